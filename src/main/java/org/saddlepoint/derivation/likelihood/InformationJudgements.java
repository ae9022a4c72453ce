package org.saddlepoint.derivation.likelihood;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.DecisionTable.Fact;
import org.saddlepoint.derivation.DecisionTable.Row;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.TableRule;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/**
 * What an average of squared scores or of second derivatives is; and whether the second derivative
 * needs an average at all. The Fisher information averages over responses that the model gives;
 * with the data's own responses the average of squared scores is the empirical Fisher, another
 * matrix (F. Kunstner, L. Balles, P. Hennig, Limitations of the empirical Fisher approximation,
 * 2019).
 */
final class InformationJudgements {
  static final String MODEL_RESPONSES = "responses-of-the-model";
  static final String DATA_RESPONSES = "responses-of-the-data";
  static final String SQUARED_SCORES = "squared-scores";
  static final String SECOND_DERIVATIVES = "second-derivatives";
  static final String FISHER = "fisher";
  static final String EMPIRICAL = "empirical-fisher";
  static final String HESSIAN = "loss-hessian";
  static final String EQUAL = "always-equal";
  static final String DIFFERENT = "equal-on-average";

  static final List<Rule> ALL = List.of(new NameRule(), new ObservedRule());

  private InformationJudgements() {}

  private static final class NameRule extends TableRule {
    private static final DecisionTable TABLE =
        new DecisionTable(
            List.of(
                new Fact("responses", List.of(MODEL_RESPONSES, DATA_RESPONSES)),
                new Fact("averaged", List.of(SQUARED_SCORES, SECOND_DERIVATIVES))),
            List.of(
                new Row(Map.of("responses", Set.of(MODEL_RESPONSES)), FISHER, "model-expectation"),
                new Row(
                    Map.of("responses", Set.of(DATA_RESPONSES), "averaged", Set.of(SQUARED_SCORES)),
                    EMPIRICAL,
                    "observed-scores"),
                new Row(
                    Map.of(
                        "responses",
                        Set.of(DATA_RESPONSES),
                        "averaged",
                        Set.of(SECOND_DERIVATIVES)),
                    HESSIAN,
                    "observed-curvature")));

    NameRule() {
      super(LikelihoodQuantities.AVERAGE_NAME, "fisher.natgrad", Form.REASONED_CHOICE, TABLE);
    }

    @Override
    public List<Quantity> needs(Derivation derivation) {
      return List.of();
    }

    @Override
    protected Map<String, String> facts(Derivation derivation) {
      return Map.of(
          "responses", derivation.word(LikelihoodQuantities.RESPONSES_FROM),
          "averaged", derivation.word(LikelihoodQuantities.AVERAGED));
    }

    @Override
    public List<Slip> slips() {
      return new FaultySteps(LikelihoodQuantities.AVERAGE_NAME)
          .other("L10", "data-taken-for-model", NameRule::empiricalAsFisher)
          .slips();
    }

    /** Trap 8: every average of squared scores called Fisher. */
    private static Optional<Value> empiricalAsFisher(Derivation derivation) {
      boolean isEmpirical =
          derivation.word(LikelihoodQuantities.RESPONSES_FROM).equals(DATA_RESPONSES)
              && derivation.word(LikelihoodQuantities.AVERAGED).equals(SQUARED_SCORES);
      return isEmpirical
          ? Optional.of(new Value.Reasoned(FISHER, "model-expectation"))
          : Optional.empty();
    }
  }

  private static final class ObservedRule extends TableRule {
    private static final DecisionTable TABLE =
        new DecisionTable(
            List.of(new Fact("model", Arrays.stream(Model.values()).map(Model::id).toList())),
            List.of(
                new Row(Map.of("model", ids(true)), EQUAL, "free-of-data"),
                new Row(Map.of("model", ids(false)), DIFFERENT, "holds-data")));

    ObservedRule() {
      super(LikelihoodQuantities.OBSERVED_INFORMATION, "fisher.info", Form.REASONED_CHOICE, TABLE);
    }

    private static Set<String> ids(boolean isCanonical) {
      return Set.copyOf(
          Arrays.stream(Model.values())
              .filter(model -> model.isCanonical() == isCanonical)
              .map(Model::id)
              .toList());
    }

    @Override
    public List<Quantity> needs(Derivation derivation) {
      return List.of();
    }

    @Override
    protected Map<String, String> facts(Derivation derivation) {
      return Map.of("model", Model.of(derivation).id());
    }

    @Override
    public List<Certificate> certificates(Derivation derivation) {
      return certificates(
          derivation,
          "observed",
          "the second derivatives for two observations, by automatic differentiation",
          () -> isObserved(derivation));
    }

    /** The loss of one observation less that of another has no curvature: they are equal. */
    private static boolean isObserved(Derivation derivation) {
      Model model = Model.of(derivation);
      Expression theta = Expression.variable("theta");
      Expression difference =
          Expression.difference(
              model.loss(theta, Expression.ONE, Expression.ONE),
              model.loss(theta, Expression.ZERO, Expression.ONE));
      boolean isFree =
          Measured.areDerivatives(
              difference,
              Measured.Part.HESSIAN,
              List.of(Expression.ZERO),
              List.of("theta"),
              Map.of("theta", Expression.of(1, 3)));
      return derivation.get(LikelihoodQuantities.OBSERVED_INFORMATION)
              instanceof Value.Reasoned(var verdict, var reason)
          && verdict.equals(isFree ? EQUAL : DIFFERENT);
    }

    @Override
    public List<Slip> slips() {
      return new FaultySteps(LikelihoodQuantities.OBSERVED_INFORMATION)
          .other("L11", "family-alone", ObservedRule::byFamily)
          .slips();
    }

    /** "In an exponential family they are equal", in whatever parameter. */
    private static Optional<Value> byFamily(Derivation derivation) {
      return Model.of(derivation).isCanonical()
          ? Optional.empty()
          : Optional.of(new Value.Reasoned(EQUAL, "free-of-data"));
    }
  }
}
