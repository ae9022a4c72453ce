package org.saddlepoint.derivation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.Matrix;

/**
 * Vectors and matrices of constants, exactly. Sizes that do not fit, as a learner's own values may
 * not, are an {@link UnderivableException}.
 */
public final class Vectors {
  private Vectors() {}

  private static void requireSame(int a, int b) {
    if (a != b) {
      throw new UnderivableException(Message.of("derivation.sizes-differ"));
    }
  }

  /** Entry by entry. */
  public static List<Expression> combined(
      List<Expression> a, List<Expression> b, BinaryOperator<Expression> how) {
    requireSame(a.size(), b.size());
    return IntStream.range(0, a.size()).mapToObj(i -> how.apply(a.get(i), b.get(i))).toList();
  }

  public static List<Expression> plus(List<Expression> a, List<Expression> b) {
    return combined(a, b, Exact::sum);
  }

  public static List<Expression> minus(List<Expression> a, List<Expression> b) {
    return combined(a, b, Exact::difference);
  }

  public static List<Expression> scaled(Expression factor, List<Expression> a) {
    return a.stream().map(entry -> Exact.product(factor, entry)).toList();
  }

  public static Expression dot(List<Expression> a, List<Expression> b) {
    return combined(a, b, Exact::product).stream().reduce(Expression.ZERO, Exact::sum);
  }

  /** aᵀMa. */
  public static Expression form(Matrix<Expression> matrix, List<Expression> a) {
    return dot(a, times(matrix, a));
  }

  public static Expression norm(List<Expression> a) {
    return Simplifier.simplify(Expression.sqrt(dot(a, a)));
  }

  public static List<Expression> zero(int size) {
    return Collections.nCopies(size, Expression.ZERO);
  }

  public static List<Expression> times(Matrix<Expression> matrix, List<Expression> x) {
    requireSame(matrix.width(), x.size());
    return Exact.ALGEBRA.multiply(matrix, x);
  }

  public static Matrix<Expression> times(Matrix<Expression> a, Matrix<Expression> b) {
    requireSame(a.width(), b.height());
    return Exact.ALGEBRA.multiply(a, b);
  }

  /** a bᵀ. */
  public static Matrix<Expression> outer(List<Expression> a, List<Expression> b) {
    return new Matrix<>(a.stream().map(entry -> scaled(entry, b)).toList());
  }

  public static Matrix<Expression> plus(Matrix<Expression> a, Matrix<Expression> b) {
    requireSame(a.height(), b.height());
    return new Matrix<>(
        IntStream.range(0, a.height())
            .mapToObj(i -> plus(a.rows().get(i), b.rows().get(i)))
            .toList());
  }

  public static Matrix<Expression> scaled(Expression factor, Matrix<Expression> a) {
    return a.map(entry -> Exact.product(factor, entry));
  }

  public static Matrix<Expression> minus(Matrix<Expression> a, Matrix<Expression> b) {
    return plus(a, scaled(Expression.MINUS_ONE, b));
  }

  /** A + cI. */
  public static Matrix<Expression> shifted(Matrix<Expression> a, Expression c) {
    return plus(a, scaled(c, identity(a.height())));
  }

  public static Matrix<Expression> identity(int size) {
    return Exact.ALGEBRA.identity(size);
  }

  /** The x with A x = b; throws where A is singular. */
  public static List<Expression> solution(Matrix<Expression> a, List<Expression> b) {
    requireSame(a.width(), a.height());
    requireSame(a.height(), b.size());
    return Exact.solution(a, b);
  }

  /** Throws where there is none. */
  public static Matrix<Expression> inverse(Matrix<Expression> matrix) {
    requireSame(matrix.width(), matrix.height());
    return Exact.ALGEBRA
        .inverse(matrix)
        .orElseThrow(() -> new UnderivableException(Message.of("derivation.no-inverse")));
  }

  public static boolean isDiagonal(Matrix<Expression> matrix) {
    for (int i = 0; i < matrix.height(); i++) {
      for (int j = 0; j < matrix.width(); j++) {
        if (i != j && !Exact.isZero(matrix.at(i, j))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Σ aᵢ bᵢ as it stands, for checks. */
  public static Expression rawDot(List<Expression> a, List<Expression> b) {
    return Expression.sum(combined(a, b, Expression::product));
  }

  /** A B as it stands, for checks. */
  public static Matrix<Expression> raw(Matrix<Expression> a, Matrix<Expression> b) {
    List<List<Expression>> columns = b.transpose().rows();
    return new Matrix<>(
        a.rows().stream()
            .map(row -> columns.stream().map(column -> rawDot(row, column)).toList())
            .toList());
  }

  /** Entry by entry the same constants, by {@link Measured}. */
  public static boolean same(Matrix<Expression> a, Matrix<Expression> b) {
    return a.height() == b.height()
        && IntStream.range(0, a.height()).allMatch(i -> same(a.rows().get(i), b.rows().get(i)));
  }

  public static boolean same(List<Expression> a, List<Expression> b) {
    return a.size() == b.size()
        && IntStream.range(0, a.size()).allMatch(i -> Measured.same(a.get(i), b.get(i)));
  }

  /** a₁b₁ + a₂b₂ + …, values put in and not yet combined. */
  public static Formula dotLine(List<Expression> a, List<Expression> b) {
    List<Formula> terms = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      terms.add(Lines.times(a.get(i), b.get(i)));
    }
    return Formulas.sum(terms);
  }

  /** The solution of A x = b as it is written out: by division, or with the inverse of two rows. */
  public static Formula solutionLine(
      Formula unknown, Matrix<Expression> a, List<Expression> b, List<Expression> x) {
    if (isDiagonal(a)) {
      List<Formula> quotients =
          IntStream.range(0, b.size())
              .mapToObj(i -> Formulas.fraction(Formulas.of(b.get(i)), Formulas.of(a.at(i, i))))
              .toList();
      return Formulas.equation(unknown, Formulas.column(quotients), Formulas.vectorWithRounded(x));
    }
    if (a.height() != 2) {
      return Formulas.equation(unknown, Formulas.vectorWithRounded(x));
    }
    Matrix<Expression> adjugate =
        Matrix.of(
            List.of(a.at(1, 1), Exact.negate(a.at(0, 1))),
            List.of(Exact.negate(a.at(1, 0)), a.at(0, 0)));
    Expression determinant = Exact.ALGEBRA.determinant(a);
    Formula inverse =
        determinant.equals(Expression.ONE)
            ? Formulas.matrix(adjugate)
            : Formulas.join(
                Formulas.fraction(Formulas.number(1), Formulas.of(determinant)),
                Formulas.matrix(adjugate));
    return Formulas.equation(
        unknown, Formulas.join(inverse, Formulas.vector(b)), Formulas.vectorWithRounded(x));
  }
}
