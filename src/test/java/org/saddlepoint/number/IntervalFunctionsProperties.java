package org.saddlepoint.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** The elementary functions against those of the platform, against their inverses, and refined. */
class IntervalFunctionsProperties {
  private static final Interval ONE = Interval.of(1);

  private final IntervalFunctions twenty = new IntervalFunctions(new IntervalArithmetic(20));

  @Provide
  Arbitrary<BigDecimal> decimals() {
    return Intervals.decimals(-9, 2);
  }

  private static Interval point(double x) {
    return Interval.of(new BigDecimal(x));
  }

  /** Relative to the value, what the platform promises, twice over. */
  private static void agrees(UnaryOperator<Interval> ours, DoubleUnaryOperator platform, double x) {
    Interval enclosure = ours.apply(point(x));
    double expected = platform.applyAsDouble(x);
    double allowance = 5 * Math.ulp(expected);
    assertThat(enclosure.low().doubleValue()).isLessThanOrEqualTo(expected + allowance);
    assertThat(enclosure.high().doubleValue()).isGreaterThanOrEqualTo(expected - allowance);
    assertThat(Intervals.relativeWidth(enclosure)).isLessThan(1e-14);
  }

  @Property
  void agreeWithThePlatform(@ForAll @DoubleRange(min = -300, max = 300) double x) {
    agrees(twenty::exp, Math::exp, x);
    agrees(twenty::atan, Math::atan, x);
    agrees(twenty::sinh, Math::sinh, x);
    agrees(twenty::cosh, Math::cosh, x);
    agrees(twenty::tanh, Math::tanh, x);
    Assume.that(x != 0);
    agrees(twenty::sin, Math::sin, x);
    agrees(twenty::cos, Math::cos, x);
    agrees(twenty::tan, Math::tan, x);
    agrees(twenty::ln, Math::log, Math.abs(x));
  }

  @Property
  void agreeWithThePlatformNearOne(@ForAll @DoubleRange(min = -1, max = 1) double x) {
    agrees(twenty::asin, Math::asin, x);
    agrees(twenty::acos, Math::acos, x);
    agrees(twenty::sinh, Math::sinh, x);
    agrees(twenty::tanh, Math::tanh, x);
  }

  private static void undoes(
      UnaryOperator<Interval> inverse, UnaryOperator<Interval> function, BigDecimal x) {
    assertThat(inverse.apply(function.apply(Interval.of(x))).contains(x)).isTrue();
  }

  @Property
  void areUndoneByTheirInverses(
      @ForAll("decimals") BigDecimal x, @ForAll @IntRange(min = 10, max = 120) int digits) {
    var functions = new IntervalFunctions(new IntervalArithmetic(digits));
    undoes(functions::ln, functions::exp, x);
    undoes(functions::sinh, functions::asinh, x);
    undoes(functions::asinh, functions::sinh, x);
    undoes(functions::tan, functions::atan, x);
    Assume.that(x.signum() != 0);
    undoes(functions::exp, functions::ln, x.abs());
    undoes(functions::acosh, functions::cosh, x.abs().add(new BigDecimal("0.01")));
    BigDecimal small = x.movePointLeft(3);
    undoes(functions::tanh, functions::atanh, small);
    undoes(functions::sin, functions::asin, small);
    undoes(functions::cos, functions::acos, small);
  }

  @Property
  void obeyTheirAdditionTheorems(
      @ForAll("decimals") BigDecimal x,
      @ForAll("decimals") BigDecimal y,
      @ForAll @IntRange(min = 5, max = 80) int digits) {
    var arithmetic = new IntervalArithmetic(digits);
    var functions = new IntervalFunctions(arithmetic);
    Interval a = Interval.of(x);
    Interval b = Interval.of(y);
    Interval sum = Interval.of(x.add(y));
    assertThat(arithmetic.multiply(functions.exp(a), functions.exp(b)).overlaps(functions.exp(sum)))
        .isTrue();
    Interval first = arithmetic.multiply(functions.sin(a), functions.cos(b));
    Interval second = arithmetic.multiply(functions.cos(a), functions.sin(b));
    assertThat(arithmetic.add(first, second).overlaps(functions.sin(sum))).isTrue();
    Interval squares =
        arithmetic.add(
            arithmetic.power(functions.sin(a), 2), arithmetic.power(functions.cos(a), 2));
    assertThat(squares.contains(BigDecimal.ONE)).isTrue();
    Interval hyperbolic =
        arithmetic.subtract(
            arithmetic.power(functions.cosh(a), 2), arithmetic.power(functions.sinh(a), 2));
    assertThat(hyperbolic.contains(BigDecimal.ONE)).isTrue();
  }

  @Property
  void narrowWithMoreDigits(
      @ForAll("decimals") BigDecimal x, @ForAll @IntRange(min = 10, max = 100) int digits) {
    Assume.that(x.signum() > 0);
    var coarse = new IntervalFunctions(new IntervalArithmetic(digits));
    var fine = new IntervalFunctions(new IntervalArithmetic(digits + 15));
    narrows(coarse.exp(Interval.of(x)), fine.exp(Interval.of(x)), digits);
    narrows(coarse.atan(Interval.of(x)), fine.atan(Interval.of(x)), digits);
    narrows(coarse.asinh(Interval.of(x)), fine.asinh(Interval.of(x)), digits);
    narrows(coarse.sinh(Interval.of(x)), fine.sinh(Interval.of(x)), digits);
    Assume.that(x.compareTo(BigDecimal.ONE) != 0);
    narrows(coarse.ln(Interval.of(x)), fine.ln(Interval.of(x)), digits);
  }

  private static void narrows(Interval coarse, Interval fine, int digits) {
    assertThat(coarse.overlaps(fine)).isTrue();
    assertThat(Intervals.relativeWidth(coarse)).isLessThan(Math.pow(10, 4 - digits));
    assertThat(Intervals.relativeWidth(fine)).isLessThan(Math.pow(10, 4 - digits - 15));
  }

  /** The image of an interval holds the value of every member, here known to 60 digits. */
  @Property
  void holdTheValuesOfAllMembers(
      @ForAll("decimals") BigDecimal low,
      @ForAll @DoubleRange(max = 4) double width,
      @ForAll @DoubleRange(max = 1) double place) {
    BigDecimal spread = new BigDecimal(width);
    var argument = new Interval(low, low.add(spread));
    BigDecimal member = low.add(spread.multiply(new BigDecimal(place)));
    holds(functions -> functions::exp, argument, member);
    holds(functions -> functions::sin, argument, member);
    holds(functions -> functions::cos, argument, member);
    holds(functions -> functions::atan, argument, member);
    holds(functions -> functions::cosh, argument, member);
    holds(functions -> functions::tanh, argument, member);
    Assume.that(low.signum() > 0);
    holds(functions -> functions::ln, argument, member);
  }

  private interface Chosen {
    UnaryOperator<Interval> from(IntervalFunctions functions);
  }

  private void holds(Chosen function, Interval argument, BigDecimal member) {
    var sixty = new IntervalFunctions(new IntervalArithmetic(60));
    Interval image = function.from(twenty).apply(argument);
    assertThat(image.overlaps(function.from(sixty).apply(Interval.of(member)))).isTrue();
  }

  @Property
  void rationalPowersAreTheRootsOfWholePowers(
      @ForAll("decimals") BigDecimal x,
      @ForAll @IntRange(min = -5, max = 7) int numerator,
      @ForAll @IntRange(min = 1, max = 6) int denominator,
      @ForAll @IntRange(min = 5, max = 80) int digits) {
    Assume.that(x.signum() > 0);
    var arithmetic = new IntervalArithmetic(digits);
    var powers = new IntervalPowers(arithmetic, new IntervalFunctions(arithmetic));
    Interval root = powers.power(Interval.of(x), Rational.of(numerator, denominator));
    Rational exact = Rational.of(x).pow(numerator);
    assertThat(arithmetic.power(root, denominator).contains(exact)).isTrue();
    assertThat(Intervals.relativeWidth(root)).isLessThan(Math.pow(10, 4 - digits));
    BigDecimal tenth = x.setScale(1, RoundingMode.UP);
    Interval general = powers.power(Interval.of(tenth), arithmetic.of(Rational.of(numerator, 3)));
    assertThat(general.overlaps(powers.power(Interval.of(tenth), Rational.of(numerator, 3))))
        .isTrue();
    assertThat(ONE.contains(powers.power(ONE, Rational.of(numerator, denominator)).low())).isTrue();
  }
}
