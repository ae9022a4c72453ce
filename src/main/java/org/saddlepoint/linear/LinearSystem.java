package org.saddlepoint.linear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Rationals;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.number.Field;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.TooLargeException;
import org.saddlepoint.number.UndecidedException;

/**
 * A x = b over constants, block by block: rational blocks and multiples of rational ones exactly,
 * those whose solution by minors is short in closed form, the rest by certified enclosures, with 0
 * where that is proved. Throws {@link UndecidedException} where it cannot be told whether A is
 * singular.
 */
public final class LinearSystem {
  private final LinearAlgebra<Expression> symbolic;

  /**
   * @param field of simplified expressions, for closed forms
   */
  public LinearSystem(Field<Expression> field) {
    this.symbolic = new LinearAlgebra<>(field);
  }

  /** Empty where A is singular. */
  public Optional<List<Expression>> solve(Matrix<Expression> a, List<Expression> b) {
    if (!a.isSquare() || a.height() != b.size()) {
      throw new IllegalArgumentException("as many equations as unknowns are needed");
    }
    Predicate<Expression> isZero = BlockSpectrum::isZero;
    var x = new ArrayList<>(Collections.nCopies(b.size(), Expression.ZERO));
    for (List<Integer> rows : Blocks.rows(linked(a), isZero)) {
      List<Expression> right = rows.stream().map(b::get).toList();
      Optional<List<Expression>> part = block(Blocks.part(a, rows), right);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      IntStream.range(0, rows.size()).forEach(i -> x.set(rows.get(i), part.get().get(i)));
    }
    return Optional.of(List.copyOf(x));
  }

  /** Not zero where one of the two entries across the diagonal is not. */
  private static Matrix<Expression> linked(Matrix<Expression> a) {
    if (a.isSymmetric()) {
      return a;
    }
    return new Matrix<>(
        IntStream.range(0, a.height())
            .mapToObj(i ->
                IntStream.range(0, a.height())
                    .mapToObj(j -> BlockSpectrum.isZero(a.at(i, j)) ? a.at(j, i) : a.at(i, j))
                    .toList())
            .toList());
  }

  private Optional<List<Expression>> block(Matrix<Expression> a, List<Expression> b) {
    Optional<Matrix<Rational>> rational = AffineForm.rational(a);
    if (rational.isPresent()) {
      return ofRational(rational.get(), b);
    }
    if (a.height() == 1) {
      return symbolic.solve(a, b);
    }
    Optional<AffineForm> multiple = AffineForm.multiple(a);
    if (multiple.isPresent()) {
      Expression scale = multiple.get().scale();
      return ofRational(multiple.get().rational(), b)
          .map(x -> x.stream().map(each -> simplified(Expression.quotient(each, scale))).toList());
    }
    return Swelling.isModest(a) ? bySymbols(a, b) : EnclosedSystem.solve(a, b);
  }

  private Optional<List<Expression>> bySymbols(Matrix<Expression> a, List<Expression> b) {
    try {
      return symbolic.solve(a, b);
    } catch (TooLargeException outgrown) {
      return EnclosedSystem.solve(a, b);
    }
  }

  /** With the inverse, so that a right-hand side of any constants does. */
  private static Optional<List<Expression>> ofRational(Matrix<Rational> a, List<Expression> b) {
    return new LinearAlgebra<>(Rationals.EXACT)
        .inverse(a)
        .map(inverse -> inverse.rows().stream().map(row -> combination(row, b)).toList());
  }

  private static Expression combination(List<Rational> factors, List<Expression> values) {
    var terms = new ArrayList<Expression>();
    for (int i = 0; i < factors.size(); i++) {
      terms.add(Expression.product(Expression.of(factors.get(i)), values.get(i)));
    }
    Expression sum = simplified(Expression.sum(terms));
    return BlockSpectrum.isZero(sum) ? Expression.ZERO : sum;
  }

  private static Expression simplified(Expression e) {
    return Simplifier.simplify(e);
  }
}
