package org.saddlepoint.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RationalTest {

  @Test
  void isKeptInLowestTermsWithAPositiveDenominator() {
    assertThat(Rational.of(6, -4)).hasToString("-3/2");
    assertThat(Rational.of(0, -7)).isEqualTo(Rational.ZERO).hasToString("0");
    assertThat(Rational.of(-8, -4)).isEqualTo(Rational.of(2));
  }

  @Test
  void decimalsAreExact() {
    assertThat(Rational.of(new BigDecimal("0.1"))).isEqualTo(Rational.of(1, 10));
    assertThat(Rational.of(new BigDecimal("1.20E+3"))).isEqualTo(Rational.of(1200));
    assertThat(Rational.of(new BigDecimal("0E-50000"))).isEqualTo(Rational.ZERO);
  }

  @Test
  void readsWholeNumbersFractionsAndDecimals() {
    assertThat(Rational.parse("3")).contains(Rational.of(3));
    assertThat(Rational.parse("-3/4")).contains(Rational.of(-3, 4));
    assertThat(Rational.parse(" 0.125 ")).contains(Rational.of(1, 8));
    assertThat(Rational.parse("1/0")).isEmpty();
    assertThat(Rational.parse("x")).isEmpty();
    assertThat(Rational.parse("1e999999999")).isEmpty();
  }

  @Test
  void divisionByZeroIsRefused() {
    assertThatThrownBy(() -> Rational.of(1, 0)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(Rational.ZERO::reciprocal).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Rational.ZERO.pow(-1)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void rootsAreFoundWhereTheyAreRational() {
    assertThat(Rational.of(8, 27).root(3)).contains(Rational.of(2, 3));
    assertThat(Rational.of(-8).root(3)).contains(Rational.of(-2));
    assertThat(Rational.of(-4).root(2)).isEmpty();
    assertThat(Rational.of(2).root(2)).isEmpty();
    assertThat(Rational.of(9, 2).root(2)).isEmpty();
    assertThat(Rational.ZERO.root(5)).contains(Rational.ZERO);
    assertThat(Rational.of(BigInteger.TEN.pow(900)).root(9))
        .contains(Rational.of(BigInteger.TEN.pow(100)));
    assertThat(Rational.of(BigInteger.TEN.pow(900).add(BigInteger.ONE)).root(9)).isEmpty();
  }

  @Test
  void nothingOutgrowsItsBound() {
    Rational large = Rational.of(BigInteger.TEN.pow(9_000));
    assertThat(large.numerator().bitLength()).isLessThan(Rational.MAX_BITS);
    assertThatThrownBy(() -> large.times(large)).isInstanceOf(TooLargeException.class);
    assertThatThrownBy(() -> Rational.TWO.pow(1_000_000_000)).isInstanceOf(TooLargeException.class);
    assertThat(Rational.ONE.pow(1_000_000_000)).isEqualTo(Rational.ONE);
    assertThat(Rational.TWO.pow(-1000))
        .isEqualTo(Rational.of(BigInteger.ONE, BigInteger.TWO.pow(1000)));
  }

  @Test
  void knowsWhichDecimalsEnd() {
    assertThat(Rational.of(7, 40).hasTerminatingDecimal()).isTrue();
    assertThat(Rational.of(1, 3).hasTerminatingDecimal()).isFalse();
    assertThat(Rational.of(-5).hasTerminatingDecimal()).isTrue();
    assertThat(Rational.of(1, 6).hasTerminatingDecimal()).isFalse();
  }

  @Test
  void roundsAsTold() {
    var threeDown = new MathContext(3, RoundingMode.FLOOR);
    assertThat(Rational.of(-2, 3).toDecimal(threeDown)).isEqualByComparingTo("-0.667");
    assertThat(Rational.of(1, 3).toDouble()).isEqualTo(1.0 / 3);
    assertThat(Rational.of(new BigDecimal("1e400")).toDouble()).isInfinite();
  }

  @Test
  void onlyWholeNumbersOfAnIntFitAnInt() {
    assertThat(Rational.of(-5).toInt()).isEqualTo(Optional.of(-5));
    assertThat(Rational.of(1, 2).toInt()).isEmpty();
    assertThat(Rational.of(1L << 31).toInt()).isEmpty();
    assertThat(Rational.of(Integer.MIN_VALUE).toInt()).contains(Integer.MIN_VALUE);
  }
}
