package org.saddlepoint.derivation.descent;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Function;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.Rational;

/**
 * The least k with rᵏ ≤ 10⁻ᵐ, which is ⌈m ln 10 / −ln r⌉: decided by enclosures, or by exact powers
 * where the quotient is a whole number.
 */
final class IterationsRule extends NamedRule {
  private static final int DIGITS = 40;
  private static final int MOST_DIGITS = 100;

  /** Up to which a fraction is raised to a power exactly. */
  private static final long SMALL = 64;

  private final List<Slip> slips;

  IterationsRule() {
    super(DescentQuantities.ITERATIONS, "gd.zigzag", Form.NUMBER);
    slips =
        new FaultySteps(gives())
            .principal("D11", "rounded-down", d -> plus(right(d), -1))
            .principal("D11b", "logarithms-mixed", IterationsRule::logarithmsMixed)
            .other("D11c", "linear-decrease", IterationsRule::linearDecrease)
            .other("D11d", "one-digit", IterationsRule::oneDigit)
            .slips();
  }

  private static Optional<Value> plus(BigInteger k, long more) {
    BigInteger count = k.add(BigInteger.valueOf(more));
    return count.signum() <= 0
        ? Optional.empty()
        : Optional.of(new Value.Scalar(Expression.of(Rational.of(count))));
  }

  /** m in place of m ln 10. */
  private static Optional<Value> logarithmsMixed(Derivation derivation) {
    return plus(up(Expression.quotient(digits(derivation), decay(derivation))), 0);
  }

  /** A part 1 − r of the first error lost in every step. */
  private static Optional<Value> linearDecrease(Derivation derivation) {
    Expression lost = Expression.difference(Expression.ONE, rate(derivation));
    Expression left = Expression.power(Expression.of(10), Expression.negate(digits(derivation)));
    return plus(up(Expression.quotient(Expression.difference(Expression.ONE, left), lost)), 0);
  }

  /** Ten times smaller, whatever m says. */
  private static Optional<Value> oneDigit(Derivation derivation) {
    return digits(derivation).equals(Expression.ONE)
        ? Optional.empty()
        : plus(up(Expression.quotient(ln(Expression.of(10)), decay(derivation))), 0);
  }

  private static Expression ln(Expression e) {
    return Expression.apply(Function.LN, e);
  }

  private static Quantity source(Derivation derivation) {
    return derivation.isGiven(DescentQuantities.CONTRACTION_RATE)
            || derivation.isGiven(Quantities.STEP_SIZE)
        ? DescentQuantities.CONTRACTION_RATE
        : DescentQuantities.BEST_RATE;
  }

  private static Expression rate(Derivation derivation) {
    Expression rate = derivation.scalar(source(derivation));
    if (Exact.signum(rate) <= 0 || Exact.signum(Exact.difference(rate, Expression.ONE)) >= 0) {
      throw new UnderivableException(Message.of("descent.no-contraction"));
    }
    return rate;
  }

  private static Expression digits(Derivation derivation) {
    Expression digits = derivation.scalar(DescentQuantities.DIGITS);
    if (!(digits instanceof Expression.Constant(var m))
        || !m.isInteger()
        || m.signum() <= 0
        || m.compareTo(Rational.of(MOST_DIGITS)) > 0) {
      throw Exact.misshapen(DescentQuantities.DIGITS);
    }
    return digits;
  }

  /** −ln r. */
  private static Expression decay(Derivation derivation) {
    return Expression.negate(ln(rate(derivation)));
  }

  /** m ln 10 / −ln r. */
  static Expression quotient(Derivation derivation) {
    return Expression.quotient(
        Expression.product(digits(derivation), ln(Expression.of(10))), decay(derivation));
  }

  /** The least whole number that is not below; throws where that is not decided. */
  private static BigInteger up(Expression positive) {
    Interval enclosure = Constants.enclosure(positive, DIGITS);
    BigInteger low = enclosure.low().setScale(0, RoundingMode.CEILING).toBigInteger();
    BigInteger high = enclosure.high().setScale(0, RoundingMode.CEILING).toBigInteger();
    if (!low.equals(high)) {
      throw new UnderivableException(Message.of("descent.undecided-count"));
    }
    return low;
  }

  private static BigInteger right(Derivation derivation) {
    Interval enclosure = Constants.enclosure(quotient(derivation), DIGITS);
    BigInteger low = enclosure.low().setScale(0, RoundingMode.CEILING).toBigInteger();
    BigInteger high = enclosure.high().setScale(0, RoundingMode.CEILING).toBigInteger();
    if (low.equals(high)) {
      return low;
    }
    if (rate(derivation) instanceof Expression.Constant(var r)
        && high.compareTo(BigInteger.valueOf(SMALL)) <= 0
        && digits(derivation) instanceof Expression.Constant(var m)
        && r.pow(low.intValueExact()).equals(Rational.of(10).pow(-m.numerator().intValueExact()))) {
      return low;
    }
    throw new UnderivableException(Message.of("descent.undecided-count"));
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(source(derivation), DescentQuantities.DIGITS);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Scalar(Expression.of(Rational.of(right(derivation))));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Expression rate = rate(derivation);
    Formula m = Formulas.of(digits(derivation));
    Formula power = Formulas.symbol("10^{-" + m.tex() + "}", "10^-" + m.text());
    Formula base =
        rate instanceof Expression.Variable
            ? Formulas.of(rate)
            : Formulas.brackets(Formulas.of(rate));
    Formula raised = new Formula(base.tex() + "^{k}", base.text() + "^k");
    return explain()
        .say("start")
        .show(Formulas.join(raised, Formulas.symbol("\\le", "≤"), power))
        .say("logarithm")
        .show(
            Formulas.join(
                Formulas.symbol("k \\ge", "k ≥"),
                Formulas.fraction(
                    new Formula(m.tex() + " \\ln 10", m.text() + " ln 10"),
                    new Formula("-\\ln " + base.tex(), "-ln " + base.text())),
                Formulas.symbol("\\approx", "≈"),
                Formulas.numerical(quotient(derivation))))
        .say("up")
        .equation(Formulas.symbol("k", "k"), Formulas.of(derivation.scalar(gives())))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("iterations", "powers of the rate", () -> isLeast(derivation))
        .list();
  }

  /** rᵏ ≤ 10⁻ᵐ < rᵏ⁻¹, by powers and without a logarithm. */
  private boolean isLeast(Derivation derivation) {
    if (!(derivation.scalar(gives()) instanceof Expression.Constant(var k))
        || !k.isInteger()
        || k.signum() <= 0) {
      return false;
    }
    Expression rate = rate(derivation);
    Expression goal = Expression.power(Expression.of(10), Expression.negate(digits(derivation)));
    Expression steps = Expression.of(k);
    Interval at = Constants.enclosure(new Expression.Power(rate, steps), DIGITS);
    Interval before =
        Constants.enclosure(
            new Expression.Power(rate, Exact.difference(steps, Expression.ONE)), DIGITS);
    Interval bound = Constants.enclosure(goal, DIGITS);
    boolean isReached =
        at.high().compareTo(bound.low()) <= 0 || Measured.same(Expression.power(rate, steps), goal);
    return isReached && before.low().compareTo(bound.high()) > 0;
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 5;
  }
}
