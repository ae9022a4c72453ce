package org.saddlepoint;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.saddlepoint.cli.Program;
import org.saddlepoint.cli.Streams;

/** Where the program begins. */
public final class Main {
  private static final int BUFFER = 1 << 16;

  private Main() {}

  public static void main(String[] arguments) {
    Streams streams =
        new Streams(
            new FileInputStream(FileDescriptor.in),
            print(FileDescriptor.out),
            print(FileDescriptor.err));
    int exitCode = Program.run(streams, arguments);
    streams.out().flush();
    streams.err().flush();
    System.exit(exitCode);
  }

  /** UTF-8 whatever the system's encoding: what one command prints another one reads. */
  private static PrintStream print(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        false,
        StandardCharsets.UTF_8);
  }
}
