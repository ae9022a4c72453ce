package org.saddlepoint.derivation;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/** Sums of products with values substituted, as on paper: no factor 1 and no term 0. */
public final class Products {
  private Products() {}

  /** a₁b₁ + a₂b₂ + …. */
  public static Formula dot(List<Expression> a, List<Expression> b) {
    List<Formula> terms = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(Expression.ZERO) && !b.get(i).equals(Expression.ZERO)) {
        terms.add(times(a.get(i), b.get(i)));
      }
    }
    return terms.isEmpty() ? Notation.ZERO : Formulas.sum(terms);
  }

  /** a · b, where a factor 1 is not written and −1 is a sign. */
  public static Formula times(Expression a, Expression b) {
    if (a.equals(Expression.ONE) || a.equals(Expression.MINUS_ONE)) {
      return Formulas.of(Exact.product(a, b));
    }
    if (b.equals(Expression.ONE) || b.equals(Expression.MINUS_ONE)) {
      return Formulas.of(Exact.product(a, b));
    }
    return Lines.times(a, b);
  }

  /** The entries of A x before they are added up. */
  public static Formula column(Matrix<Expression> matrix, List<Expression> vector) {
    return Formulas.column(matrix.rows().stream().map(row -> dot(row, vector)).toList());
  }

  /** The entries of A B before they are added up. */
  public static Formula matrix(Matrix<Expression> a, Matrix<Expression> b) {
    List<List<Expression>> columns = b.transpose().rows();
    return Formulas.matrixOf(
        new Matrix<>(
            a.rows().stream()
                .map(row -> columns.stream().map(column -> dot(row, column)).toList())
                .toList()),
        entry -> entry);
  }

  /** a², with brackets where they are needed. */
  public static Formula square(Expression a) {
    return power(a, 2);
  }

  public static Formula power(Expression a, int exponent) {
    if (exponent == 1) {
      return Formulas.of(a);
    }
    boolean isBare =
        a instanceof Expression.Constant(var value) && value.isInteger() && value.signum() >= 0;
    Formula base = isBare ? Formulas.of(a) : Formulas.brackets(Formulas.of(a));
    return new Formula(base.tex() + "^{" + exponent + "}", base.text() + "^" + exponent);
  }

  /** Factors with dots between them. */
  public static Formula dotted(List<Formula> factors) {
    return new Formula(
        String.join(" \\cdot ", factors.stream().map(Formula::tex).toList()),
        String.join("*", factors.stream().map(Formula::text).toList()));
  }

  /** The inverse of two rows: one over the determinant, before it is multiplied in. */
  public static Formula adjugate(Matrix<Expression> matrix) {
    Expression determinant = Exact.ALGEBRA.determinant(matrix);
    Formula swapped =
        Formulas.matrix(
            Matrix.of(
                List.of(matrix.at(1, 1), Exact.negate(matrix.at(0, 1))),
                List.of(Exact.negate(matrix.at(1, 0)), matrix.at(0, 0))));
    return determinant.equals(Expression.ONE)
        ? swapped
        : Formulas.join(Formulas.fraction(Formulas.number(1), Formulas.of(determinant)), swapped);
  }
}
