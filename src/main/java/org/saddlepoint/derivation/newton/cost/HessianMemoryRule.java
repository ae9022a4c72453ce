package org.saddlepoint.derivation.newton.cost;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.newton.FractionRule;
import org.saddlepoint.number.Rational;

/** n² numbers in megabytes, gigabytes, terabytes …, each a power of 1000 bytes. */
final class HessianMemoryRule extends FractionRule {
  private static final Rational BITS = Rational.of(8);

  HessianMemoryRule() {
    super(
        CostQuantities.HESSIAN_MEMORY,
        "newton.cost",
        List.of(CostQuantities.PARAMETERS, CostQuantities.BYTES, CostQuantities.MEMORY_UNIT),
        slipsOf());
  }

  private static List<Slip> slipsOf() {
    return new FaultySteps(CostQuantities.HESSIAN_MEMORY)
        .principal("O3", "bytes-forgotten", d -> inUnits(d, Sizes.square(d)))
        .principal(
            "O2",
            "one-for-each-parameter",
            d -> inUnits(d, Sizes.parameters(d).times(Sizes.bytes(d))))
        .other("O4", "bits", d -> inUnits(d, HessianBytesRule.total(d).times(BITS)))
        .other(
            "O4b",
            "binary-units",
            d -> Sizes.number(HessianBytesRule.total(d).dividedBy(Sizes.binaryUnit(d))))
        .other("O1", "cubed", d -> inUnits(d, Sizes.parameters(d).pow(3).times(Sizes.bytes(d))))
        .other("O5b", "half-of-square", d -> inUnits(d, half(d)))
        .slips();
  }

  private static Rational half(Derivation derivation) {
    return HessianBytesRule.total(derivation).times(Rational.HALF);
  }

  private static Optional<Value> inUnits(Derivation derivation, Rational bytes) {
    return Sizes.number(bytes.dividedBy(Sizes.memoryUnit(derivation)));
  }

  @Override
  protected Rational fraction(Derivation derivation) {
    return HessianBytesRule.total(derivation).dividedBy(Sizes.memoryUnit(derivation));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Rational n = Sizes.parameters(derivation);
    String unit = derivation.word(CostQuantities.MEMORY_UNIT);
    return explain()
        .say("entries")
        .equation(Formulas.symbol("n^{2}", "n^2"), Sizes.power(n, 2), Sizes.of(n.pow(2)))
        .say("bytes", Message.maths(Sizes.of(Sizes.bytes(derivation))))
        .equation(
            Sizes.times(Sizes.of(n.pow(2)), Sizes.of(Sizes.bytes(derivation))),
            Sizes.of(HessianBytesRule.total(derivation)))
        .say(
            "unit",
            Message.term("word." + unit),
            Message.maths(Sizes.of(Sizes.memoryUnit(derivation))))
        .equation(
            Formulas.fraction(
                Sizes.of(HessianBytesRule.total(derivation)),
                Sizes.of(Sizes.memoryUnit(derivation))),
            Formulas.of(result(derivation)))
        .passages();
  }

  /** Back in bytes, a row's share is n numbers. */
  @Override
  protected boolean agrees(Derivation derivation, Rational claimed) {
    Rational row =
        claimed
            .times(Sizes.memoryUnit(derivation))
            .dividedBy(Sizes.parameters(derivation))
            .dividedBy(Sizes.bytes(derivation));
    return row.equals(Sizes.parameters(derivation));
  }

  @Override
  protected String method() {
    return "rows and numbers counted back";
  }

  @Override
  public int cost(Derivation derivation) {
    return 4;
  }
}
