package org.saddlepoint.derivation.calculus;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Differentiation;

/** One variable: f′ from f, and f″ from f′. */
final class DerivativeRule extends NamedRule {
  private final int order;
  private final Quantity of;

  private DerivativeRule(int order, Quantity of, Quantity gives) {
    super(gives, order == 1 ? "grad.partial" : "hess.second");
    this.order = order;
    this.of = of;
  }

  static DerivativeRule first() {
    return new DerivativeRule(1, Quantities.OBJECTIVE, Quantities.DERIVATIVE);
  }

  static DerivativeRule second() {
    return new DerivativeRule(2, Quantities.DERIVATIVE, Quantities.SECOND_DERIVATIVE);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(of);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Scalar(
        Differentiation.of(derivation.scalar(of), Exact.onlyVariable(derivation)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    return explain()
        .say("start")
        .equation(
            Notation.of(Notation.derivative(order), derivation.variables()),
            Formulas.of(derivation.scalar(gives())))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return List.of();
  }

  @Override
  public int cost(Derivation derivation) {
    return Costs.ofDifferentiating(derivation.scalar(of));
  }
}
