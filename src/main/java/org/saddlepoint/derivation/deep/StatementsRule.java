package org.saddlepoint.derivation.deep;

import static org.saddlepoint.derivation.deep.DeepQuantities.TRUE_STATEMENTS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;

/**
 * Which of some statements about the methods are true. Every statement stands in one of two lists;
 * the true ones choose, the false ones check.
 */
final class StatementsRule {
  static final List<String> TRUE =
      List.of(
          "adam-divides-by-root",
          "adam-ignores-coupling",
          "adam-stores-two-numbers",
          "adam-first-step-fixed",
          "kfac-approximates-fisher",
          "kfac-inverts-factors",
          "kfac-couples-within-layers",
          "fisher-expects-over-model",
          "fisher-never-indefinite",
          "natural-direction-invariant",
          "shampoo-matrix-each-side",
          "shampoo-between",
          "shampoo-without-second-derivatives",
          "newton-solves-in-cubic-time",
          "newton-may-reach-saddles",
          "lbfgs-stores-pairs",
          "lbfgs-suffers-from-noise");

  static final List<String> FALSE =
      List.of(
          "adam-divides-by-hessian",
          "adam-tracks-coupling",
          "adam-stores-a-matrix",
          "adam-first-step-proportional",
          "kfac-exact",
          "kfac-inverse-is-sum",
          "kfac-couples-across-layers",
          "fisher-from-any-labels",
          "fisher-may-be-indefinite",
          "natural-numbers-invariant",
          "shampoo-needs-hessian",
          "shampoo-half-powers",
          "newton-always-descends",
          "newton-avoids-saddles",
          "lbfgs-stores-a-matrix",
          "lbfgs-thrives-on-noise");

  private static final List<Quantity> SETTINGS =
      List.of(
          DeepQuantities.FIRST_STATEMENT,
          DeepQuantities.SECOND_STATEMENT,
          DeepQuantities.THIRD_STATEMENT,
          DeepQuantities.FOURTH_STATEMENT);

  private StatementsRule() {}

  static Rule rule() {
    return ComposedRule.of(TRUE_STATEMENTS, "dl.choose", Form.CHOICES)
        .value(d -> new Value.Words(those(d, TRUE)))
        .text(StatementsRule::explain)
        .check("statements", "the list of false statements", StatementsRule::isChecked)
        .options(StatementsRule::offered)
        .slips(
            new FaultySteps(TRUE_STATEMENTS)
                .other("A9", "diagonal-of-the-hessian", d -> believed(d, "adam-divides-by-hessian"))
                .other("A10", "first-step-scaled", d -> believed(d, "adam-first-step-proportional"))
                .other("L10", "labels-of-the-data", d -> believed(d, "fisher-from-any-labels"))
                .other("L7", "same-numbers", d -> believed(d, "natural-numbers-invariant"))
                .other("F2", "half-powers", d -> believed(d, "shampoo-half-powers"))
                .other("F8", "inverse-of-a-sum", d -> believed(d, "kfac-inverse-is-sum"))
                .other("S1", "saddles-avoided", d -> believed(d, "newton-avoids-saddles"))
                .other("S2", "always-descends", d -> believed(d, "newton-always-descends"))
                .other("M1", "noise-welcome", d -> believed(d, "lbfgs-thrives-on-noise")))
        .cost(d -> 6 * offered(d).size())
        .rule();
  }

  /** The statements given, at least two, all known and different. */
  private static List<String> offered(Derivation derivation) {
    List<String> ids = SETTINGS.stream().filter(derivation::isGiven).map(derivation::word).toList();
    boolean areKnown = ids.stream().allMatch(id -> TRUE.contains(id) || FALSE.contains(id));
    if (ids.size() < 2 || !areKnown || Set.copyOf(ids).size() < ids.size()) {
      throw new UnderivableException(Message.of("deep.statements"));
    }
    return ids;
  }

  private static List<String> those(Derivation derivation, List<String> of) {
    return offered(derivation).stream().filter(of::contains).toList();
  }

  private static void explain(Derivation derivation, Explanation text) {
    text.say("start");
    for (String id : offered(derivation)) {
      text.say(
          TRUE.contains(id) ? "true" : "false",
          Message.term("word." + id),
          Message.term("rule.true-statements.why." + id));
    }
  }

  private static boolean isChecked(Derivation derivation) {
    List<String> left =
        offered(derivation).stream()
            .filter(id ->
                !(derivation.get(TRUE_STATEMENTS) instanceof Value.Words(var ids)
                    && ids.contains(id)))
            .toList();
    return left.equals(those(derivation, FALSE))
        && Stream.concat(TRUE.stream(), FALSE.stream()).distinct().count()
            == TRUE.size() + FALSE.size();
  }

  /** One false statement taken for true. */
  private static Optional<Value> believed(Derivation derivation, String statement) {
    List<String> offered = offered(derivation);
    return offered.contains(statement)
        ? Optional.of(
            new Value.Words(
                offered.stream().filter(id -> TRUE.contains(id) || id.equals(statement)).toList()))
        : Optional.empty();
  }
}
