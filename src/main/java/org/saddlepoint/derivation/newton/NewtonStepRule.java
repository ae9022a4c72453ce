package org.saddlepoint.derivation.newton;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** The d with H d = −g; there is none, or no single one, where H is singular. */
final class NewtonStepRule extends NamedRule {
  private final List<Slip> slips;

  NewtonStepRule() {
    super(Quantities.NEWTON_STEP, "newton.2d", Form.VECTOR);
    slips = NewtonSlips.ofStep(this);
  }

  @Override
  public String skill(Derivation derivation) {
    return derivation.dimension() > 2 ? "newton.nd" : skill();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.GRADIENT_AT_POINT, Quantities.HESSIAN_AT_POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    Matrix<Expression> hessian = derivation.matrix(Quantities.HESSIAN_AT_POINT);
    List<Expression> gradient = derivation.vector(Quantities.GRADIENT_AT_POINT);
    if (!hessian.isSquare() || hessian.height() != gradient.size()) {
      throw Exact.misshapen(Quantities.HESSIAN_AT_POINT);
    }
    return new Value.Vector(Exact.solution(hessian, Exact.negate(gradient)));
  }

  /** What this rule gives, whatever the derivation has in its place. */
  List<Expression> right(Derivation derivation) {
    return own(derivation) instanceof Value.Vector(var entries) ? entries : List.of();
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    return new StepText(derivation, explain()).write().passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "newton-step",
            "substitution into H d + g = 0",
            () ->
                Measured.annihilates(
                    derivation.matrix(Quantities.HESSIAN_AT_POINT),
                    derivation.vector(Quantities.NEWTON_STEP),
                    derivation.vector(Quantities.GRADIENT_AT_POINT)))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    int n = derivation.vector(Quantities.GRADIENT_AT_POINT).size();
    return n * n * n;
  }
}
