package org.saddlepoint.derivation.spectra;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;

/**
 * Cubics with a rational root, as one meets them by hand: it is found among the quotients of
 * divisors of the last and the first coefficient, and divided out.
 */
final class Cubic {
  /** Divisors are looked for by trial up to here. */
  private static final long MAX_COEFFICIENT = 100_000;

  private Cubic() {}

  /** The real roots, ascending; throws where not all are real, or none is rational. */
  static List<Expression> roots(List<Expression> coefficients) {
    Expression root = rationalRoot(coefficients);
    List<Expression> all =
        new ArrayList<>(Polynomials.roots(Polynomials.divided(coefficients, root)));
    all.add(root);
    return Given.sorted(all);
  }

  private static Expression rationalRoot(List<Expression> coefficients) {
    if (coefficients.getLast().equals(Expression.ZERO)) {
      return Expression.ZERO;
    }
    List<BigInteger> whole = whole(coefficients);
    for (long above : divisors(whole.getLast())) {
      for (long below : divisors(whole.getFirst())) {
        for (long sign : new long[] {1, -1}) {
          Expression candidate = Expression.of(sign * above, below);
          if (valueAt(coefficients, candidate).equals(Expression.ZERO)) {
            return candidate;
          }
        }
      }
    }
    throw new UnderivableException(Message.of("derivation.degree"));
  }

  private static Expression valueAt(List<Expression> coefficients, Expression x) {
    Expression value = Expression.ZERO;
    for (Expression coefficient : coefficients) {
      value = Exact.sum(Exact.product(value, x), coefficient);
    }
    return value;
  }

  private static List<BigInteger> whole(List<Expression> coefficients) {
    BigInteger common = BigInteger.ONE;
    for (Expression coefficient : coefficients) {
      BigInteger below = rational(coefficient).denominator();
      common = common.multiply(below).divide(common.gcd(below));
    }
    Rational scale = Rational.of(common);
    return coefficients.stream().map(c -> rational(c).times(scale).numerator()).toList();
  }

  private static Rational rational(Expression coefficient) {
    if (coefficient instanceof Expression.Constant(var value)) {
      return value;
    }
    throw new UnderivableException(Message.of("derivation.degree"));
  }

  private static List<Long> divisors(BigInteger number) {
    if (number.bitLength() > 40) {
      throw new UnderivableException(Message.of("derivation.degree"));
    }
    long magnitude = number.abs().longValueExact();
    return LongStream.rangeClosed(1, Math.min(magnitude, MAX_COEFFICIENT))
        .filter(candidate -> magnitude % candidate == 0)
        .boxed()
        .toList();
  }
}
