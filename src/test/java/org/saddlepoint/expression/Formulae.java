package org.saddlepoint.expression;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.saddlepoint.number.Rational;

/** Formulae of bounded depth, as a person would ask about them. */
final class Formulae {
  private Formulae() {}

  /** With every function and power. */
  static Arbitrary<Expression> of(int depth, List<String> variables) {
    if (depth == 0) {
      return leaves(variables);
    }
    Arbitrary<Expression> inner = of(depth - 1, variables);
    Arbitrary<Expression> applied =
        Combinators.combine(Arbitraries.of(Function.values()), inner).as(Expression::apply);
    Arbitrary<Expression> roots =
        Combinators.combine(
                inner, Arbitraries.of(Rational.HALF, Rational.of(1, 3), Rational.of(-3, 2)))
            .as((base, exponent) -> Expression.power(base, Expression.of(exponent)));
    return Arbitraries.oneOf(leaves(variables), applied, roots, algebra(inner), algebra(inner));
  }

  /** Rational functions. */
  static Arbitrary<Expression> rational(int depth, List<String> variables) {
    if (depth == 0) {
      return leaves(variables).filter(e -> !e.equals(Expression.PI));
    }
    Arbitrary<Expression> inner = rational(depth - 1, variables);
    return Arbitraries.oneOf(inner, algebra(inner), algebra(inner));
  }

  private static Arbitrary<Expression> algebra(Arbitrary<Expression> inner) {
    Arbitrary<Expression> sums =
        Combinators.combine(inner, inner).as((a, b) -> Expression.sum(a, b));
    Arbitrary<Expression> differences =
        Combinators.combine(inner, inner).as(Expression::difference);
    Arbitrary<Expression> products =
        Combinators.combine(inner, inner).as((a, b) -> Expression.product(a, b));
    Arbitrary<Expression> quotients = Combinators.combine(inner, inner).as(Expression::quotient);
    Arbitrary<Expression> powers =
        Combinators.combine(inner, Arbitraries.integers().between(-2, 3))
            .as((base, exponent) -> Expression.power(base, exponent));
    return Arbitraries.oneOf(sums, differences, products, quotients, powers);
  }

  private static Arbitrary<Expression> leaves(List<String> variables) {
    Arbitrary<Expression> names = Arbitraries.of(variables).map(Expression::variable);
    Arbitrary<Expression> numbers =
        Combinators.combine(
                Arbitraries.integers().between(-9, 9), Arbitraries.integers().between(1, 4))
            .as((n, d) -> Expression.of(n, d));
    return Arbitraries.oneOf(names, names, numbers, Arbitraries.of(Expression.PI));
  }
}
