package org.saddlepoint.expression;

import java.math.BigInteger;

/**
 * Plain text that {@link ExpressionReader} reads back.
 *
 * @param eulerIsFree whether the letter e may stand for the number, no variable having that name
 */
record TextNotation(boolean eulerIsFree) implements Notation {
  private static final int IMPLICIT_DIGITS = 17;

  @Override
  public Piece variable(String name) {
    return new Piece(name, Bond.ATOM);
  }

  @Override
  public Piece pi() {
    return new Piece("pi", Bond.ATOM);
  }

  @Override
  public Piece euler() {
    return new Piece(eulerIsFree ? "e" : "exp(1)", Bond.ATOM);
  }

  @Override
  public Piece approximately(Expression.Implicit number) {
    String decimal = Approximation.of(number, IMPLICIT_DIGITS);
    return new Piece(decimal, decimal.startsWith("-") ? Bond.SIGNED : Bond.ATOM);
  }

  @Override
  public Piece bracketed(Piece inside) {
    return new Piece("(" + inside.text() + ")", Bond.ATOM);
  }

  @Override
  public String times(String left, String right) {
    return left + "*" + right;
  }

  @Override
  public Piece fraction(Piece numerator, Piece denominator) {
    return new Piece(
        atLeast(Bond.PRODUCT, numerator).text() + "/" + atLeast(Bond.POWER, denominator).text(),
        Bond.PRODUCT);
  }

  @Override
  public Piece power(Piece base, Piece exponent) {
    return new Piece(
        atLeast(Bond.ATOM, base).text() + "^" + atLeast(Bond.ATOM, exponent).text(), Bond.POWER);
  }

  @Override
  public Piece squareRoot(Piece radicand) {
    return named("sqrt", radicand);
  }

  @Override
  public Piece root(Piece radicand, BigInteger order) {
    return order.equals(BigInteger.valueOf(3))
        ? named("cbrt", radicand)
        : power(radicand, new Piece("1/" + order, Bond.PRODUCT));
  }

  @Override
  public Piece call(Function function, Piece argument) {
    return named(function.spelling(), argument);
  }

  private Piece named(String name, Piece argument) {
    return new Piece(name + bracketed(argument).text(), Bond.ATOM);
  }

  @Override
  public Piece callToPower(Function function, Piece argument, String exponent) {
    return power(call(function, argument), new Piece(exponent, Bond.ATOM));
  }

  @Override
  public Piece exponential(Piece exponent) {
    // Not e^x: other programs that read our plain text may not know the e.
    return call(Function.EXP, exponent);
  }
}
