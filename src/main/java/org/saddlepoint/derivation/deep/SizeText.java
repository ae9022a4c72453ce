package org.saddlepoint.derivation.deep;

import java.math.BigInteger;
import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Products;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.number.Rational;

/** The steps that count. */
final class SizeText {
  private static final BigInteger TEN = BigInteger.TEN;

  private SizeText() {}

  static void factors(
      Derivation derivation, Quantity gives, Quantity of, int power, Explanation text) {
    List<BigInteger> sides = SizeRules.sides(derivation, of);
    text.say("start")
        .show(
            Formulas.equation(
                Formulas.sum(sides.stream().map(n -> power(n, power)).toList()),
                Formulas.sum(sides.stream().map(n -> whole(n.pow(power))).toList()),
                whole(derivation.scalar(gives))));
  }

  static void full(Derivation derivation, Quantity gives, int power, Explanation text) {
    List<BigInteger> sides = SizeRules.sides(derivation, DeepQuantities.SHAPE);
    BigInteger product = SizeRules.product(sides);
    text.say("start")
        .equation(Products.dotted(sides.stream().map(SizeText::whole).toList()), whole(product))
        .say("power")
        .equation(power(product, power), whole(derivation.scalar(gives)));
  }

  static void ratio(
      Derivation derivation, Quantity gives, Quantity above, Quantity below, Explanation text) {
    text.say("start")
        .show(
            Formulas.equation(
                Formulas.fraction(whole(derivation.scalar(above)), whole(derivation.scalar(below))),
                quotient(derivation.scalar(gives))));
  }

  /** A fraction with what it comes to: as one its size is hard to see. */
  private static Formula quotient(Expression e) {
    return e instanceof Expression.Constant(var value) && !value.isInteger()
        ? Formulas.join(Formulas.of(e), Formulas.symbol("\\approx", "≈"), Formulas.numerical(e))
        : whole(e);
  }

  static Formula power(BigInteger n, int power) {
    Formula base = whole(n);
    return base.tex().contains("^")
        ? new Formula("(" + base.tex() + ")^{" + power + "}", "(" + base.text() + ")^" + power)
        : new Formula(base.tex() + "^{" + power + "}", base.text() + "^" + power);
  }

  private static Formula whole(Expression e) {
    return e instanceof Expression.Constant(var value) && value.isInteger()
        ? whole(value.numerator())
        : Formulas.withRounded(e);
  }

  /** As a multiple of a power of ten where that is shorter. */
  static Formula whole(BigInteger n) {
    BigInteger digits = n;
    int zeros = 0;
    while (digits.signum() != 0 && digits.mod(TEN).signum() == 0) {
      digits = digits.divide(TEN);
      zeros++;
    }
    if (zeros < 4) {
      return Formulas.of(Expression.of(Rational.of(n)));
    }
    String power = "10^{" + zeros + "}";
    return digits.equals(BigInteger.ONE)
        ? new Formula(power, "10^" + zeros)
        : new Formula(digits + " \\cdot " + power, digits + "*10^" + zeros);
  }
}
