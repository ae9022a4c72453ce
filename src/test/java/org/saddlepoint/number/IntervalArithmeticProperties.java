package org.saddlepoint.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Every result holds what exact rational arithmetic gives for members of the arguments. */
class IntervalArithmeticProperties {

  @Provide
  Arbitrary<BigDecimal> decimals() {
    return Intervals.decimals(-12, 12);
  }

  @Provide
  Arbitrary<Interval> intervals() {
    Arbitrary<Interval> wide =
        Combinators.combine(decimals(), decimals()).as((a, b) -> new Interval(a.min(b), a.max(b)));
    return Arbitraries.oneOf(wide, decimals().map(Interval::of), Arbitraries.of(Interval.of(0)));
  }

  private static Rational member(Interval a, double place) {
    Rational low = Rational.of(a.low());
    Rational share = Rational.of(new BigDecimal(place));
    return low.plus(share.times(Rational.of(a.high()).minus(low)));
  }

  @Property
  void holdsSumsDifferencesProductsAndQuotients(
      @ForAll("intervals") Interval a,
      @ForAll("intervals") Interval b,
      @ForAll @DoubleRange(max = 1) double here,
      @ForAll @DoubleRange(max = 1) double there,
      @ForAll @IntRange(min = 1, max = 40) int digits) {
    var arithmetic = new IntervalArithmetic(digits);
    Rational x = member(a, here);
    Rational y = member(b, there);
    assertThat(arithmetic.add(a, b).contains(x.plus(y))).isTrue();
    assertThat(arithmetic.subtract(a, b).contains(x.minus(y))).isTrue();
    assertThat(arithmetic.multiply(a, b).contains(x.times(y))).isTrue();
    assertThat(arithmetic.abs(a).contains(x.abs())).isTrue();
    Assume.that(!b.containsZero());
    assertThat(arithmetic.divide(a, b).contains(x.dividedBy(y))).isTrue();
    assertThat(arithmetic.reciprocal(b).contains(y.reciprocal())).isTrue();
  }

  @Property
  void holdsWholePowers(
      @ForAll("intervals") Interval a,
      @ForAll @DoubleRange(max = 1) double here,
      @ForAll @IntRange(min = 1, max = 12) int exponent,
      @ForAll @IntRange(min = 2, max = 40) int digits) {
    Interval power = new IntervalArithmetic(digits).power(a, exponent);
    assertThat(power.contains(member(a, here).pow(exponent))).isTrue();
    assertThat(exponent % 2 == 1 || power.low().signum() >= 0).isTrue();
  }

  @Property
  void roundsARationalToBothSides(
      @ForAll long numerator,
      @ForAll @IntRange(min = 1, max = 1_000_000) int denominator,
      @ForAll @IntRange(min = 1, max = 40) int digits) {
    Rational value = Rational.of(numerator, denominator);
    Interval enclosure = new IntervalArithmetic(digits).of(value);
    assertThat(enclosure.contains(value)).isTrue();
    assertThat(enclosure.low().precision()).isLessThanOrEqualTo(digits);
    assertThat(Intervals.relativeWidth(enclosure)).isLessThanOrEqualTo(Math.pow(10, 1 - digits));
  }

  @Property
  void squareRootsSquareToBothSides(
      @ForAll("intervals") Interval a, @ForAll @IntRange(min = 2, max = 60) int digits) {
    var arithmetic = new IntervalArithmetic(digits);
    Interval size = arithmetic.abs(a);
    Interval root = arithmetic.sqrt(size);
    assertThat(root.low().multiply(root.low())).isLessThanOrEqualTo(size.low());
    assertThat(root.high().multiply(root.high())).isGreaterThanOrEqualTo(size.high());
    assertThat(size.isPoint() && Intervals.relativeWidth(root) > 2 * Math.pow(10, 1 - digits))
        .isFalse();
  }

  @Property
  void refusesToDivideByWhatMayBeZero(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    Assume.that(b.containsZero());
    var arithmetic = new IntervalArithmetic(20);
    assertThatThrownBy(() -> arithmetic.divide(a, b))
        .isInstanceOf(b.isPoint() ? ArithmeticException.class : UndecidedException.class);
  }
}
