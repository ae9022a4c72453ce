package org.saddlepoint.expression;

import java.math.BigInteger;

/** Formulae for KaTeX. */
record TexNotation() implements Notation {
  /** From which on a round number is written with a power of ten, for nobody counts zeros. */
  private static final int ROUND_DIGITS = 7;

  /** Before the power of ten. */
  private static final int LEADING_DIGITS = 4;

  @Override
  public Piece variable(String name) {
    return new Piece(TexNames.of(name), Bond.ATOM);
  }

  /** Large round numbers as 8 · 10^18. */
  @Override
  public Piece whole(BigInteger value) {
    String digits = value.toString();
    String leading = digits.replaceFirst("0+$", "");
    if (digits.length() < ROUND_DIGITS || leading.length() > LEADING_DIGITS) {
      return new Piece(digits, Bond.ATOM);
    }
    String power = "10^{" + (digits.length() - leading.length()) + "}";
    return leading.equals("1")
        ? new Piece(power, Bond.POWER)
        : new Piece(leading + " \\cdot " + power, Bond.PRODUCT);
  }

  @Override
  public Piece pi() {
    return new Piece("\\pi", Bond.ATOM);
  }

  @Override
  public Piece euler() {
    return new Piece("e", Bond.ATOM);
  }

  @Override
  public Piece approximately(Expression.Implicit number) {
    return new Piece("\\approx " + Approximation.of(number, 6), Bond.SUM);
  }

  @Override
  public Piece bracketed(Piece inside) {
    return new Piece("\\left(" + inside.text() + "\\right)", Bond.ATOM);
  }

  @Override
  public String times(String left, String right) {
    boolean dot =
        Character.isDigit(right.charAt(0))
            || (right.startsWith("\\frac") && !left.endsWith("\\right)"))
            || (right.startsWith("\\left(-") && Character.isDigit(left.charAt(left.length() - 1)));
    return left + (dot ? " \\cdot " : " ") + right;
  }

  @Override
  public Piece fraction(Piece numerator, Piece denominator) {
    return new Piece("\\frac{" + numerator.text() + "}{" + denominator.text() + "}", Bond.PRODUCT);
  }

  @Override
  public Piece power(Piece base, Piece exponent) {
    return new Piece(atLeast(Bond.ATOM, base).text() + "^{" + exponent.text() + "}", Bond.POWER);
  }

  @Override
  public Piece squareRoot(Piece radicand) {
    return new Piece("\\sqrt{" + radicand.text() + "}", Bond.POWER);
  }

  @Override
  public Piece root(Piece radicand, BigInteger order) {
    return new Piece("\\sqrt[" + order + "]{" + radicand.text() + "}", Bond.POWER);
  }

  @Override
  public Piece call(Function function, Piece argument) {
    return function == Function.ABS
        ? new Piece("\\left|" + argument.text() + "\\right|", Bond.ATOM)
        : new Piece(name(function) + bracketed(argument).text(), Bond.POWER);
  }

  @Override
  public Piece callToPower(Function function, Piece argument, String exponent) {
    return switch (function) {
      case SIN, COS, TAN, SINH, COSH, TANH, LN ->
          new Piece(
              name(function) + "^{" + exponent + "}" + bracketed(argument).text(), Bond.POWER);
      default -> power(call(function, argument), new Piece(exponent, Bond.ATOM));
    };
  }

  @Override
  public Piece exponential(Piece exponent) {
    return new Piece("e^{" + exponent.text() + "}", Bond.POWER);
  }

  private static String name(Function function) {
    return switch (function) {
      case EXP -> "\\exp";
      case LN -> "\\ln";
      case SIN -> "\\sin";
      case COS -> "\\cos";
      case TAN -> "\\tan";
      case ASIN -> "\\arcsin";
      case ACOS -> "\\arccos";
      case ATAN -> "\\arctan";
      case SINH -> "\\sinh";
      case COSH -> "\\cosh";
      case TANH -> "\\tanh";
      case ASINH -> "\\operatorname{arsinh}";
      case ACOSH -> "\\operatorname{arcosh}";
      case ATANH -> "\\operatorname{artanh}";
      case ABS -> "\\operatorname{abs}";
    };
  }
}
