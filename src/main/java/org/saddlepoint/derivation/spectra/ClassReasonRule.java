package org.saddlepoint.derivation.spectra;

import static org.saddlepoint.derivation.Judgements.DEGENERATE;
import static org.saddlepoint.derivation.Judgements.MAXIMUM;
import static org.saddlepoint.derivation.Judgements.MINIMUM;
import static org.saddlepoint.derivation.Judgements.SADDLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Judgements;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.TableRule;
import org.saddlepoint.derivation.Value;

/** The class of a critical point together with the signs of the eigenvalues that decide it. */
final class ClassReasonRule extends TableRule {
  private static final DecisionTable TABLE =
      new DecisionTable(
          ReasonedForms.FACTS,
          List.of(
              ReasonedForms.row(true, false, false, MINIMUM, ReasonedForms.ALL_POSITIVE),
              ReasonedForms.row(false, true, false, MAXIMUM, ReasonedForms.ALL_NEGATIVE),
              ReasonedForms.row(true, true, SADDLE, ReasonedForms.OPPOSITE),
              ReasonedForms.row(true, false, true, DEGENERATE, ReasonedForms.ONE_SIGN_AND_ZERO),
              ReasonedForms.row(false, true, true, DEGENERATE, ReasonedForms.ONE_SIGN_AND_ZERO),
              ReasonedForms.row(false, false, DEGENERATE, ReasonedForms.ALL_ZERO)));

  private final List<Slip> slips = slips(this::right);

  ClassReasonRule() {
    super(SpectraQuantities.CLASS_WITH_REASON, "cls.second", Form.REASONED_CHOICE, TABLE);
  }

  private static List<Slip> slips(Function<Derivation, String> right) {
    List<Slip> all =
        new ArrayList<>(
            ReasonedSlips.of(
                SpectraQuantities.CLASS_WITH_REASON, right, Judgements::classification));
    all.addAll(
        new FaultySteps(SpectraQuantities.CLASS_WITH_REASON)
            .other(
                "C4",
                "negative-determinant-as-maximum",
                d ->
                    Exact.signum(Exact.ALGEBRA.determinant(Given.hessian(d))) < 0
                        ? Optional.of(new Value.Reasoned(MAXIMUM, ReasonedForms.DETERMINANT))
                        : Optional.empty())
            .other(
                "C8",
                "singular-as-saddle",
                d ->
                    right.apply(d).equals(DEGENERATE)
                        ? Optional.of(new Value.Reasoned(SADDLE, ReasonedForms.ONE_SIGN_AND_ZERO))
                        : Optional.empty())
            .other("C9", "zero-as-undecided", ClassReasonRule::zeroAsUndecided)
            .other(
                "C10",
                "saddle-as-degenerate",
                d ->
                    right.apply(d).equals(SADDLE)
                        ? Optional.of(new Value.Reasoned(DEGENERATE, ReasonedForms.OPPOSITE))
                        : Optional.empty())
            .slips());
    return List.copyOf(all);
  }

  private static Optional<Value> zeroAsUndecided(Derivation derivation) {
    Signs signs = Signs.of(derivation);
    return signs.areOpposite() && signs.zero() > 0
        ? Optional.of(new Value.Reasoned(DEGENERATE, ReasonedForms.ONE_SIGN_AND_ZERO))
        : Optional.empty();
  }

  private String right(Derivation derivation) {
    return own(derivation) instanceof Value.Reasoned(var word, var why) ? word : "";
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
    return ReasonedForms.facts(derivation);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    DecisionTable.Row row = TABLE.decide(facts(derivation));
    Explanation text =
        explain()
            .say(ClassificationRule.isGradientKnown(derivation) ? "critical" : "assumed")
            .show(ReasonedForms.signs(derivation))
            .say("because." + row.reason(), Message.term("word." + row.verdict()));
    if (row.verdict().equals(SADDLE) && Signs.of(derivation).zero() > 0) {
      text.say("zero-aside");
    }
    return text.passages();
  }

  /** Besides the table: the class by the pivots of a symmetric elimination. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return certificates(
        derivation,
        "classification",
        "pivots of a symmetric elimination",
        () ->
            derivation.get(gives()) instanceof Value.Reasoned(var word, var why)
                && word.equals(Judgements.classification(SpectrumChecks.form(derivation))));
  }

  @Override
  public List<String> options(Derivation derivation) {
    return Judgements.CLASSES;
  }

  @Override
  public List<String> reasons(Derivation derivation) {
    return ReasonedSlips.reasons(
        Judgements.ofForm(Given.hessian(derivation)).contains(Judgements.ZERO));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }
}
