package org.saddlepoint.expression;

/** An expression as a teacher writes it, in TeX and as plain text that reads back as itself. */
public final class Printer {
  private Printer() {}

  public static Formula formula(Expression e) {
    return new Formula(tex(e), text(e));
  }

  public static String tex(Expression e) {
    throw new UnsupportedOperationException("not yet");
  }

  public static String text(Expression e) {
    throw new UnsupportedOperationException("not yet");
  }
}
