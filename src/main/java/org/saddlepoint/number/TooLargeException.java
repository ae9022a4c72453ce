package org.saddlepoint.number;

/**
 * A number, or the work on it, has outgrown its bounds. What a person typed can cause it, so every
 * entrance (reading, marking, analysis, the bank) turns it into a sentence.
 */
public final class TooLargeException extends ArithmeticException {
  private static final long serialVersionUID = 1L;

  public TooLargeException() {
    super("too large to work out exactly");
  }
}
