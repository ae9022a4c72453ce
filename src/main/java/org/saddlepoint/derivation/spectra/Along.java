package org.saddlepoint.derivation.spectra;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Differentiation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.expression.Substitution;

/** An objective around a critical point, along lines and curves through it. */
final class Along {
  static final String T = "t";
  private static final Expression PARAMETER = Expression.variable(T);

  /** Terms of higher order are not looked at. */
  static final int MAX_ORDER = 9;

  private Along() {}

  static Expression objective(Derivation derivation) {
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    if (derivation.variables().contains(T)) {
      throw new UnderivableException(Message.of("spectra.letter-t"));
    }
    return f;
  }

  static List<Expression> point(Derivation derivation) {
    return Exact.vector(derivation, Quantities.POINT);
  }

  /** f(x₀ + shift), where the shift is a vector of functions of t. */
  static Expression on(Derivation derivation, List<Expression> shift) {
    return on(derivation, objective(derivation), shift);
  }

  static Expression on(Derivation derivation, Expression f, List<Expression> shift) {
    Map<String, Expression> values = new HashMap<>();
    List<Expression> start = point(derivation);
    for (int i = 0; i < start.size(); i++) {
      values.put(derivation.variables().get(i), Exact.sum(start.get(i), shift.get(i)));
    }
    return Simplifier.expand(Substitution.in(f, values));
  }

  /** x₀ + shift. */
  static List<Expression> at(Derivation derivation, List<Expression> shift) {
    List<Expression> start = point(derivation);
    return IntStream.range(0, start.size())
        .mapToObj(i -> Exact.sum(start.get(i), shift.get(i)))
        .toList();
  }

  /** t v. */
  static List<Expression> line(List<Expression> direction) {
    return direction.stream().map(entry -> Exact.product(PARAMETER, entry)).toList();
  }

  static Expression power(int exponent) {
    return exponent == 1 ? PARAMETER : Expression.power(PARAMETER, exponent);
  }

  /** The factor of tᵏ in Taylor’s series at 0. */
  static Expression coefficient(Expression function, int k) {
    Expression derivative = function;
    Expression factorial = Expression.ONE;
    for (int i = 1; i <= k; i++) {
      derivative = Differentiation.of(derivative, T);
      factorial = Exact.product(factorial, Expression.of(i));
    }
    return Exact.quotient(Exact.at(derivative, Map.of(T, Expression.ZERO)), factorial);
  }

  /** The first term after the constant one: its order with its factor; empty where all vanish. */
  static Optional<Term> leading(Expression function, int maxOrder) {
    for (int k = 1; k <= maxOrder; k++) {
      Expression coefficient = coefficient(function, k);
      if (!Exact.isZero(coefficient)) {
        return Optional.of(new Term(k, coefficient));
      }
    }
    return Optional.empty();
  }

  /** coefficient · t^order. */
  record Term(int order, Expression coefficient) {
    Formula formula() {
      return Formulas.of(Exact.product(coefficient, power(order)));
    }

    boolean isEven() {
      return order % 2 == 0;
    }
  }
}
