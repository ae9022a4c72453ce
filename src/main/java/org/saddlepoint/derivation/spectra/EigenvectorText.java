package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.Matrix;

/** How (H − λI)v = 0 is solved, for those rules that do so; sentences under spectra.vector. */
final class EigenvectorText {
  static final Formula VECTOR = Formulas.symbol("\\mathbf{v}", "v");

  private EigenvectorText() {}

  /** The matrix, the equations that are left of it, and a solution. */
  static void solve(
      Explanation text, Matrix<Expression> hessian, Expression lambda, List<Expression> vector) {
    Matrix<Expression> shifted = Eigenspaces.shifted(hessian, lambda);
    text.say("shifted", Message.maths(lambda))
        .equation(
            Formulas.symbol("\\mathbf{H} - \\lambda\\mathbf{I}", "H - lambda I"),
            Formulas.matrix(shifted));
    equations(text, shifted);
    text.say("solution").equation(VECTOR, Formulas.vector(vector));
  }

  /** What is left of M v = 0 after elimination. */
  static void equations(Explanation text, Matrix<Expression> matrix) {
    List<List<Expression>> left = Eigenspaces.reduced(matrix);
    if (left.size() == 1) {
      text.say("one-equation").show(equation(firstRow(matrix)));
    } else {
      text.say("equations");
      left.forEach(row -> text.show(equation(row)));
    }
  }

  /** H v and λ v side by side. */
  static void check(
      Explanation text, Matrix<Expression> hessian, Expression lambda, List<Expression> vector) {
    Formula scale =
        lambda.equals(Expression.ONE)
            ? Formulas.vector(vector)
            : new Formula(
                Formulas.factor(lambda).tex() + Formulas.vector(vector).tex(),
                Formulas.factor(lambda).text() + "*" + Formulas.vector(vector).text());
    text.say("check")
        .equation(
            Formulas.symbol("\\mathbf{H}\\mathbf{v}", "H v"),
            Formulas.vector(image(hessian, vector)),
            scale);
  }

  static List<Expression> image(Matrix<Expression> hessian, List<Expression> vector) {
    return Exact.ALGEBRA.multiply(hessian, vector).stream().map(Simplifier::expand).toList();
  }

  /** v₁w₁ + v₂w₂ + … with its numbers. */
  static Formula dot(List<Expression> v, List<Expression> w) {
    List<Formula> terms = new ArrayList<>();
    for (int i = 0; i < v.size(); i++) {
      terms.add(Lines.times(v.get(i), w.get(i)));
    }
    return Formulas.sum(terms);
  }

  /** A row as an equation in the components of v, as it stands in the matrix. */
  private static Formula equation(List<Expression> row) {
    List<Expression> terms = new ArrayList<>();
    for (int j = 0; j < row.size(); j++) {
      terms.add(Expression.product(row.get(j), Expression.variable("v" + (j + 1))));
    }
    return Formulas.equation(
        Formulas.of(Simplifier.simplify(Expression.sum(terms))), Notation.ZERO);
  }

  private static List<Expression> firstRow(Matrix<Expression> matrix) {
    return matrix.rows().stream().filter(row -> !Exact.areZero(row)).findFirst().orElseThrow();
  }
}
