package org.saddlepoint.derivation.calculus;

import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
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
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Substitution;

/** ∇f at the point. */
final class GradientAtPointRule extends NamedRule {
  private final List<Slip> slips;

  GradientAtPointRule() {
    super(Quantities.GRADIENT_AT_POINT, "grad.vector", Form.VECTOR);
    slips = AtPointSlips.ofGradient();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.GRADIENT, Quantities.POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    Defined.check(derivation);
    Map<String, Expression> point = Exact.point(derivation);
    return new Value.Vector(
        Exact.vector(derivation, Quantities.GRADIENT).stream()
            .map(partial -> Exact.at(partial, point))
            .toList());
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Map<String, Expression> point = Exact.point(derivation);
    List<Expression> substituted =
        derivation.vector(Quantities.GRADIENT).stream()
            .map(partial -> Substitution.in(partial, point))
            .toList();
    return explain()
        .say("start", Message.maths(Notation.coordinates(derivation)))
        .equation(
            Notation.at(Notation.GRADIENT, derivation.vector(Quantities.POINT)),
            Formulas.vector(substituted),
            Formulas.vectorWithRounded(derivation.vector(Quantities.GRADIENT_AT_POINT)))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    List<Expression> value = derivation.vector(Quantities.GRADIENT_AT_POINT);
    return new Checks(derivation, gives())
        .check("differentiated-there", "automatic differentiation", () -> agrees(derivation, value))
        .list();
  }

  /** From the objective where it leads to the gradient, else by evaluating that. */
  private static boolean agrees(Derivation derivation, List<Expression> value) {
    Map<String, Expression> point = Exact.point(derivation);
    List<String> variables = derivation.variables();
    if (!derivation.isGiven(Quantities.GRADIENT)) {
      Expression f = derivation.scalar(Quantities.OBJECTIVE);
      return Measured.areDerivatives(f, Measured.Part.GRADIENT, value, variables, point);
    }
    List<Expression> gradient = derivation.vector(Quantities.GRADIENT);
    return Measured.areValues(gradient, value, variables, point);
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return derivation.vector(Quantities.GRADIENT).stream().mapToInt(Costs::ofEvaluating).sum();
  }
}
