package org.saddlepoint.derivation.spectra;

import static org.saddlepoint.derivation.Judgements.INDEFINITE;
import static org.saddlepoint.derivation.Judgements.NEGATIVE_DEFINITE;
import static org.saddlepoint.derivation.Judgements.NEGATIVE_SEMIDEFINITE;
import static org.saddlepoint.derivation.Judgements.POSITIVE_DEFINITE;
import static org.saddlepoint.derivation.Judgements.POSITIVE_SEMIDEFINITE;
import static org.saddlepoint.derivation.Judgements.ZERO;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Judgements;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.TableRule;
import org.saddlepoint.derivation.Value;

/** Definiteness together with what in the eigenvalues decides it. */
final class DefinitenessReasonRule extends TableRule {
  private static final DecisionTable TABLE =
      new DecisionTable(
          ReasonedForms.FACTS,
          List.of(
              ReasonedForms.row(true, false, false, POSITIVE_DEFINITE, ReasonedForms.ALL_POSITIVE),
              ReasonedForms.row(false, true, false, NEGATIVE_DEFINITE, ReasonedForms.ALL_NEGATIVE),
              ReasonedForms.row(true, true, INDEFINITE, ReasonedForms.OPPOSITE),
              ReasonedForms.row(
                  true, false, true, POSITIVE_SEMIDEFINITE, ReasonedForms.ONE_SIGN_AND_ZERO),
              ReasonedForms.row(
                  false, true, true, NEGATIVE_SEMIDEFINITE, ReasonedForms.ONE_SIGN_AND_ZERO),
              ReasonedForms.row(false, false, ZERO, ReasonedForms.ALL_ZERO)));

  private final List<Slip> slips =
      ReasonedSlips.of(
          SpectraQuantities.DEFINITENESS_WITH_REASON, this::right, UnaryOperator.identity());

  DefinitenessReasonRule() {
    super(SpectraQuantities.DEFINITENESS_WITH_REASON, "def.test", Form.REASONED_CHOICE, TABLE);
  }

  private String right(Derivation derivation) {
    return own(derivation) instanceof Value.Reasoned(var word, var why) ? word : "";
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.EIGENVALUES);
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    return ReasonedForms.facts(derivation);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    DecisionTable.Row row = TABLE.decide(facts(derivation));
    return explain()
        .say("start")
        .show(ReasonedForms.signs(derivation))
        .say("because." + row.reason(), Message.term("word." + row.verdict()))
        .passages();
  }

  /** Besides the table: pivots of a symmetric elimination. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return certificates(
        derivation,
        "definiteness",
        "pivots of a symmetric elimination",
        () ->
            derivation.get(gives()) instanceof Value.Reasoned(var word, var why)
                && word.equals(SpectrumChecks.form(derivation)));
  }

  @Override
  public List<String> options(Derivation derivation) {
    return Judgements.ofForm(Given.hessian(derivation));
  }

  @Override
  public List<String> reasons(Derivation derivation) {
    return ReasonedSlips.reasons(options(derivation).contains(ZERO));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }
}
