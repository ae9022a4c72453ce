package org.saddlepoint.linear;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Decision;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Sign;
import org.saddlepoint.number.Rational;

/**
 * Checks of eigenvalues and of linear systems of constants that share no code with {@link Spectrum}
 * and {@link LinearAlgebra}. An equality holds where both sides agree in enclosures to {@link
 * #AGREEMENT} of the size of the terms.
 */
public final class EigenCertificate {
  /**
   * Relative; a wrong value misses by far more, and enclosures get far below at {@link #DIGITS}.
   */
  private static final BigDecimal AGREEMENT = new BigDecimal("1e-25");

  private static final int DIGITS = 60;
  private static final MathContext UP = new MathContext(12, RoundingMode.CEILING);

  private EigenCertificate() {}

  /** Σ λ = tr A. */
  public static boolean sumIsTrace(Matrix<Expression> a, List<Expression> values) {
    BallMatrix matrix = BallMatrix.of(a, DIGITS);
    Ball trace = Ball.ZERO;
    for (int i = 0; i < matrix.height(); i++) {
      trace = trace.plus(matrix.at(i, i));
    }
    Ball sum = values.stream().map(EigenCertificate::ball).reduce(Ball.ZERO, Ball::plus);
    BigDecimal size = matrix.norm().multiply(BigDecimal.valueOf(matrix.height()));
    return sum.agrees(trace, size.multiply(AGREEMENT));
  }

  /** Π λ = det A, the determinant by elimination in enclosures. */
  public static boolean productIsDeterminant(Matrix<Expression> a, List<Expression> values) {
    BallMatrix matrix = BallMatrix.of(a, DIGITS);
    Ball product =
        values.stream()
            .map(EigenCertificate::ball)
            .reduce(Ball.exactly(BigDecimal.ONE), Ball::times);
    return product.agrees(matrix.determinant(), matrix.determinantBound().multiply(AGREEMENT));
  }

  /** Σ λ² = Σ aᵢⱼ². */
  public static boolean squaresAgree(Matrix<Expression> a, List<Expression> values) {
    Ball entries = Ball.ZERO;
    for (Expression entry : a.rows().stream().flatMap(List::stream).toList()) {
      Ball x = ball(entry);
      entries = entries.plus(x.times(x));
    }
    Ball squares = Ball.ZERO;
    for (Expression value : values) {
      Ball x = ball(value);
      squares = squares.plus(x.times(x));
    }
    return squares.agrees(entries, entries.size().multiply(AGREEMENT));
  }

  /** As many are negative, zero and positive as the pivots of an LDLᵀ say. */
  public static boolean signsAreThoseOfPivots(Matrix<Expression> a, List<Expression> values) {
    return Congruence.ofConstants(a).equals(signs(values));
  }

  private static Optional<Inertia> signs(List<Expression> values) {
    var signs = new Inertia(0, 0, 0);
    for (Expression value : values) {
      Sign sign = Constants.sign(value);
      if (sign == Sign.UNDECIDED) {
        return Optional.empty();
      }
      signs =
          signs.plus(
              new Inertia(
                  sign == Sign.NEGATIVE ? 1 : 0,
                  sign == Sign.ZERO ? 1 : 0,
                  sign == Sign.POSITIVE ? 1 : 0));
    }
    return Optional.of(signs);
  }

  /**
   * The i-th value is the i-th eigenvalue, for ascending values: so many eigenvalues as should be
   * are below a number a little less and above a number a little greater, told from the pivots of A
   * − xI (spectrum slicing). Throws {@link ArithmeticException} where a pivot is undecided.
   */
  public static boolean slicesHold(Matrix<Expression> a, List<Expression> ascending) {
    BigDecimal margin = BallMatrix.of(a, DIGITS).norm().multiply(AGREEMENT);
    int n = ascending.size();
    for (int i = 0; i < n; i++) {
      if (i > 0 && ascending.get(i).equals(ascending.get(i - 1))) {
        continue;
      }
      int last = ascending.lastIndexOf(ascending.get(i));
      Ball value = ball(ascending.get(i));
      BigDecimal reach = margin.add(value.radius());
      Rational low = Rational.of(value.middle().subtract(reach).round(FLOOR));
      Rational high = Rational.of(value.middle().add(reach).round(CEILING));
      if (below(a, low) > i || above(a, high) > n - 1 - last) {
        return false;
      }
    }
    return n == a.height() && n > 0;
  }

  private static final MathContext FLOOR = new MathContext(30, RoundingMode.FLOOR);
  private static final MathContext CEILING = new MathContext(30, RoundingMode.CEILING);

  private static int below(Matrix<Expression> a, Rational x) {
    return Congruence.shifted(a, x).map(Inertia::negative).orElseThrow(EigenCertificate::undecided);
  }

  private static int above(Matrix<Expression> a, Rational x) {
    return Congruence.shifted(a, x).map(Inertia::positive).orElseThrow(EigenCertificate::undecided);
  }

  private static ArithmeticException undecided() {
    return new ArithmeticException("the sign of a pivot is undecided");
  }

  /**
   * Whether some v has ‖Av − λv‖ next to nothing beside ‖v‖: an eigenvalue of the symmetric A is
   * then as near to λ.
   */
  public static boolean residualVanishes(Matrix<Expression> a, Expression value) {
    BallMatrix matrix = BallMatrix.of(a, DIGITS);
    BigDecimal norm = matrix.norm();
    Ball lambda = ball(value);
    BigDecimal[] v = InverseIteration.eigenvector(matrix.middles(), lambda.middle(), norm);
    BigDecimal residual = BigDecimal.ZERO;
    for (int i = 0; i < v.length; i++) {
      Ball row = Ball.ZERO.minus(lambda.times(Ball.exactly(v[i])));
      for (int j = 0; j < v.length; j++) {
        row = row.plus(matrix.at(i, j).times(Ball.exactly(v[j])));
      }
      residual = residual.add(row.size(), UP);
    }
    // The largest component of v is 1, so that ‖v‖ ≥ 1.
    return residual.compareTo(norm.multiply(AGREEMENT)) <= 0;
  }

  /** A x + b = 0, by substitution: proved, or in enclosures where it cannot be decided. */
  public static boolean annihilates(Matrix<Expression> a, List<Expression> x, List<Expression> b) {
    for (int i = 0; i < a.height(); i++) {
      var terms = new ArrayList<Expression>();
      for (int j = 0; j < x.size(); j++) {
        terms.add(Expression.product(a.at(i, j), x.get(j)));
      }
      if (!same(Expression.sum(terms), Expression.negate(b.get(i)), terms)) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(Expression left, Expression right, List<Expression> terms) {
    Decision decision = Constants.equal(left, right);
    if (decision != Decision.UNDECIDED) {
      return decision == Decision.YES;
    }
    BigDecimal size =
        terms.stream().map(term -> ball(term).size()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return ball(left).agrees(ball(right), size.multiply(AGREEMENT));
  }

  private static Ball ball(Expression constant) {
    return Ball.of(constant, DIGITS);
  }
}
