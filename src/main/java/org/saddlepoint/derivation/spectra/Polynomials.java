package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Differentiation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.number.Rational;

/** Polynomials in one variable as written, and the roots of those of degree 1 and 2. */
final class Polynomials {
  /** Above this a typed polynomial is not looked at. */
  private static final int MAX_DEGREE = 12;

  private Polynomials() {}

  /** The sum of coefficients, highest power first, times powers of the variable. */
  static Expression of(List<Expression> coefficients, String variable) {
    Expression x = Expression.variable(variable);
    List<Expression> terms = new ArrayList<>();
    for (int i = 0; i < coefficients.size(); i++) {
      int power = coefficients.size() - 1 - i;
      terms.add(
          power == 0
              ? coefficients.get(i)
              : Expression.product(coefficients.get(i), Expression.power(x, power)));
    }
    return Simplifier.simplify(Expression.sum(terms));
  }

  /** Highest power first, by Taylor's formula at 0; throws where it is no polynomial. */
  static List<Expression> coefficients(Expression polynomial, String variable) {
    List<Expression> ascending = new ArrayList<>();
    Map<String, Expression> zero = Map.of(variable, Expression.ZERO);
    Expression rest = Simplifier.expand(polynomial);
    for (int k = 0; !rest.isConstant(Rational.ZERO); k++) {
      if (k > MAX_DEGREE) {
        throw new UnderivableException(Message.of("derivation.not-polynomial"));
      }
      ascending.add(Exact.product(Expression.of(1, factorial(k)), Exact.at(rest, zero)));
      rest = Differentiation.of(rest, variable);
    }
    return ascending.reversed();
  }

  private static long factorial(int k) {
    long product = 1;
    for (int i = 2; i <= k; i++) {
      product *= i;
    }
    return product;
  }

  /** The real roots, ascending, each as often as it occurs; throws where there are none. */
  static List<Expression> roots(List<Expression> coefficients) {
    return switch (coefficients.size()) {
      case 2 -> List.of(Exact.quotient(Exact.negate(coefficients.get(1)), coefficients.get(0)));
      case 3 ->
          quadratic(
              Exact.quotient(coefficients.get(1), coefficients.get(0)),
              Exact.quotient(coefficients.get(2), coefficients.get(0)));
      case 4 -> Cubic.roots(coefficients);
      default -> throw new UnderivableException(Message.of("derivation.degree"));
    };
  }

  /** Horner's scheme: the coefficients of p/(λ − r), highest first. */
  static List<Expression> divided(List<Expression> coefficients, Expression root) {
    List<Expression> quotient = new ArrayList<>();
    Expression carried = Expression.ZERO;
    for (Expression coefficient : coefficients.subList(0, coefficients.size() - 1)) {
      carried = Exact.sum(coefficient, Exact.product(carried, root));
      quotient.add(carried);
    }
    return quotient;
  }

  /** The roots of λ² + pλ + q. */
  static List<Expression> quadratic(Expression p, Expression q) {
    Expression discriminant = discriminant(p, q);
    if (Exact.signum(discriminant) < 0) {
      throw new UnderivableException(Message.of("derivation.no-real-root"));
    }
    Expression root = Simplifier.simplify(Expression.sqrt(discriminant));
    return List.of(
        Exact.half(Exact.difference(Exact.negate(p), root)), Exact.half(Exact.difference(root, p)));
  }

  static Expression discriminant(Expression p, Expression q) {
    return Exact.difference(Exact.product(p, p), Exact.product(Expression.of(4), q));
  }
}
