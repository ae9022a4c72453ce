package org.saddlepoint.derivation.calculus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/**
 * The direction in which f falls fastest at the point: minus the gradient, at any positive scale.
 */
final class SteepestDescentRule extends NamedRule {
  private final List<Slip> slips;

  SteepestDescentRule() {
    super(CalculusQuantities.STEEPEST_DESCENT, "grad.vector", Form.HEADING);
    slips =
        new FaultySteps(CalculusQuantities.STEEPEST_DESCENT)
            .principal("G7", "sign", d -> faulty(d, g -> g))
            .principal("G5", "components-swapped", d -> faulty(d, g -> reversed(g)))
            .principal("G12", "along-the-contour", d -> faulty(d, SteepestDescentRule::turned))
            .slips();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.GRADIENT_AT_POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    List<Expression> g = Exact.vector(derivation, Quantities.GRADIENT_AT_POINT);
    if (Exact.areZero(g)) {
      throw new UnderivableException(Message.of("derivation.no-steepest"));
    }
    return new Value.Vector(Exact.negate(g));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Expression> g = derivation.vector(Quantities.GRADIENT_AT_POINT);
    return explain()
        .say("start")
        .equation(
            Formulas.negative(gradientThere(derivation)),
            Formulas.negative(Formulas.vector(g)),
            Formulas.vector(derivation.vector(gives())))
        .say("scale")
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    List<Expression> g = Exact.negate(derivation.vector(gives()));
    return new Checks(derivation, gives())
        .check("steepest-descent", "automatic differentiation", () -> isGradient(derivation, g))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return derivation.dimension();
  }

  private static boolean isGradient(Derivation derivation, List<Expression> g) {
    if (derivation.isGiven(Quantities.GRADIENT_AT_POINT)) {
      List<Expression> known = derivation.vector(Quantities.GRADIENT_AT_POINT);
      return Measured.areValues(known, g, derivation.variables(), Map.of());
    }
    Map<String, Expression> point = Exact.point(derivation);
    if (derivation.isGiven(Quantities.GRADIENT)) {
      List<Expression> functions = derivation.vector(Quantities.GRADIENT);
      return Measured.areValues(functions, g, derivation.variables(), point);
    }
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    return Measured.areDerivatives(f, Measured.Part.GRADIENT, g, derivation.variables(), point);
  }

  private static Optional<Value> faulty(Derivation derivation, UnaryOperator<List<Expression>> of) {
    List<Expression> g = Exact.vector(derivation, Quantities.GRADIENT_AT_POINT);
    return Exact.areZero(g) || g.size() != 2
        ? Optional.empty()
        : Optional.of(new Value.Vector(of.apply(g)));
  }

  private static List<Expression> reversed(List<Expression> g) {
    return Exact.negate(g.reversed());
  }

  /** At a right angle to the gradient, where f does not change at all to first order. */
  private static List<Expression> turned(List<Expression> g) {
    return List.of(Exact.negate(g.get(1)), g.get(0));
  }

  /** A gradient may be given by itself, at a point that is not told. */
  private static Formula gradientThere(Derivation derivation) {
    return derivation.isGiven(Quantities.POINT)
        ? Notation.at(Notation.GRADIENT, derivation.vector(Quantities.POINT))
        : Notation.GRADIENT;
  }
}
