package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Substitution;
import org.saddlepoint.linear.Matrix;

/** What slopes and curvatures along a direction have in common. */
final class Directions {
  static final Formula V = Formulas.symbol("\\mathbf{v}", "v");
  static final Formula LENGTH = Formulas.symbol("\\lVert\\mathbf{v}\\rVert", "|v|");
  static final Formula SQUARE = Formulas.symbol("\\mathbf{v}^\\mathsf{T}\\mathbf{v}", "v^T v");
  static final Formula HV = Formulas.symbol("\\mathbf{H}\\mathbf{v}", "H v");
  static final Formula VHV =
      Formulas.symbol("\\mathbf{v}^\\mathsf{T}\\mathbf{H}\\mathbf{v}", "v^T H v");
  static final Formula GV = Formulas.symbol("\\nabla f^\\mathsf{T}\\mathbf{v}", "∇f^T v");

  /** A name that is no variable of a problem. */
  private static final String T = "alongtheline";

  private Directions() {}

  static Expression length(List<Expression> v) {
    return Exact.sum(Expression.sqrt(Vectors.dot(v, v)));
  }

  static boolean isUnit(Derivation derivation) {
    List<Expression> v = SecondOrder.given(derivation, Quantities.DIRECTION);
    return Vectors.dot(v, v).equals(Expression.ONE);
  }

  static void explainLength(Explanation text, List<Expression> v) {
    text.say("length")
        .equation(
            LENGTH,
            Formulas.symbol(
                "\\sqrt{" + SecondOrder.squares(v).tex() + "}",
                "sqrt(" + SecondOrder.squares(v).text() + ")"),
            Formulas.of(length(v)));
  }

  /** Whether φ(t) = f(x₀ + tv) has this first or second derivative at 0. */
  static boolean isAlong(
      Derivation derivation, List<Expression> v, Measured.Part part, Expression claimed) {
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    Map<String, Expression> line = SecondOrder.moved(derivation, v, Expression.variable(T));
    return isDerivative(Substitution.in(f, line), part, claimed);
  }

  /** The same for ½(tv)ᵀM(tv). */
  static boolean isAlong(Matrix<Expression> matrix, List<Expression> v, Expression claimed) {
    List<String> names = new ArrayList<>();
    Map<String, Expression> line = new HashMap<>();
    for (int i = 0; i < v.size(); i++) {
      names.add("x" + i);
      line.put("x" + i, Expression.product(v.get(i), Expression.variable(T)));
    }
    Expression form = Substitution.in(SecondOrder.halfForm(matrix, names), line);
    return isDerivative(form, Measured.Part.HESSIAN, claimed);
  }

  private static boolean isDerivative(Expression along, Measured.Part part, Expression claimed) {
    return Measured.areDerivatives(
        along, part, List.of(claimed), List.of(T), Map.of(T, Expression.ZERO));
  }
}
