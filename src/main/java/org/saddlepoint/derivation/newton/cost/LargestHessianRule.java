package org.saddlepoint.derivation.newton.cost;

import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.newton.Amounts;
import org.saddlepoint.derivation.newton.FractionRule;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.number.Rational;

/** The largest n with n² numbers in the memory that there is. */
final class LargestHessianRule extends FractionRule {
  LargestHessianRule() {
    super(
        CostQuantities.LARGEST,
        "newton.cost",
        List.of(CostQuantities.MEMORY, CostQuantities.BYTES),
        slipsOf());
  }

  private static List<Slip> slipsOf() {
    return new FaultySteps(CostQuantities.LARGEST)
        .principal("O3", "bytes-forgotten", d -> Sizes.number(root(memory(d))))
        .principal("O2", "root-missing", d -> Sizes.number(whole(numbers(d))))
        .other("O4", "bits", d -> Sizes.number(root(numbers(d).dividedBy(Rational.of(8)))))
        .slips();
  }

  private static Rational memory(Derivation derivation) {
    return Amounts.positive(derivation, CostQuantities.MEMORY);
  }

  /** How many numbers fit. */
  private static Rational numbers(Derivation derivation) {
    return memory(derivation).dividedBy(Sizes.bytes(derivation));
  }

  private static Rational whole(Rational value) {
    return Rational.of(value.numerator().divide(value.denominator()));
  }

  /** The whole part of the square root. */
  private static Rational root(Rational value) {
    return Rational.of(whole(value).numerator().sqrt());
  }

  @Override
  protected Rational fraction(Derivation derivation) {
    Rational largest = root(numbers(derivation));
    if (largest.isZero()) {
      throw new UnderivableException(Message.of("derivation.nothing-fits"));
    }
    return largest;
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Rational numbers = numbers(derivation);
    Formula root =
        new Formula(
            "\\sqrt{" + Sizes.of(numbers).tex() + "}", "sqrt(" + Sizes.of(numbers).text() + ")");
    boolean isExact = fraction(derivation).pow(2).equals(numbers);
    return explain()
        .say("numbers")
        .equation(
            Formulas.fraction(Sizes.of(memory(derivation)), Sizes.of(Sizes.bytes(derivation))),
            Sizes.of(numbers))
        .say("root")
        .show(
            Formulas.join(
                Formulas.symbol("n \\le", "n <="),
                isExact ? Formulas.equation(root, Formulas.of(result(derivation))) : root))
        .say(isExact ? "exact" : "whole", Message.maths(result(derivation)))
        .passages();
  }

  /** It fits, and one parameter more does not. */
  @Override
  protected boolean agrees(Derivation derivation, Rational claimed) {
    return claimed.isInteger()
        && claimed.signum() > 0
        && fits(derivation, claimed)
        && !fits(derivation, claimed.plus(Rational.ONE));
  }

  private static boolean fits(Derivation derivation, Rational n) {
    Rational needed = n.times(n).times(Sizes.bytes(derivation));
    return needed.compareTo(memory(derivation)) <= 0;
  }

  @Override
  protected String method() {
    return "this many and one more";
  }

  @Override
  public int cost(Derivation derivation) {
    return 8;
  }
}
