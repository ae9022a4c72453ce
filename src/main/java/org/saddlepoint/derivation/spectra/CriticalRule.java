package org.saddlepoint.derivation.spectra;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Judgements;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/** Whether the gradient is zero at the point. */
final class CriticalRule extends NamedRule {
  private final List<Slip> slips;

  CriticalRule() {
    super(Quantities.CRITICAL, "grad.critical", Form.CHOICE);
    slips = JudgementSlips.ofCritical();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.GRADIENT_AT_POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Word(
        Exact.areZero(derivation.vector(Quantities.GRADIENT_AT_POINT))
            ? Judgements.CRITICAL
            : Judgements.NOT_CRITICAL);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    return explain()
        .say("start")
        .equation(
            Notation.GRADIENT, Formulas.vector(derivation.vector(Quantities.GRADIENT_AT_POINT)))
        .say(derivation.word(Quantities.CRITICAL))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("critical", "comparison of each entry with zero", () -> isRight(derivation))
        .list();
  }

  private static boolean isRight(Derivation derivation) {
    boolean zero =
        derivation.vector(Quantities.GRADIENT_AT_POINT).stream()
            .allMatch(entry -> Measured.same(entry, Expression.ZERO));
    return derivation.word(Quantities.CRITICAL).equals(Judgements.CRITICAL) == zero;
  }

  @Override
  public List<String> options(Derivation derivation) {
    return List.of(Judgements.CRITICAL, Judgements.NOT_CRITICAL);
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return derivation.vector(Quantities.GRADIENT_AT_POINT).size();
  }
}
