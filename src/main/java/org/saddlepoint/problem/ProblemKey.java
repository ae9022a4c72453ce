package org.saddlepoint.problem;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of one instance: the same key gives the same problem for ever. Its printed form is
 * {@code chapter/name@version:seed}.
 *
 * @param template path of the template in the bank without ending, {@code chapter/name}
 * @param version content hash of the template's meaning
 * @param seed not negative
 */
public record ProblemKey(String template, String version, long seed) {

  private static final Pattern PRINTED =
      Pattern.compile("([a-z0-9-]{1,60}/[a-z0-9-]{1,60})@([a-z0-9]{1,64}):([0-9]{1,18})");

  /** The key that a text prints, or empty where it is no key at all. */
  public static Optional<ProblemKey> parse(String text) {
    var match = PRINTED.matcher(text);
    return match.matches()
        ? Optional.of(
            new ProblemKey(match.group(1), match.group(2), Long.parseLong(match.group(3))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return template + "@" + version + ":" + seed;
  }
}
