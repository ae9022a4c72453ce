package org.saddlepoint.derivation.calculus;

import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** Certificates of second derivatives. */
final class HessianChecks {
  private HessianChecks() {}

  static List<Certificate> of(Derivation derivation) {
    Matrix<Expression> hessian = derivation.matrix(Quantities.HESSIAN);
    var differentiated = new Differentiated(derivation);
    return new Checks(derivation, Quantities.HESSIAN)
        .check(
            "differentiated-twice",
            "automatic differentiation",
            () -> areDerivatives(derivation, hessian, false))
        .check(
            "reread-twice",
            "automatic differentiation of what is printed",
            () -> areDerivatives(derivation, hessian, true))
        .check("symmetric", "symmetry", () -> isSymmetric(differentiated, hessian))
        .list();
  }

  /** Second derivatives of the objective where it leads here, else first ones of the gradient. */
  private static boolean areDerivatives(
      Derivation derivation, Matrix<Expression> hessian, boolean reread) {
    if (!derivation.isGiven(Quantities.GRADIENT)) {
      List<Expression> entries = hessian.rows().stream().flatMap(List::stream).toList();
      Expression f = derivation.scalar(Quantities.OBJECTIVE);
      return agree(derivation, f, Measured.Part.HESSIAN, entries, reread);
    }
    List<Expression> gradient = Exact.vector(derivation, Quantities.GRADIENT);
    for (int i = 0; i < gradient.size(); i++) {
      List<Expression> row = hessian.rows().get(i);
      if (!agree(derivation, gradient.get(i), Measured.Part.GRADIENT, row, reread)) {
        return false;
      }
    }
    return true;
  }

  private static boolean agree(
      Derivation derivation,
      Expression f,
      Measured.Part part,
      List<Expression> claimed,
      boolean reread) {
    var differentiated = new Differentiated(derivation);
    return reread
        ? differentiated.agreeReread(f, part, claimed)
        : differentiated.agree(f, part, claimed);
  }

  private static boolean isSymmetric(Differentiated differentiated, Matrix<Expression> hessian) {
    for (int i = 0; i < hessian.height(); i++) {
      for (int j = 0; j < i; j++) {
        Expression below = hessian.at(i, j);
        Expression above = hessian.at(j, i);
        if (!below.equals(above)
            && !differentiated.agree(below, Measured.Part.VALUE, List.of(above))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether these are the second derivatives at the point, row by row. */
  static boolean areValues(Derivation derivation, List<Expression> value) {
    List<String> variables = derivation.variables();
    Map<String, Expression> point =
        derivation.isGiven(Quantities.POINT) ? Exact.point(derivation) : Map.of();
    boolean fromObjective =
        !derivation.isGiven(Quantities.HESSIAN)
            && !derivation.isGiven(Quantities.GRADIENT)
            && derivation.isGiven(Quantities.POINT);
    if (fromObjective) {
      Expression f = derivation.scalar(Quantities.OBJECTIVE);
      return Measured.areDerivatives(f, Measured.Part.HESSIAN, value, variables, point);
    }
    List<Expression> entries =
        derivation.matrix(Quantities.HESSIAN).rows().stream().flatMap(List::stream).toList();
    return Measured.areValues(entries, value, variables, point);
  }
}
