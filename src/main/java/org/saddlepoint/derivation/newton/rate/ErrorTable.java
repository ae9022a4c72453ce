package org.saddlepoint.derivation.newton.rate;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.number.Rational;

/** Errors above 0, first to last, at least four: three quotients are few enough. */
record ErrorTable(List<Rational> errors) {
  private static final int LEAST = 4;
  private static final int MOST = 20;

  ErrorTable {
    errors = List.copyOf(errors);
  }

  static ErrorTable of(Derivation derivation) {
    List<Rational> errors = new ArrayList<>();
    for (Expression entry : derivation.vector(RateQuantities.ERRORS)) {
      if (entry instanceof Expression.Constant(var value) && value.signum() > 0) {
        errors.add(value);
      } else {
        throw Exact.misshapen(RateQuantities.ERRORS);
      }
    }
    if (errors.size() < LEAST || errors.size() > MOST) {
      throw Exact.misshapen(RateQuantities.ERRORS);
    }
    return new ErrorTable(errors);
  }

  /** Each error by a power of the one before it. */
  List<Rational> quotients(int power) {
    List<Rational> quotients = new ArrayList<>();
    for (int k = 1; k < errors.size(); k++) {
      quotients.add(errors.get(k).dividedBy(errors.get(k - 1).pow(power)));
    }
    return quotients;
  }

  boolean isConstant(int power) {
    return quotients(power).stream().distinct().count() == 1;
  }

  /** The plain quotients grow, and stay below 1. */
  boolean isRising() {
    List<Rational> ratios = quotients(1);
    for (int k = 1; k < ratios.size(); k++) {
      if (ratios.get(k).compareTo(ratios.get(k - 1)) <= 0) {
        return false;
      }
    }
    return ratios.getLast().compareTo(Rational.ONE) < 0;
  }

  /** Without a quotient: e₊·e₋^p = e^(p+1) all along. */
  boolean isOfOrder(int power) {
    for (int k = 1; k + 1 < errors.size(); k++) {
      Rational left = errors.get(k + 1).times(errors.get(k - 1).pow(power));
      if (!left.equals(errors.get(k).pow(power + 1))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the errors follow from the first one with this constant and power. */
  boolean follows(Rational constant, int power) {
    for (int k = 1; k < errors.size(); k++) {
      if (!errors.get(k).equals(constant.times(errors.get(k - 1).pow(power)))) {
        return false;
      }
    }
    return true;
  }

  /** e₊/e^p = its values. */
  Formula shown(int power) {
    Formula below =
        power == 1
            ? Formulas.symbol("e_{k}", "e_k")
            : Formulas.symbol("e_{k}^{" + power + "}", "e_k^" + power);
    Formula symbol = Formulas.fraction(Formulas.symbol("e_{k+1}", "e_(k+1)"), below);
    Formula values = Formulas.list(quotients(power).stream().map(ErrorTable::quotient).toList());
    return new Formula(
        symbol.tex() + " :\\quad " + values.tex(), symbol.text() + ": " + values.text());
  }

  private static Formula quotient(Rational value) {
    boolean isPlain = value.numerator().bitLength() <= 14 && value.denominator().bitLength() <= 14;
    return isPlain ? Errors.of(value) : Errors.rounded(value);
  }
}
