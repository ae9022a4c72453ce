package org.saddlepoint.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RationalProperties {

  @Provide
  Arbitrary<Rational> rationals() {
    return Combinators.combine(
            Arbitraries.longs().between(-1_000_000, 1_000_000),
            Arbitraries.longs().between(1, 10_000))
        .as(Rational::of);
  }

  @Property
  void isAField(
      @ForAll("rationals") Rational a,
      @ForAll("rationals") Rational b,
      @ForAll("rationals") Rational c) {
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    assertThat(a.minus(b).plus(b)).isEqualTo(a);
    Assume.that(!b.isZero());
    assertThat(a.dividedBy(b).times(b)).isEqualTo(a);
    assertThat(b.reciprocal().reciprocal()).isEqualTo(b);
  }

  @Property
  void agreesWithDecimals(@ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
    var context = new MathContext(60);
    BigDecimal sum = a.toDecimal(context).add(b.toDecimal(context));
    assertThat(a.plus(b).toDecimal(context).subtract(sum).abs())
        .isLessThan(new BigDecimal("1e-50"));
    BigDecimal product = a.toDecimal(context).multiply(b.toDecimal(context));
    assertThat(a.times(b).toDecimal(context).subtract(product).abs())
        .isLessThan(new BigDecimal("1e-40"));
    assertThat(Integer.signum(a.compareTo(b)))
        .isEqualTo(Integer.signum(a.toDecimal(context).compareTo(b.toDecimal(context))));
  }

  @Property
  void powersHaveTheirRoots(
      @ForAll("rationals") Rational a, @ForAll @IntRange(min = 2, max = 9) int order) {
    Rational base = order % 2 == 0 ? a.abs() : a;
    assertThat(base.pow(order).root(order)).contains(base);
  }

  @Property
  void aRootFoundIsARoot(
      @ForAll("rationals") Rational a, @ForAll @IntRange(min = 2, max = 5) int order) {
    a.root(order).ifPresent(root -> assertThat(root.pow(order)).isEqualTo(a));
  }

  @Property
  void readsWhatItPrints(@ForAll("rationals") Rational a) {
    assertThat(Rational.parse(a.toString())).contains(a);
    assertThat(a.toDouble()).isEqualTo(a.numerator().doubleValue() / a.denominator().doubleValue());
  }
}
