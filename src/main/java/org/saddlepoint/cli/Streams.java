package org.saddlepoint.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** What a command reads and writes; all three speak UTF-8. */
public record Streams(InputStream in, PrintStream out, PrintStream err) {}
