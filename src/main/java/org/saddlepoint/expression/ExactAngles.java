package org.saddlepoint.expression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.number.Rational;

/** sin(r·π) for 0 ≤ r ≤ 1/2 where it is a short surd: multiples of 15° and 36°. */
final class ExactAngles {
  private static final Map<Rational, Expression> SINES = sines();

  /** The r of the table, ascending. */
  static final List<Rational> FIRST_QUADRANT = List.copyOf(SINES.keySet());

  private ExactAngles() {}

  static Optional<Expression> sine(Rational r) {
    return Optional.ofNullable(SINES.get(r));
  }

  private static Map<Rational, Expression> sines() {
    Expression five = root(5);
    Map<Rational, Expression> sines = new LinkedHashMap<>();
    sines.put(Rational.ZERO, Expression.ZERO);
    sines.put(Rational.of(1, 12), quarter(Expression.difference(root(6), root(2))));
    sines.put(Rational.of(1, 10), quarter(Expression.difference(five, Expression.ONE)));
    sines.put(Rational.of(1, 8), nested(2, -1));
    sines.put(Rational.of(1, 6), Expression.of(1, 2));
    sines.put(Rational.of(1, 5), pentagonal(-1));
    sines.put(Rational.of(1, 4), half(root(2)));
    sines.put(Rational.of(3, 10), quarter(Expression.sum(five, Expression.ONE)));
    sines.put(Rational.of(1, 3), half(root(3)));
    sines.put(Rational.of(3, 8), nested(2, 1));
    sines.put(Rational.of(2, 5), pentagonal(1));
    sines.put(Rational.of(5, 12), quarter(Expression.sum(root(6), root(2))));
    sines.put(Rational.HALF, Expression.ONE);
    sines.replaceAll((r, sine) -> Simplifier.simplify(sine));
    return sines;
  }

  private static Expression root(long radicand) {
    return Expression.sqrt(Expression.of(radicand));
  }

  private static Expression half(Expression e) {
    return Expression.product(Expression.of(1, 2), e);
  }

  private static Expression quarter(Expression e) {
    return Expression.product(Expression.of(1, 4), e);
  }

  /** √(2 ± √2)/2. */
  private static Expression nested(long radicand, long sign) {
    Expression inner = Expression.product(Expression.of(sign), root(radicand));
    return half(Expression.sqrt(Expression.sum(Expression.of(radicand), inner)));
  }

  /** √(10 ± 2√5)/4. */
  private static Expression pentagonal(long sign) {
    Expression inner = Expression.product(Expression.of(2 * sign), root(5));
    return quarter(Expression.sqrt(Expression.sum(Expression.of(10), inner)));
  }
}
