package org.saddlepoint.derivation.conditioning;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;

/** κ of eigenvalues that are given by themselves, as many as there may be. */
final class SpectrumConditionRule extends NamedRule {
  private static final String STEM = "rule.condition-number.";

  /** Of a matrix, which there is none of here. */
  private static final String DIAGONAL_RATIO = "K3";

  private final ConditionNumberRule ratio;
  private final List<Slip> slips;

  SpectrumConditionRule(ConditionNumberRule ratio) {
    super(ConditioningQuantities.SPECTRUM_CONDITION, "cond.number", Form.NUMBER);
    this.ratio = ratio;
    slips =
        ratio.slips().stream()
            .filter(slip -> !slip.id().equals(DIAGONAL_RATIO))
            .map(this::own)
            .toList();
  }

  private Slip own(Slip slip) {
    return new Slip(
        slip.id(),
        slip.name().replace(slip.of().id(), gives().id()),
        gives(),
        slip.principal(),
        derivation -> slip.value(inner(derivation)),
        slip.says());
  }

  /** With the given numbers as the eigenvalues. */
  private static Derivation inner(Derivation derivation) {
    if (!derivation.isGiven(ConditioningQuantities.SPECTRUM)) {
      throw Exact.misshapen(ConditioningQuantities.SPECTRUM);
    }
    return derivation.with(Quantities.EIGENVALUES, new Value.Multiset(Curvatures.of(derivation)));
  }

  /** With the derivation's own value as κ. */
  private Derivation judged(Derivation derivation) {
    return inner(derivation).with(Quantities.CONDITION_NUMBER, derivation.get(gives()));
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(ConditioningQuantities.SPECTRUM);
  }

  @Override
  public Value value(Derivation derivation) {
    return ratio.value(inner(derivation));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    return new ConditionText(judged(derivation), new Explanation(STEM)).write().passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "condition-product",
            "product with the smallest",
            () -> ConditionChecks.of(judged(derivation)).stream().allMatch(Certificate::holds))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 1 + Curvatures.of(derivation).size();
  }
}
