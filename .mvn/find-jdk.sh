# Sourced by run and test: sets JAVA_HOME to a JDK 21 or newer, or says what is missing and stops.

WANTED=21

# The release file answers at once; a JDK without one has to be started to be asked.
major() {
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ -n "$version" ] || version=$("$1/bin/java" -XshowSettings:properties -version 2>&1 |
    sed -n 's/^ *java.specification.version = //p')
  case $version in '' | *[!0-9]*) echo 0 ;; *) echo "$version" ;; esac
}

is_wanted() {
  [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ "$(major "$1")" -ge "$WANTED" ]
}

home_of_path() {
  javac=$(command -v javac 2>/dev/null) || return 0
  # A link may lead to a link; readlink -f is not everywhere.
  while [ -L "$javac" ]; do
    target=$(readlink "$javac")
    case $target in /*) javac=$target ;; *) javac=$(dirname "$javac")/$target ;; esac
  done
  dirname "$(dirname "$javac")"
}

find_jdk() {
  mac=$([ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v "$WANTED+" 2>/dev/null || true)
  for home in "${JAVA_HOME:-}" "$(home_of_path)" "$mac" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.jdks/* \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if is_wanted "$home"; then
      JAVA_HOME=$home
      export JAVA_HOME
      return 0
    fi
  done
  echo "Saddlepoint needs a JDK $WANTED or newer; none was found in JAVA_HOME, on the PATH or in the usual folders." >&2
  exit 1
}

need_maven() {
  if ! command -v mvn >/dev/null 2>&1; then
    echo "Saddlepoint is built with Maven 3.8 or newer, and no mvn is on the PATH." >&2
    exit 1
  fi
  # Older Mavens touch sun.misc.Unsafe, and a newer Java grumbles about it at length.
  if [ "$(major "$JAVA_HOME")" -ge 23 ]; then
    MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
    export MAVEN_OPTS
  fi
}
