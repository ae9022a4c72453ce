package org.saddlepoint.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.saddlepoint.tutor.Json;

/** One line in, one line out, in order and at once: the sender may wait for each answer. */
final class Lines {
  private Lines() {}

  static void answer(Streams streams, UnaryOperator<String> answer) {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
    try {
      boolean first = true;
      for (String line = next(in); line != null; line = next(in)) {
        String text = first && line.startsWith("\uFEFF") ? line.substring(1) : line;
        first = false;
        print(streams.out(), answer.apply(text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void print(PrintStream out, String line) {
    out.print(line + "\n");
    out.flush();
    if (out.checkError()) { // whoever read the answers has gone
      throw new Refusal("Nobody reads the answers any more.");
    }
  }

  /** The next line, of which no more is kept than is looked at; null at the end. */
  private static String next(BufferedReader in) throws IOException {
    StringBuilder line = new StringBuilder();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    while (c >= 0 && c != '\n') {
      if (line.length() <= Json.MAX_LENGTH) {
        line.append((char) c);
      }
      c = in.read();
    }
    int length = line.length();
    return length > 0 && line.charAt(length - 1) == '\r'
        ? line.substring(0, length - 1)
        : line.toString();
  }
}
