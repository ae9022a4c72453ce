package org.saddlepoint.derivation.calculus;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.DerivativeRules;
import org.saddlepoint.expression.Differentiation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.FaultyRules;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.expression.Vocabulary;

/** Family G of the catalogue, for the vector of first partials. */
final class GradientSlips {
  private final GradientRule rule;

  private GradientSlips(GradientRule rule) {
    this.rule = rule;
  }

  static List<Slip> of(GradientRule rule) {
    var faulty = new GradientSlips(rule);
    return new FaultySteps(Quantities.GRADIENT)
        .principal("G1", "other-terms-kept", GradientSlips::otherTermsKept)
        .principal("G2", "mixed-terms-dropped", GradientSlips::mixedTermsDropped)
        .principal(
            "G3",
            "chain-factor-missing",
            d -> faulty.differentiated(d, FaultyRules.INNER_DERIVATIVE_FORGOTTEN))
        .principal("G4", "exponent-kept", d -> faulty.differentiated(d, FaultyRules.EXPONENT_KEPT))
        .other(
            "G4b",
            "exponent-not-multiplied",
            d -> faulty.differentiated(d, FaultyRules.FACTOR_FORGOTTEN))
        .other("G5", "components-swapped", faulty::swapped)
        .principal("G7", "sign", faulty::negated)
        .other(
            "G8",
            "product-of-derivatives",
            d -> faulty.differentiated(d, FaultyRules.DERIVATIVES_MULTIPLIED))
        .slips();
  }

  private List<Expression> right(Derivation derivation) {
    return rule.right(derivation);
  }

  private Optional<Value> swapped(Derivation derivation) {
    List<Expression> gradient = right(derivation);
    return gradient.size() == 2
        ? Optional.of(new Value.Vector(gradient.reversed()))
        : Optional.empty();
  }

  private Optional<Value> negated(Derivation derivation) {
    return Optional.of(new Value.Vector(Exact.negate(right(derivation))));
  }

  /** ∂f/∂x with the terms that hold no x left standing beside it. */
  private static Optional<Value> otherTermsKept(Derivation derivation) {
    List<Expression> terms = terms(derivation);
    boolean shows =
        derivation.variables().stream()
            .anyMatch(x -> terms.stream().anyMatch(term -> isOfOthersOnly(term, x)));
    return shows ? byTable(derivation, FaultyRules.OTHER_TERMS_KEPT) : Optional.empty();
  }

  /** ∂f/∂x with every other variable taken for 0. */
  private static Optional<Value> mixedTermsDropped(Derivation derivation) {
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    return terms(derivation).stream().anyMatch(GradientSlips::isMixed)
        ? Optional.of(
            new Value.Vector(
                derivation.variables().stream()
                    .map(x -> FaultyRules.otherVariablesDropped(f, x))
                    .toList()))
        : Optional.empty();
  }

  /** Not where the faulty rule is never used: there it gives the right thing. */
  private Optional<Value> differentiated(Derivation derivation, DerivativeRules table) {
    return byTable(derivation, table)
        .filter(value -> !value.equals(new Value.Vector(right(derivation))));
  }

  private static Optional<Value> byTable(Derivation derivation, DerivativeRules table) {
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    var differentiation = new Differentiation(table);
    return Optional.of(
        new Value.Vector(
            derivation.variables().stream().map(x -> differentiation.derivative(f, x)).toList()));
  }

  private static List<Expression> terms(Derivation derivation) {
    Expression f = Simplifier.simplify(derivation.scalar(Quantities.OBJECTIVE));
    return f instanceof Expression.Sum(var terms) ? terms : List.of(f);
  }

  private static boolean isOfOthersOnly(Expression term, String x) {
    List<String> variables = Vocabulary.variablesOf(term);
    return !variables.isEmpty() && !variables.contains(x);
  }

  private static boolean isMixed(Expression term) {
    return Vocabulary.variablesOf(term).size() > 1;
  }
}
