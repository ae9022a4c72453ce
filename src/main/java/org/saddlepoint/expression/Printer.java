package org.saddlepoint.expression;

/**
 * An expression as a teacher writes it, in TeX and as plain text that reads back as the same
 * function. Nothing is computed or collected: simplify first where that is wanted. A number known
 * only by enclosures is written as a decimal, of 6 digits in TeX and of 17 in plain text, and does
 * not read back exactly.
 */
public final class Printer {
  private Printer() {}

  public static Formula formula(Expression e) {
    return new Formula(tex(e), text(e));
  }

  public static String tex(Expression e) {
    return new FormulaWriter(new TexNotation()).write(e).text();
  }

  public static String text(Expression e) {
    boolean eulerIsFree = !Differentiation.holds(e, new Expression.Variable("e"));
    return new FormulaWriter(new TextNotation(eulerIsFree)).write(e).text();
  }
}
