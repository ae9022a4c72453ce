package org.saddlepoint.derivation.calculus;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.DerivativeRules;
import org.saddlepoint.expression.Differentiation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.FaultyRules;

/** Family G of the catalogue, for one partial derivative. */
final class PartialSlips {
  private final int order;
  private final Quantity of;
  private final PartialDerivativeRule rule;

  PartialSlips(int order, Quantity of, PartialDerivativeRule rule) {
    this.order = order;
    this.of = of;
    this.rule = rule;
  }

  List<Slip> slips() {
    FaultySteps faulty =
        new FaultySteps(rule.gives())
            .principal("G1", "other-terms-kept", d -> byTable(d, FaultyRules.OTHER_TERMS_KEPT))
            .other("G2", "mixed-terms-dropped", this::othersDropped)
            .principal(
                "G3",
                "chain-factor-missing",
                d -> byTable(d, FaultyRules.INNER_DERIVATIVE_FORGOTTEN))
            .principal("G4", "exponent-kept", d -> byTable(d, FaultyRules.EXPONENT_KEPT))
            .other("G4b", "exponent-not-multiplied", d -> byTable(d, FaultyRules.FACTOR_FORGOTTEN))
            .other(
                "G8",
                "product-of-derivatives",
                d -> byTable(d, FaultyRules.DERIVATIVES_MULTIPLIED));
    return order == 1
        ? faulty.principal("G5", "other-variable", this::byAnother).slips()
        : faulty.principal("G11", "same-variable-again", this::bySame).slips();
  }

  private Optional<Value> unlessRight(Derivation derivation, Expression faulty) {
    Value value = new Value.Scalar(faulty);
    return value.equals(rule.own(derivation)) ? Optional.empty() : Optional.of(value);
  }

  private Optional<Value> byTable(Derivation derivation, DerivativeRules table) {
    Expression before = derivation.scalar(of);
    return unlessRight(
        derivation, new Differentiation(table).derivative(before, Order.at(derivation, order)));
  }

  /** The variables that are held constant taken for 0. */
  private Optional<Value> othersDropped(Derivation derivation) {
    Expression before = derivation.scalar(of);
    return unlessRight(
        derivation, FaultyRules.otherVariablesDropped(before, Order.at(derivation, order)));
  }

  /** By the other of two variables. */
  private Optional<Value> byAnother(Derivation derivation) {
    List<String> variables = derivation.variables();
    if (variables.size() != 2) {
      return Optional.empty();
    }
    String other = variables.get(1 - Order.index(derivation, order));
    return unlessRight(derivation, Differentiation.of(derivation.scalar(of), other));
  }

  /** By the variable of the step before once more. */
  private Optional<Value> bySame(Derivation derivation) {
    String same = Order.at(derivation, order - 1);
    return same.equals(Order.at(derivation, order))
        ? mixed(derivation)
        : unlessRight(derivation, Differentiation.of(derivation.scalar(of), same));
  }

  /** Where the same variable is asked for: by the other. */
  private Optional<Value> mixed(Derivation derivation) {
    return Exact.isConstant(derivation.scalar(of)) ? Optional.empty() : byAnother(derivation);
  }
}
