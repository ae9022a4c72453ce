package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.Matrix;

/** Quadratic forms as functions and as formulae. */
final class FormText {
  static final Formula AX = Formulas.symbol("\\mathbf{A}\\mathbf{x}", "A x");
  static final Formula XAX =
      Formulas.symbol("\\mathbf{x}^\\mathsf{T}\\mathbf{A}\\mathbf{x}", "x^T A x");

  private FormText() {}

  static List<String> names(Derivation derivation) {
    if (derivation.variables().isEmpty()) {
      throw new UnderivableException(Message.of("derivation.no-variables"));
    }
    return derivation.variables();
  }

  static List<Expression> variables(Derivation derivation) {
    return names(derivation).stream().map(Expression::variable).toList();
  }

  /** Mx + b, multiplied out. */
  static List<Expression> linear(Derivation derivation, Matrix<Expression> m, List<Expression> b) {
    List<Expression> x = variables(derivation);
    List<Expression> rows = new ArrayList<>();
    for (int i = 0; i < m.height(); i++) {
      List<Expression> terms = new ArrayList<>(List.of(b.get(i)));
      for (int j = 0; j < m.width(); j++) {
        terms.add(Expression.product(m.at(i, j), x.get(j)));
      }
      rows.add(Simplifier.expand(Expression.sum(terms)));
    }
    return rows;
  }

  /** q(A + Aᵀ) in symbols. */
  static Formula sum(Expression q) {
    return times(q, Formulas.symbol("\\mathbf{A} + \\mathbf{A}^\\mathsf{T}", "A + A^T"));
  }

  static Formula times(Expression q, Formula sum) {
    return q.equals(Expression.ONE) ? sum : Formulas.join(Formulas.of(q), Formulas.brackets(sum));
  }
}
