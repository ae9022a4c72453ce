package org.saddlepoint.derivation.calculus;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Differentiation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** f differentiated by one variable after another: the last of one, two or three times. */
final class PartialDerivativeRule extends NamedRule {
  private final int order;
  private final Quantity of;
  private final List<Slip> slips;

  private PartialDerivativeRule(int order, Quantity of, Quantity gives, String skill) {
    super(gives, skill, Form.EXPRESSION);
    this.order = order;
    this.of = of;
    slips = new PartialSlips(order, of, this).slips();
  }

  static PartialDerivativeRule first() {
    return new PartialDerivativeRule(
        1, Quantities.OBJECTIVE, CalculusQuantities.PARTIAL_DERIVATIVE, "grad.partial");
  }

  static PartialDerivativeRule second() {
    return new PartialDerivativeRule(
        2, CalculusQuantities.PARTIAL_DERIVATIVE, CalculusQuantities.SECOND_PARTIAL, "hess.second");
  }

  static PartialDerivativeRule third() {
    return new PartialDerivativeRule(
        3, CalculusQuantities.SECOND_PARTIAL, CalculusQuantities.THIRD_PARTIAL, "hess.symmetry");
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(of, CalculusQuantities.BY);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Scalar(Differentiation.of(derivation.scalar(of), Order.at(derivation, order)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Expression before = derivation.scalar(of);
    List<String> by = Order.first(derivation, order);
    String x = by.getLast();
    Explanation text = explain().say("start", Message.maths(Notation.variable(x)));
    TermByTerm.sayRules(text, before, List.of(x));
    Formula operator = order == 1 ? Order.symbol(by) : Notation.partialOf(x, Formulas.of(before));
    return text.equation(
            order == 1 ? operator : Formulas.equation(Order.symbol(by), operator),
            TermByTerm.of(before, x),
            Formulas.of(derivation.scalar(gives())))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "differentiated",
            "automatic differentiation",
            () ->
                new Differentiated(derivation)
                    .agreeBy(
                        derivation.scalar(of),
                        Order.at(derivation, order),
                        derivation.scalar(gives())))
        .list();
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
