package org.saddlepoint.expression;

import java.math.BigInteger;

/** How the pieces of a formula are put together: in TeX or as plain text. */
interface Notation {

  /** How tightly a piece holds together. */
  enum Bond {
    SUM,
    SIGNED,
    PRODUCT,
    POWER,
    ATOM
  }

  /** A piece of the formula as written. */
  record Piece(String text, Bond bond) {}

  Piece variable(String name);

  /** A whole number, not below 0. */
  default Piece whole(BigInteger value) {
    return new Piece(value.toString(), Bond.ATOM);
  }

  Piece pi();

  Piece euler();

  /** A value known only approximately. */
  Piece approximately(Expression.Implicit number);

  Piece bracketed(Piece inside);

  /** Two factors side by side, each at least a {@link Bond#PRODUCT}. */
  String times(String left, String right);

  /** Both as they come, whatever their bonds. */
  Piece fraction(Piece numerator, Piece denominator);

  /** The base is a {@link Bond#ATOM}, the exponent as it comes. */
  Piece power(Piece base, Piece exponent);

  Piece squareRoot(Piece radicand);

  /** The radicand as it comes. */
  Piece root(Piece radicand, BigInteger order);

  Piece call(Function function, Piece argument);

  /** A function's value to a whole power above 1. */
  Piece callToPower(Function function, Piece argument, String exponent);

  /** e to the power. */
  Piece exponential(Piece exponent);

  default Piece atLeast(Bond wanted, Piece piece) {
    return piece.bond().compareTo(wanted) >= 0 ? piece : bracketed(piece);
  }
}
