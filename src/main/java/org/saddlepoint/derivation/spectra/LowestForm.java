package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Differentiation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.expression.Substitution;
import org.saddlepoint.number.Rational;

/**
 * The terms of lowest order of f(x₀ + s) − f(x₀) in two variables, as a homogeneous polynomial.
 *
 * @param isAll whether there are no other terms
 */
record LowestForm(Expression terms, int order, BinaryForm.Values values, boolean isAll) {

  static LowestForm of(Derivation derivation) {
    List<Expression> names = derivation.variables().stream().map(Expression::variable).toList();
    Expression function = Along.on(derivation, Along.line(names));
    for (int order = 1; order <= Along.MAX_ORDER; order++) {
      Expression coefficient = coefficient(function, order);
      if (!coefficient.equals(Expression.ZERO)) {
        return of(derivation, function, coefficient, order);
      }
    }
    throw new UnderivableException(Message.of("spectra.constant"));
  }

  /** The factor of tᵏ, a polynomial in the variables. */
  private static Expression coefficient(Expression function, int k) {
    Expression derivative = function;
    long factorial = 1;
    for (int i = 1; i <= k; i++) {
      derivative = Differentiation.of(derivative, Along.T);
      factorial *= i;
    }
    Expression at =
        Substitution.in(Simplifier.expand(derivative), Map.of(Along.T, Expression.ZERO));
    return Simplifier.expand(Expression.product(Expression.of(1, factorial), at));
  }

  private static LowestForm of(
      Derivation derivation, Expression function, Expression form, int order) {
    Expression value = Exact.at(function, Map.of(Along.T, Expression.ZERO));
    Expression rest =
        Expression.difference(
            Expression.difference(function, value), Expression.product(form, Along.power(order)));
    boolean isAll = Simplifier.expand(rest).equals(Expression.ZERO);
    return new LowestForm(
        form, order, BinaryForm.values(onFirstAxis(derivation, form, order)), isAll);
  }

  /** The coefficients of form(1, s), lowest power first. */
  private static List<Rational> onFirstAxis(Derivation derivation, Expression form, int order) {
    String second = derivation.variables().getLast();
    Expression p = Exact.at(form, Map.of(derivation.variables().getFirst(), Expression.ONE));
    List<Rational> coefficients = new ArrayList<>();
    for (Expression c : Polynomials.coefficients(p, second).reversed()) {
      if (!(c instanceof Expression.Constant(var number))) {
        throw new UnderivableException(Message.of("derivation.not-polynomial"));
      }
      coefficients.add(number);
    }
    while (coefficients.size() <= order) {
      coefficients.add(Rational.ZERO);
    }
    return coefficients;
  }

  /** What never changes its sign but has zeros decides only where there is nothing else. */
  String whole(String tail) {
    if (!isAll) {
      throw new UnderivableException(Message.of("spectra.too-degenerate"));
    }
    return tail;
  }
}
