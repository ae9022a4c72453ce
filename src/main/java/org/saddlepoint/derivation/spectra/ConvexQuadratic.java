package org.saddlepoint.derivation.spectra;

import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Congruence;
import org.saddlepoint.linear.Matrix;

/**
 * f = ½ xᵀHx − bᵀx + c with a positive definite H, taken apart: H constant, b = −∇f(0), c = f(0).
 */
record ConvexQuadratic(Matrix<Expression> hessian, List<Expression> linear, Expression constant) {

  static ConvexQuadratic of(Derivation derivation) {
    Matrix<Expression> hessian = Exact.square(derivation, Quantities.HESSIAN);
    if (!Exact.isConstant(hessian)) {
      throw new UnderivableException(Message.of("spectra.not-quadratic"));
    }
    if (!hessian.isSymmetric()) {
      throw new UnderivableException(Message.of("derivation.not-symmetric"));
    }
    Map<String, Expression> origin = Exact.origin(derivation);
    List<Expression> gradient =
        Exact.vector(derivation, Quantities.GRADIENT).stream()
            .map(entry -> Exact.negate(Exact.at(entry, origin)))
            .toList();
    return new ConvexQuadratic(
        hessian, gradient, Exact.at(derivation.scalar(Quantities.OBJECTIVE), origin));
  }

  /** Throws where f has no minimum, or more than one. */
  static ConvexQuadratic required(Derivation derivation) {
    ConvexQuadratic quadratic = of(derivation);
    boolean isConvex =
        Congruence.ofConstants(quadratic.hessian())
            .filter(inertia -> inertia.positive() == quadratic.hessian().height())
            .isPresent();
    if (!isConvex) {
      throw new UnderivableException(Message.of("spectra.no-minimum"));
    }
    return quadratic;
  }
}
