package org.saddlepoint.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What one test did, as one tab-separated line of {@code target/test-figures/GROUP-PROCESS.tsv}.
 * The script {@code test} adds the lines up; a seed that once failed can be found there again.
 *
 * <p>A file a process, because two processes share a group.
 */
record Figure(
    Kind kind, String name, String seed, int tries, long started, long ended, boolean passed) {

  enum Kind {
    EXAMPLE,
    LAW
  }

  void write() {
    Optional.ofNullable(System.getProperty("test.figures")).map(Path::of).ifPresent(this::writeTo);
  }

  private void writeTo(Path folder) {
    String group = System.getProperty("test.group", "other").replace(' ', '-');
    String line =
        String.join(
            "\t",
            kind.name(),
            name.replaceAll("\\s+", " "),
            seed,
            Integer.toString(tries),
            Long.toString(started),
            Long.toString(ended),
            passed ? "passed" : "failed");
    try {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve(group + "-" + ProcessHandle.current().pid() + ".tsv"),
          line + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
