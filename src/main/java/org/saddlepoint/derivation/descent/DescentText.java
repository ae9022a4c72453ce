package org.saddlepoint.derivation.descent;

import java.util.List;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Simplifier;

/** Symbols of this chapter. */
final class DescentText {
  static final Formula RATE = Formulas.symbol("r", "r");
  static final Formula LARGEST = Formulas.symbol("\\lambda_{\\max}", "λmax");
  static final Formula SMALLEST = Formulas.symbol("\\lambda_{\\min}", "λmin");
  static final Formula BEST = Formulas.symbol("\\alpha^{*}", "α*");
  static final Formula TWO = Formulas.number(2);

  /** |1 − αλ| < 1 for every eigenvalue, which is 0 < α < 2/λ. */
  static final Formula CONDITION =
      Formulas.symbol(
          "-1 < 1 - \\alpha\\lambda < 1 \\quad\\text{or}\\quad 0 < \\alpha < \\frac{2}{\\lambda}",
          "-1 < 1 - αλ < 1, or 0 < α < 2/λ");

  /** 1 − αλmin = −(1 − αλmax). */
  static final Formula BALANCE =
      Formulas.symbol(
          "1 - \\alpha\\lambda_{\\min} = \\alpha\\lambda_{\\max} - 1", "1 - α λmin = α λmax - 1");

  private DescentText() {}

  /** A component of the error after so many steps. */
  static Formula error(int component, int steps) {
    return Formulas.symbol(
        "e_{" + component + "}^{(" + steps + ")}", "e" + component + "^(" + steps + ")");
  }

  /** (1/2)³ · 8. */
  static Formula powerTimes(Expression factor, int steps, Expression start) {
    Formula base = Formulas.brackets(Formulas.of(factor));
    Formula second = Formulas.factor(start);
    String exponent = steps == 1 ? "" : "^{" + steps + "}";
    return new Formula(
        base.tex() + exponent + " \\cdot " + second.tex(),
        base.text() + (steps == 1 ? "" : "^" + steps) + "*" + second.text());
  }

  /** With no root below the line where the divisor is a sum with one. */
  static Expression quotient(Expression above, Expression below) {
    if (below instanceof Expression.Sum) {
      Expression conjugate = conjugate(below);
      Expression product = Simplifier.expand(Expression.product(below, conjugate));
      if (product instanceof Expression.Constant && !product.equals(Expression.ZERO)) {
        return Simplifier.expand(
            Expression.quotient(Simplifier.expand(Expression.product(above, conjugate)), product));
      }
    }
    return Exact.quotient(above, below);
  }

  /** The signs of all terms but the rational one turned round. */
  private static Expression conjugate(Expression e) {
    return e instanceof Expression.Sum(var terms)
        ? Expression.sum(
            terms.stream()
                .map(term -> term instanceof Expression.Constant ? term : Expression.negate(term))
                .toList())
        : e;
  }

  /** Terms in a sum, each in brackets where it is a sum itself. */
  static Formula sum(Expression a, Expression b) {
    return Formulas.sum(
        List.of(
            a instanceof Expression.Sum ? Formulas.brackets(Formulas.of(a)) : Formulas.of(a),
            b instanceof Expression.Sum ? Formulas.brackets(Formulas.of(b)) : Formulas.of(b)));
  }

  /** a − b, a sum b in brackets. */
  static Formula difference(Expression a, Expression b) {
    return Lines.minus(
        Formulas.of(a),
        b instanceof Expression.Sum ? Formulas.brackets(Formulas.of(b)) : Formulas.of(b));
  }
}
