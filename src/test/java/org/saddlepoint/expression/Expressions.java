package org.saddlepoint.expression;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.saddlepoint.number.Rational;

/** Expressions for tests: read from text, or drawn at random with bounded depth. */
public final class Expressions {
  private Expressions() {}

  /** Any letters are variables. */
  public static Expression read(String text) {
    return switch (ExpressionReader.read(text, Vocabulary.inferred())) {
      case Parsing.Parsed parsed -> parsed.values().getFirst();
      case Parsing.Unparsed unparsed -> throw new AssertionError(text + ": " + unparsed);
    };
  }

  public static Arbitrary<Rational> rationals() {
    return Combinators.combine(
            Arbitraries.integers().between(-9, 9), Arbitraries.integers().between(1, 6))
        .as((p, q) -> Rational.of(p, q));
  }

  private static Arbitrary<Expression> numbers() {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(-5, 5).map(Expression::of)),
        net.jqwik.api.Tuple.of(2, rationals().map(Expression::of)));
  }

  private static Arbitrary<Expression> variables(String... names) {
    return Arbitraries.of(names).map(Expression::variable);
  }

  /** Rational functions without roots: exact over the rationals wherever they are defined. */
  public static Arbitrary<Expression> rationalFunctions(int depth, String... names) {
    Arbitrary<Expression> leaves = Arbitraries.oneOf(numbers(), variables(names));
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<Expression> inner = Arbitraries.lazy(() -> rationalFunctions(depth - 1, names));
    return Arbitraries.oneOf(
        leaves,
        lists(inner).map(Expression.Sum::new),
        lists(inner).map(Expression.Product::new),
        Combinators.combine(inner, Arbitraries.integers().between(-3, 4)).as(Expressions::power));
  }

  private static Expression power(Expression base, int exponent) {
    return new Expression.Power(base, Expression.of(exponent));
  }

  private static Arbitrary<List<Expression>> lists(Arbitrary<Expression> inner) {
    return inner.list().ofMinSize(2).ofMaxSize(3);
  }

  /** Polynomials as people type them: sums and products of brackets, small powers. */
  public static Arbitrary<Expression> polynomials(int depth, String... names) {
    Arbitrary<Expression> leaves = Arbitraries.oneOf(numbers(), variables(names));
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<Expression> inner = Arbitraries.lazy(() -> polynomials(depth - 1, names));
    return Arbitraries.oneOf(
        leaves,
        lists(inner).map(Expression.Sum::new),
        lists(inner).map(Expression.Product::new),
        Combinators.combine(inner, Arbitraries.integers().between(0, 3)).as(Expressions::power));
  }

  /** All kinds of node and every function; often without a value at a given point. */
  public static Arbitrary<Expression> functions(int depth, String... names) {
    Arbitrary<Expression> leaves =
        Arbitraries.oneOf(
            numbers(),
            variables(names),
            variables(names),
            Arbitraries.of(Expression.PI, Expression.E));
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<Expression> inner = Arbitraries.lazy(() -> functions(depth - 1, names));
    return Arbitraries.oneOf(
        leaves,
        lists(inner).map(Expression.Sum::new),
        lists(inner).map(Expression.Product::new),
        Combinators.combine(inner, Arbitraries.integers().between(-2, 3)).as(Expressions::power),
        Combinators.combine(inner, exponents())
            .as((base, exponent) -> new Expression.Power(base, Expression.of(exponent))),
        Combinators.combine(inner, inner).as(Expression.Power::new),
        Combinators.combine(Arbitraries.of(Function.class), inner).as(Expression.Apply::new));
  }

  private static Arbitrary<Rational> exponents() {
    return Arbitraries.of(
        Rational.HALF,
        Rational.of(-1, 2),
        Rational.of(3, 2),
        Rational.of(1, 3),
        Rational.of(2, 3),
        Rational.of(-1, 3));
  }

  /** Numbers in closed form: sums, products and quotients of surds. */
  public static Arbitrary<Expression> surds(int depth) {
    Arbitrary<Expression> roots =
        Arbitraries.integers().between(0, 30).map(n -> Expression.sqrt(Expression.of(n)));
    Arbitrary<Expression> leaves = Arbitraries.oneOf(numbers(), roots);
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<Expression> inner = Arbitraries.lazy(() -> surds(depth - 1));
    return Arbitraries.oneOf(
        leaves,
        lists(inner).map(Expression.Sum::new),
        lists(inner).map(Expression.Product::new),
        Combinators.combine(inner, Arbitraries.integers().between(-2, 3)).as(Expressions::power),
        inner.map(Expression::sqrt));
  }
}
