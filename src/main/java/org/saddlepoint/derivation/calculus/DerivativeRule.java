package org.saddlepoint.derivation.calculus;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.DerivativeRules;
import org.saddlepoint.expression.Differentiation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.FaultyRules;

/** One variable: f′ from f, and f″ from f′. */
final class DerivativeRule extends NamedRule {
  private final int order;
  private final Quantity of;
  private final List<Slip> slips;

  private DerivativeRule(int order, Quantity of, Quantity gives) {
    super(gives, order == 1 ? "grad.partial" : "hess.second", Form.EXPRESSION);
    this.order = order;
    this.of = of;
    slips =
        new FaultySteps(gives)
            .principal(
                "G3",
                "chain-factor-missing",
                d -> differentiated(d, FaultyRules.INNER_DERIVATIVE_FORGOTTEN))
            .principal("G4", "exponent-kept", d -> differentiated(d, FaultyRules.EXPONENT_KEPT))
            .other(
                "G4b",
                "exponent-not-multiplied",
                d -> differentiated(d, FaultyRules.FACTOR_FORGOTTEN))
            .other(
                "G8",
                "product-of-derivatives",
                d -> differentiated(d, FaultyRules.DERIVATIVES_MULTIPLIED))
            .slips();
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
    String x = Exact.onlyVariable(derivation);
    Expression f = derivation.scalar(of);
    Explanation text = explain().say("start");
    TermByTerm.sayRules(text, f, derivation.variables());
    text.equation(
        Notation.of(Notation.derivative(order), derivation.variables()),
        TermByTerm.of(f, x),
        Formulas.of(derivation.scalar(gives())));
    if (order == 2 && Exact.isConstant(derivation.scalar(gives()))) {
      text.say("constant");
    }
    return text.passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    var differentiated = new Differentiated(derivation);
    List<Expression> function = List.of(derivation.scalar(of));
    List<Expression> derivative = List.of(derivation.scalar(gives()));
    return new Checks(derivation, gives())
        .check(
            "differentiated",
            "automatic differentiation",
            () -> differentiated.agree(function.getFirst(), Measured.Part.GRADIENT, derivative))
        .check(
            "reread",
            "automatic differentiation of what is printed",
            () ->
                differentiated.agreeReread(function.getFirst(), Measured.Part.GRADIENT, derivative))
        .list();
  }

  /** Not where the faulty rule is never used: there it gives the right thing. */
  private Optional<Value> differentiated(Derivation derivation, DerivativeRules table) {
    String x = Exact.onlyVariable(derivation);
    Expression faulty = new Differentiation(table).derivative(derivation.scalar(of), x);
    return Optional.<Value>of(new Value.Scalar(faulty))
        .filter(value -> !value.equals(value(derivation)));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return Costs.ofDifferentiating(derivation.scalar(of));
  }
}
