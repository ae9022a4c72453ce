package org.saddlepoint.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Sign;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.expression.Symbols;
import org.saddlepoint.linear.ClosedForms.Root;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.TooLargeException;

/** Eigenvalues and inertia of one block of a symmetric matrix of constants. */
final class BlockSpectrum {
  private static final int[] DIGITS = {25, 50, 100, 200};

  /** Digits from which zero is suspected. */
  private static final int SUSPICION = 50;

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
    if (block.height() == 2 && Swelling.isModest(block)) {
      return ofTwo(block.at(0, 0), block.at(0, 1), block.at(1, 1));
    }
    return closed(block).orElseGet(() -> enclosed(block));
  }

  /** Tried only where {@link Hunch} says that it may work. */
  private static Optional<List<Root>> closed(Matrix<Expression> block) {
    try {
      return Swelling.isModest(block) && Hunch.of(block)
          ? SymbolicPolynomial.of(block).flatMap(SymbolicPolynomial::roots)
          : Optional.empty();
    } catch (TooLargeException outgrown) {
      return Optional.empty();
    }
  }

  /**
   * (a + d ∓ √((a − d)² + 4b²)) / 2 of [[a, b], [b, d]]: real whatever the entries are. Of a
   * singular matrix 0 and the trace, as 0 would be hard to see in the difference.
   */
  private static List<Root> ofTwo(Expression a, Expression b, Expression d) {
    Expression trace = Expression.sum(a, d);
    Expression determinant =
        Expression.difference(Expression.product(a, d), Expression.power(b, 2));
    Sign sign = isZero(determinant) ? Constants.sign(trace) : Sign.UNDECIDED;
    if (sign == Sign.POSITIVE || sign == Sign.NEGATIVE) {
      Root other = Root.of(Simplifier.simplify(trace));
      Root zero = Root.of(Expression.ZERO);
      return sign == Sign.POSITIVE ? List.of(zero, other) : List.of(other, zero);
    }
    return pair(trace, discriminant(a, b, d), determinant);
  }

  private static Expression discriminant(Expression a, Expression b, Expression d) {
    return Expression.sum(
        Expression.power(Expression.difference(a, d), 2),
        Expression.product(Expression.of(4), Expression.power(b, 2)));
  }

  /** (s ∓ √d) / 2 with this product. */
  static List<Root> pair(Expression sum, Expression discriminant, Expression product) {
    List<Root> roots = roots(sum, discriminant);
    Root first = plain(roots.get(0), product, roots.get(1));
    return List.of(first, plain(roots.get(1), product, roots.get(0)));
  }

  /** λ₁λ₂/λ₂ in place of λ₁ where that is a difference of numbers that nearly cancel. */
  private static Root plain(Root root, Expression product, Root other) {
    boolean cancels = Constants.enclosure(root.form(), SUSPICION).containsZero();
    return cancels && Constants.sign(other.form()) != Sign.UNDECIDED && !isZero(other.form())
        ? Root.of(Simplifier.simplify(Expression.quotient(product, other.form())))
        : root;
  }

  /** Of a matrix with variables; empty above two rows, and where the order depends on them. */
  static Optional<List<Expression>> functions(Matrix<Expression> a) {
    if (a.height() == 1) {
      return Optional.of(List.of(a.at(0, 0)));
    }
    if (a.height() > 2 || a.at(0, 1).equals(Expression.ZERO)) {
      return Optional.empty();
    }
    Expression discriminant = discriminant(a.at(0, 0), a.at(0, 1), a.at(1, 1));
    List<Root> roots = roots(Expression.sum(a.at(0, 0), a.at(1, 1)), discriminant);
    return Optional.of(roots.stream().map(Root::form).toList());
  }

  /** (s ∓ √d) / 2. */
  private static List<Root> roots(Expression sum, Expression discriminant) {
    Expression root = Expression.sqrt(Simplifier.expand(discriminant));
    return List.of(
        Root.of(half(Expression.difference(sum, root))), Root.of(half(Expression.sum(sum, root))));
  }

  private static Expression half(Expression e) {
    return Simplifier.simplify(Expression.product(Expression.of(Rational.HALF), e));
  }

  /** Zero where the inertia tells that it is; one beside zeros only is the trace. */
  private static List<Root> enclosed(Matrix<Expression> block) {
    List<Expression> values = new ArrayList<>(EnclosedEigenvalue.all(block));
    Inertia signs = inertia(block).orElse(new Inertia(0, 0, block.height()));
    for (int i = 0; i < values.size(); i++) {
      if (i >= signs.negative() && i < signs.negative() + signs.zero()) {
        values.set(i, Expression.ZERO);
      } else if (signs.zero() == values.size() - 1) {
        values.set(i, Simplifier.simplify(new LinearAlgebra<>(new Symbols()).trace(block)));
      }
    }
    return values.stream().map(Root::of).toList();
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
    return byEnclosures(block);
  }

  /** Where some eigenvalues are too near to zero to tell, it is proved that so many are zero. */
  private static Optional<Inertia> byEnclosures(Matrix<Expression> block) {
    EnclosedSpectrum spectrum = EnclosedSpectrum.scaled(block);
    for (int digits : DIGITS) {
      List<Interval> enclosures = spectrum.at(digits);
      int negative = (int) enclosures.stream().filter(x -> x.high().signum() < 0).count();
      int positive = (int) enclosures.stream().filter(x -> x.low().signum() > 0).count();
      int zero = block.height() - negative - positive;
      if (zero == 0 || (digits == SUSPICION && SymbolicZeros.hasZeros(block, zero))) {
        return Optional.of(new Inertia(negative, zero, positive));
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
