package org.saddlepoint.derivation.spectra;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Judgements;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.TableRule;
import org.saddlepoint.derivation.Value;

/** Whether second derivatives settle the class of a critical point. */
final class DoesTestDecideRule extends TableRule {
  static final String DECIDES = "decides";
  static final String OPEN = "does-not-decide";
  static final String NO_ZERO = "no-eigenvalue-is-zero";
  static final String OPPOSITE = "zero-but-both-signs";
  static final String ONE_SIDED = "zero-and-not-both-signs";

  private static final DecisionTable TABLE =
      new DecisionTable(
          List.of(
              new DecisionTable.Fact("zero", List.of("some", "none")),
              new DecisionTable.Fact("signs", List.of("both", "not-both"))),
          List.of(
              new DecisionTable.Row(Map.of("zero", Set.of("none")), DECIDES, NO_ZERO),
              new DecisionTable.Row(
                  Map.of("zero", Set.of("some"), "signs", Set.of("both")), DECIDES, OPPOSITE),
              new DecisionTable.Row(
                  Map.of("zero", Set.of("some"), "signs", Set.of("not-both")), OPEN, ONE_SIDED)));

  private final List<Slip> slips =
      new FaultySteps(SpectraQuantities.DOES_TEST_DECIDE)
          .other("C9", "zero-as-undecided", d -> instead(d, OPPOSITE, OPEN, ONE_SIDED))
          .other("C8", "zero-as-saddle", d -> instead(d, ONE_SIDED, DECIDES, OPPOSITE))
          .other("C13", "zero-overlooked", d -> instead(d, ONE_SIDED, DECIDES, NO_ZERO))
          .slips();

  DoesTestDecideRule() {
    super(SpectraQuantities.DOES_TEST_DECIDE, "cls.degen", Form.REASONED_CHOICE, TABLE);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return ClassificationRule.isGradientKnown(derivation)
        ? List.of(Quantities.CRITICAL, Quantities.EIGENVALUES)
        : List.of(Quantities.EIGENVALUES);
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    ClassificationRule.requireCritical(derivation);
    Signs signs = Signs.of(derivation);
    return Map.of(
        "zero", Signs.some(signs.zero()), "signs", signs.areOpposite() ? "both" : "not-both");
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    DecisionTable.Row row = TABLE.decide(facts(derivation));
    return explain()
        .say("start")
        .show(ReasonedForms.signs(derivation))
        .say("because." + row.reason())
        .passages();
  }

  /** Besides the table: the pivots of a symmetric elimination. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return certificates(
        derivation,
        "does-the-test-decide",
        "pivots of a symmetric elimination",
        () ->
            derivation.get(gives()) instanceof Value.Reasoned(var word, var why)
                && word.equals(OPEN)
                    == Judgements.classification(SpectrumChecks.form(derivation))
                        .equals(Judgements.DEGENERATE));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }
}
