package org.saddlepoint.derivation.calculus;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Differentiation;
import org.saddlepoint.expression.Expression;
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
        .other("G5", "components-swapped", faulty::swapped)
        .principal("G7", "sign", faulty::negated)
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
    return shows
        ? componentwise(
            derivation,
            (x, sum) ->
                Simplifier.simplify(
                    Expression.sum(
                        Differentiation.of(sum, x),
                        Expression.sum(
                            terms.stream().filter(term -> isOfOthersOnly(term, x)).toList()))))
        : Optional.empty();
  }

  private static Optional<Value> mixedTermsDropped(Derivation derivation) {
    List<Expression> terms = terms(derivation);
    boolean shows = terms.stream().anyMatch(GradientSlips::isMixed);
    return shows
        ? componentwise(
            derivation,
            (x, sum) ->
                Differentiation.of(
                    Expression.sum(terms.stream().filter(term -> !isMixed(term)).toList()), x))
        : Optional.empty();
  }

  private static Optional<Value> componentwise(
      Derivation derivation, BiFunction<String, Expression, Expression> faulty) {
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    return Optional.of(
        new Value.Vector(derivation.variables().stream().map(x -> faulty.apply(x, f)).toList()));
  }

  private static List<Expression> terms(Derivation derivation) {
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
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
