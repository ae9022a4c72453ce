package org.saddlepoint.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.Rational;

/** Arithmetic over one kind of number against another, and derivatives against differences. */
class EvaluationProperties {
  private static final List<String> XY = List.of("x", "y");

  @Provide
  Arbitrary<Expression> formulae() {
    return Formulae.of(3, XY).withoutEdgeCases();
  }

  @Provide
  Arbitrary<Expression> polynomials() {
    return Formulae.rational(3, XY).withoutEdgeCases();
  }

  private static Map<String, Rational> point(int x, int y) {
    return Map.of("x", Rational.of(x, 7), "y", Rational.of(y, 5));
  }

  @Property(tries = 300)
  void enclosuresHoldTheExactValue(
      @ForAll("polynomials") Expression f,
      @ForAll @IntRange(min = -20, max = 20) int x,
      @ForAll @IntRange(min = -20, max = 20) int y,
      @ForAll @IntRange(min = 5, max = 60) int digits) {
    try {
      Rational exact = Evaluation.of(f, point(x, y), Rationals.EXACT);
      assertThat(enclosed(f, x, y, digits).contains(exact)).isTrue();
    } catch (ArithmeticException none) {
      Assume.that(false);
    }
  }

  private static Interval enclosed(Expression f, int x, int y, int digits) {
    var field = new Enclosures(digits);
    Map<String, Interval> at =
        Map.of("x", field.of(Rational.of(x, 7)), "y", field.of(Rational.of(y, 5)));
    return Evaluation.of(f, at, field);
  }

  @Property(tries = 300)
  void moreDigitsEncloseTheSameNumber(
      @ForAll("formulae") Expression f,
      @ForAll @IntRange(min = -20, max = 20) int x,
      @ForAll @IntRange(min = -20, max = 20) int y) {
    try {
      Interval coarse = enclosed(f, x, y, 20);
      Interval fine = enclosed(f, x, y, 60);
      assertThat(coarse.overlaps(fine)).isTrue();
      assertThat(width(fine)).isLessThanOrEqualTo(width(coarse));
    } catch (ArithmeticException none) {
      Assume.that(false);
    }
  }

  private static BigDecimal width(Interval a) {
    return a.high().subtract(a.low());
  }

  /** Central differences at 120 digits with step 10⁻³⁰ are right to about 60 digits. */
  @Property(tries = 200)
  void derivativesAreLimitsOfDifferenceQuotients(
      @ForAll("formulae") Expression f,
      @ForAll @IntRange(min = -20, max = 20) int x,
      @ForAll @IntRange(min = -20, max = 20) int y) {
    var field = new Enclosures(120);
    Interval h = Interval.of(new BigDecimal("1e-30"));
    Interval a = field.of(Rational.of(x, 7));
    Interval b = field.of(Rational.of(y, 5));
    try {
      Jet<Interval> jet = Jets.of(f, XY, Map.of("x", a, "y", b), field);
      Interval right = at(f, field.add(a, h), b, field);
      Interval left = at(f, field.subtract(a, h), b, field);
      Interval middle = at(f, a, b, field);
      Interval first = field.divide(field.subtract(right, left), field.add(h, h));
      isNear(first, jet.gradient().getFirst(), jet);
      Interval bend = field.subtract(field.add(right, left), field.add(middle, middle));
      isNear(field.divide(bend, field.multiply(h, h)), jet.hessian().getFirst().getFirst(), jet);
      Interval up = at(f, field.add(a, h), field.add(b, h), field);
      Interval down = at(f, field.subtract(a, h), field.subtract(b, h), field);
      Interval across = at(f, field.add(a, h), field.subtract(b, h), field);
      Interval back = at(f, field.subtract(a, h), field.add(b, h), field);
      Interval twist = field.subtract(field.add(up, down), field.add(across, back));
      Interval mixed =
          field.divide(twist, field.multiply(field.of(Rational.of(4)), field.multiply(h, h)));
      isNear(mixed, jet.hessian().getFirst().get(1), jet);
    } catch (ArithmeticException none) {
      Assume.that(false);
    }
  }

  private static Interval at(Expression f, Interval x, Interval y, Enclosures field) {
    return Evaluation.of(f, Map.of("x", x, "y", y), field);
  }

  /** Step² times the fourth derivative, which is at most this many times larger than the others. */
  private static void isNear(Interval quotient, Interval derivative, Jet<Interval> jet) {
    BigDecimal size = BigDecimal.ONE;
    for (Interval other :
        List.of(
            jet.value(),
            jet.gradient().getFirst(),
            jet.hessian().getFirst().getFirst(),
            derivative)) {
      size = size.max(other.high().abs()).max(other.low().abs());
    }
    BigDecimal allowance = size.multiply(size).multiply(size).multiply(new BigDecimal("1e-25"));
    BigDecimal distance =
        quotient.low().subtract(derivative.high()).max(derivative.low().subtract(quotient.high()));
    assertThat(distance).isLessThan(allowance);
  }

  @Property(tries = 300)
  void doublesLieInWideEnclosures(
      @ForAll("polynomials") Expression f,
      @ForAll @IntRange(min = -20, max = 20) int x,
      @ForAll @IntRange(min = -20, max = 20) int y) {
    try {
      Interval enclosure = enclosed(f, x, y, 30);
      double value = Evaluation.of(f, Map.of("x", x / 7.0, "y", y / 5.0), Doubles.DOUBLES);
      double size = Math.max(1, Math.abs(enclosure.high().doubleValue()));
      Assume.that(size < 1e6);
      assertThat(value)
          .isBetween(
              enclosure.low().doubleValue() - 1e-3 * size,
              enclosure.high().doubleValue() + 1e-3 * size);
    } catch (ArithmeticException none) {
      Assume.that(false);
    }
  }
}
