package org.saddlepoint.derivation.newton.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.newton.Amounts;
import org.saddlepoint.derivation.newton.FractionRule;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.number.Rational;

/** c n³ operations at so many a second, in seconds, hours, … */
final class SolveTimeRule extends FractionRule {
  private static final MathContext SHOWN = new MathContext(3);

  SolveTimeRule() {
    super(
        CostQuantities.SOLVE_TIME,
        "newton.cost",
        List.of(CostQuantities.SOLVE_FLOPS, CostQuantities.SPEED, CostQuantities.TIME_UNIT),
        slipsOf());
  }

  private static List<Slip> slipsOf() {
    return new FaultySteps(CostQuantities.SOLVE_TIME)
        .principal("O1", "squared", d -> time(d, SolveFlopsRule.operations(d, 2)))
        .other("O2", "not-raised", d -> time(d, SolveFlopsRule.operations(d, 1)))
        .other("O3", "factor-forgotten", d -> time(d, Sizes.parameters(d).pow(3)))
        .other("O4", "seconds", SolveTimeRule::seconds)
        .slips();
  }

  private static Rational speed(Derivation derivation) {
    return Amounts.positive(derivation, CostQuantities.SPEED);
  }

  private static Optional<Value> time(Derivation derivation, Rational operations) {
    return Sizes.number(
        operations.dividedBy(speed(derivation)).dividedBy(Sizes.timeUnit(derivation)));
  }

  /** Not converted. */
  private static Optional<Value> seconds(Derivation derivation) {
    return Sizes.timeUnit(derivation).isOne()
        ? Optional.empty()
        : Sizes.number(operations(derivation).dividedBy(speed(derivation)));
  }

  private static Rational operations(Derivation derivation) {
    return Amounts.positive(derivation, CostQuantities.SOLVE_FLOPS);
  }

  @Override
  protected Rational fraction(Derivation derivation) {
    return operations(derivation)
        .dividedBy(speed(derivation))
        .dividedBy(Sizes.timeUnit(derivation));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Rational seconds = operations(derivation).dividedBy(speed(derivation));
    var text =
        explain()
            .say("start")
            .show(
                equation(
                    Formulas.fraction(
                        Sizes.of(operations(derivation)), Sizes.of(speed(derivation))),
                    seconds));
    Rational unit = Sizes.timeUnit(derivation);
    if (!unit.isOne()) {
      text.say(
              "unit",
              Message.term("word." + derivation.word(CostQuantities.TIME_UNIT)),
              Message.maths(Sizes.of(unit)))
          .show(equation(Formulas.fraction(near(seconds), Sizes.of(unit)), fraction(derivation)));
    }
    return text.passages();
  }

  private static Formula near(Rational value) {
    return isShort(value) ? Sizes.of(value) : Formulas.decimal(rounded(value));
  }

  private static BigDecimal rounded(Rational value) {
    BigDecimal near = value.toDecimal(SHOWN);
    return near.scale() < 0 && near.precision() - near.scale() <= 7 ? near.setScale(0) : near;
  }

  private static boolean isShort(Rational value) {
    return Rational.of(value.toDecimal(SHOWN)).equals(value) && value.isInteger();
  }

  private static Formula equation(Formula left, Rational value) {
    return isShort(value)
        ? Formulas.equation(left, Sizes.of(value))
        : Formulas.join(left, Formulas.symbol("\\approx", "≈"), near(value));
  }

  /** In that time, at that speed, just these operations are done. */
  @Override
  protected boolean agrees(Derivation derivation, Rational claimed) {
    return claimed
        .times(Sizes.timeUnit(derivation))
        .times(speed(derivation))
        .equals(operations(derivation));
  }

  @Override
  protected String method() {
    return "operations done in that time";
  }

  @Override
  public int cost(Derivation derivation) {
    return 5;
  }
}
