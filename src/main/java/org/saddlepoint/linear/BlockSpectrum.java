package org.saddlepoint.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Sign;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.ClosedForms.Root;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.Rational;

/** Eigenvalues and inertia of one block of a symmetric matrix of constants. */
final class BlockSpectrum {
  /** Rows up to which the characteristic polynomial is worked out symbolically. */
  private static final int SYMBOLIC = 4;

  private static final int[] DIGITS = {25, 50, 100, 200};

  private BlockSpectrum() {}

  static List<Root> eigenvalues(Matrix<Expression> block) {
    Optional<Matrix<Rational>> rational = AffineForm.rational(block);
    if (rational.isPresent()) {
      return RationalSpectrum.eigenvalues(rational.get());
    }
    if (block.height() == 1) {
      return List.of(Root.of(block.at(0, 0)));
    }
    Optional<AffineForm> affine = AffineForm.of(block);
    if (affine.isPresent()) {
      return affine.get().eigenvalues();
    }
    if (block.height() == 2) {
      return pair(block.at(0, 0), block.at(0, 1), block.at(1, 1));
    }
    return SymbolicPolynomial.of(block)
        .flatMap(SymbolicPolynomial::roots)
        .orElseGet(() -> enclosed(block));
  }

  /**
   * (a + d ∓ √((a − d)² + 4b²)) / 2 of [[a, b], [b, d]]: real whatever the entries are. Of a
   * singular matrix 0 and the trace, as 0 would be hard to see in the difference.
   */
  private static List<Root> pair(Expression a, Expression b, Expression d) {
    Expression trace = Expression.sum(a, d);
    Expression determinant =
        Expression.difference(Expression.product(a, d), Expression.power(b, 2));
    Sign sign = isZero(determinant) ? Constants.sign(trace) : Sign.UNDECIDED;
    if (sign == Sign.POSITIVE || sign == Sign.NEGATIVE) {
      Root other = Root.of(Simplifier.simplify(trace));
      Root zero = Root.of(Expression.ZERO);
      return sign == Sign.POSITIVE ? List.of(zero, other) : List.of(other, zero);
    }
    Expression discriminant =
        Expression.sum(
            Expression.power(Expression.difference(a, d), 2),
            Expression.product(Expression.of(4), Expression.power(b, 2)));
    return pair(trace, discriminant);
  }

  /** Of a matrix with variables; empty above two rows, and where the order depends on them. */
  static Optional<List<Expression>> functions(Matrix<Expression> a) {
    if (a.height() == 1) {
      return Optional.of(List.of(a.at(0, 0)));
    }
    return a.height() > 2 || a.at(0, 1).equals(Expression.ZERO)
        ? Optional.empty()
        : Optional.of(pair(a.at(0, 0), a.at(0, 1), a.at(1, 1)).stream().map(Root::form).toList());
  }

  /** (s ∓ √d) / 2. */
  static List<Root> pair(Expression sum, Expression discriminant) {
    Expression root = Expression.sqrt(Simplifier.expand(discriminant));
    return List.of(
        Root.of(half(Expression.difference(sum, root))), Root.of(half(Expression.sum(sum, root))));
  }

  private static Expression half(Expression e) {
    return Simplifier.simplify(Expression.product(Expression.of(Rational.HALF), e));
  }

  /** Zero where the inertia tells that it is. */
  private static List<Root> enclosed(Matrix<Expression> block) {
    List<Expression> values = EnclosedEigenvalue.all(block);
    Inertia signs = inertia(block).orElse(new Inertia(0, 0, block.height()));
    var roots = new ArrayList<Root>();
    for (int i = 0; i < values.size(); i++) {
      boolean zero = i >= signs.negative() && i < signs.negative() + signs.zero();
      roots.add(Root.of(zero ? Expression.ZERO : values.get(i)));
    }
    return List.copyOf(roots);
  }

  static Optional<Inertia> inertia(Matrix<Expression> block) {
    Optional<Matrix<Rational>> rational = AffineForm.rational(block);
    if (rational.isPresent()) {
      return rational.map(RationalSpectrum::inertia);
    }
    Optional<Inertia> multiple = AffineForm.of(block).flatMap(AffineForm::inertia);
    if (multiple.isPresent()) {
      return multiple;
    }
    Optional<Inertia> bySigns =
        block.height() <= SYMBOLIC
            ? SymbolicPolynomial.of(block).flatMap(SymbolicPolynomial::inertia)
            : Optional.empty();
    return bySigns.isPresent() ? bySigns : byEnclosures(block);
  }

  private static Optional<Inertia> byEnclosures(Matrix<Expression> block) {
    var spectrum = new EnclosedSpectrum(block);
    for (int digits : DIGITS) {
      List<Interval> enclosures = spectrum.at(digits);
      int negative = (int) enclosures.stream().filter(x -> x.high().signum() < 0).count();
      int positive = (int) enclosures.stream().filter(x -> x.low().signum() > 0).count();
      if (negative + positive == block.height()) {
        return Optional.of(new Inertia(negative, 0, positive));
      }
    }
    return Optional.empty();
  }

  static boolean isZero(Expression constant) {
    return constant instanceof Expression.Constant(Rational value)
        ? value.isZero()
        : Constants.sign(constant) == Sign.ZERO;
  }
}
