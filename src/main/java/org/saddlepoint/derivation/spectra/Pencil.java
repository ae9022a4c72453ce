package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.Matrix;

/** The matrix H + cB with a parameter c, and where its determinant is zero. */
final class Pencil {
  static final String PARAMETER = "c";

  private final Matrix<Expression> constant;
  private final Matrix<Expression> slope;

  private Pencil(Matrix<Expression> constant, Matrix<Expression> slope) {
    this.constant = constant;
    this.slope = slope;
  }

  static Pencil of(Derivation derivation) {
    Matrix<Expression> constant = Given.symmetric(derivation);
    Matrix<Expression> slope = derivation.matrix(SpectraQuantities.PARAMETER_MATRIX);
    if (!slope.isSymmetric() || slope.height() != constant.height() || !Exact.isConstant(slope)) {
      throw Exact.misshapen(SpectraQuantities.PARAMETER_MATRIX);
    }
    return new Pencil(constant, slope);
  }

  int size() {
    return constant.height();
  }

  /** With the letter c in it. */
  Matrix<Expression> matrix() {
    return at(Expression.variable(PARAMETER));
  }

  Matrix<Expression> at(Expression c) {
    List<List<Expression>> rows = new ArrayList<>();
    for (int i = 0; i < constant.height(); i++) {
      List<Expression> row = new ArrayList<>();
      for (int j = 0; j < constant.width(); j++) {
        row.add(Exact.sum(constant.at(i, j), Exact.product(c, slope.at(i, j))));
      }
      rows.add(row);
    }
    return new Matrix<>(rows);
  }

  /** Of the upper left corner, as a polynomial in c: its coefficients, highest power first. */
  List<Expression> minor(int size) {
    return coefficients(LeadingMinorsRule.corner(matrix(), size));
  }

  private static List<Expression> coefficients(Matrix<Expression> matrix) {
    return Polynomials.coefficients(Simplifier.expand(determinant(matrix)), PARAMETER);
  }

  /** Along the first row, without asking whether an entry with a letter is zero. */
  static Expression determinant(Matrix<Expression> a) {
    if (a.height() == 1) {
      return a.at(0, 0);
    }
    List<Expression> terms = new ArrayList<>();
    for (int j = 0; j < a.width(); j++) {
      Expression minor = determinant(without(a, j));
      Expression term = Expression.product(a.at(0, j), minor);
      terms.add(j % 2 == 0 ? term : Expression.negate(term));
    }
    return Simplifier.expand(Expression.sum(terms));
  }

  private static Matrix<Expression> without(Matrix<Expression> a, int column) {
    return new Matrix<>(
        a.rows().stream()
            .skip(1)
            .map(row -> {
              List<Expression> kept = new ArrayList<>(row);
              kept.remove(column);
              return kept;
            })
            .toList());
  }

  /** Where a polynomial of these coefficients is zero, ascending, each once; none of a constant. */
  static List<Expression> zeros(List<Expression> coefficients) {
    if (coefficients.size() < 2) {
      return List.of();
    }
    try {
      return Polynomials.roots(coefficients).stream().distinct().toList();
    } catch (UnderivableException noneIsReal) {
      if (coefficients.size() == 3) {
        return List.of();
      }
      throw noneIsReal;
    }
  }
}
