package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.polynomial.PolynomialSystem.Habit;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** Where the gradient of a quadratic is zero: the solution of Hx = −b. */
final class StationaryPointRule extends NamedRule {
  private final List<Slip> slips;

  StationaryPointRule() {
    super(CalculusQuantities.STATIONARY_POINT, "grad.critical", Form.VECTOR);
    slips = StationarySlips.of(this);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.GRADIENT, Quantities.HESSIAN);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Vector(Exact.solution(matrix(derivation), Exact.negate(linear(derivation))));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Explanation text =
        explain()
            .say("start")
            .show(CriticalPointsText.zeros(derivation.vector(Quantities.GRADIENT)));
    List<Passage> passages = new ArrayList<>(text.passages());
    var solution = CriticalPointsRule.solution(derivation, Habit.RIGHT);
    Explanation steps = new Explanation("rule.critical-points.");
    passages.addAll(new CriticalPointsText(derivation, steps).tell(solution).passages());
    passages.addAll(
        explain()
            .say("assemble")
            .equation(
                Formulas.point(derivation.variables().stream().map(Expression::variable).toList()),
                Formulas.point(derivation.vector(gives())))
            .passages());
    return passages;
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    Map<String, Expression> at = new HashMap<>();
    List<Expression> x = derivation.vector(gives());
    for (int i = 0; i < Math.min(x.size(), derivation.dimension()); i++) {
      at.put(derivation.variables().get(i), x.get(i));
    }
    return new Checks(derivation, gives())
        .check("stationary-point", "automatic differentiation", () -> isZero(derivation, at))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 6 * derivation.dimension() - 4;
  }

  /** The Hessian of a quadratic function. */
  static Matrix<Expression> matrix(Derivation derivation) {
    Matrix<Expression> matrix = Exact.square(derivation, Quantities.HESSIAN);
    if (!Exact.isConstant(matrix)) {
      throw new UnderivableException(Message.of("derivation.not-quadratic"));
    }
    return matrix;
  }

  /** The coefficients of its linear terms: the gradient at the origin. */
  static List<Expression> linear(Derivation derivation) {
    Map<String, Expression> origin = Exact.origin(derivation);
    return Exact.vector(derivation, Quantities.GRADIENT).stream()
        .map(partial -> Exact.at(partial, origin))
        .toList();
  }

  private static boolean isZero(Derivation derivation, Map<String, Expression> at) {
    List<Expression> zeros = Collections.nCopies(derivation.dimension(), Expression.ZERO);
    if (at.size() != derivation.dimension()) {
      return false;
    }
    return derivation.isGiven(Quantities.GRADIENT)
        ? Measured.areValues(
            derivation.vector(Quantities.GRADIENT), zeros, derivation.variables(), at)
        : Measured.areDerivatives(
            derivation.scalar(Quantities.OBJECTIVE),
            Measured.Part.GRADIENT,
            zeros,
            derivation.variables(),
            at);
  }
}
