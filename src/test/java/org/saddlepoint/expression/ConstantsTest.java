package org.saddlepoint.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.TooLargeException;
import org.saddlepoint.number.UndecidedException;

class ConstantsTest {

  @ParameterizedTest
  @CsvSource({
    "1/3 - 1/3, ZERO",
    "-2/7, NEGATIVE",
    "pi - 3.14159265358979323846, POSITIVE",
    "e^pi - pi^e, POSITIVE",
    "exp(pi sqrt(163)) - 262537412640768744, NEGATIVE",
    "sqrt(10^40 + 1) - 10^20, POSITIVE",
    "exp(10^-20) - 1 - 10^-20, POSITIVE",
    "sin(10^50), NEGATIVE",
    "exp(-10^6), POSITIVE",
    "ln(10^-4000), NEGATIVE",
    "exp(-exp(exp(5))) - exp(-exp(exp(6))), UNDECIDED",
    "exp(-exp(exp(5))), POSITIVE",
    "-3exp(-exp(exp(5))), NEGATIVE",
    "(-8)^(1/3), NEGATIVE",
    "|sqrt(2) - 2|, POSITIVE",
    "atan(sqrt(2) - sqrt(3)), NEGATIVE",
    "1e-400 sqrt(2), POSITIVE"
  })
  void tellsTheSign(String constant, Sign sign) {
    assertThat(Constants.sign(Read.constant(constant))).isEqualTo(sign);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sqrt(2) sqrt(2) - 2",
        "sqrt(2) + sqrt(3) - sqrt(5 + 2sqrt(6))",
        "(1 + sqrt(5))^3 - 16 - 8sqrt(5)",
        "cbrt(2 + sqrt(5)) + cbrt(2 - sqrt(5)) - 1",
        "2^(1/3) * 4^(1/3) - 2",
        "sqrt(2)^1000 - 2^500",
        "(4 + 2sqrt(2))/(4 - 2sqrt(2)) - 3 - 2sqrt(2)",
        "sqrt(2) + sqrt(3) + sqrt(5) - sqrt(10 + 2sqrt(6) + 2sqrt(10) + 2sqrt(15))",
        "cos(pi/5) - (1 + sqrt(5))/4",
        "sin(pi/7) sin(2pi/7) sin(3pi/7) - sqrt(7)/8",
        "sin(pi/6) - 1/2",
        "pi(sqrt(8) - 2sqrt(2))",
        "sqrt(sqrt(2) sqrt(2) - 2)",
        "ln(sqrt(2) sqrt(2) - 1)",
        "acosh(sqrt(2) sqrt(2)/2)",
        "atan(sqrt(12) - 2sqrt(3))",
        "|1/sqrt(2) - sqrt(2)/2|",
        "0^pi",
        "e pi - pi e",
        "(1 + sqrt(2)) pi - pi - sqrt(2) pi",
        "e^(1 + sqrt(2)) - e e^sqrt(2)",
        "ln(8) - 3ln(2)",
        "exp(2ln(5)) - 25",
        "atan(sqrt(3)) - pi/3",
        "sin(pi + 1) + sin(1)",
        "sqrt(2e) - sqrt(2) sqrt(e)",
        "ln(12) - 2ln(2) - ln(3)",
        "1/(1 + e^-1) - e/(1 + e)",
        "tanh(1) - (e - 1/e)/(e + 1/e)",
        "1/cos(1)^2 - tan(1)^2 - 1",
        "sin(2) - 2sin(1) cos(1)",
        "1/(pi + 1) - (pi - 1)/(pi^2 - 1)",
        "2e^(-1/2) ln(e^(-1/2)) + e^(-1/2)"
      })
  void provesZero(String constant) {
    assertThat(Constants.sign(Read.constant(constant))).isEqualTo(Sign.ZERO);
  }

  /** The bound must not call zero what is merely small. */
  @ParameterizedTest
  @CsvSource({
    "sqrt(1000001) - sqrt(1000000) - sqrt(1000002) + sqrt(1000001), POSITIVE",
    "(sqrt(2) - 1)^100, POSITIVE",
    "(1 - sqrt(2))^101, NEGATIVE",
    "sqrt(10^200 + 1) - 10^100, POSITIVE",
    "cos(pi/7) - 0.9009688679024191262361023195074450511659, POSITIVE"
  })
  void tellsSmallFromZero(String constant, Sign sign) {
    assertThat(Constants.sign(Read.constant(constant))).isEqualTo(sign);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0^0",
        "asin(2)",
        "1/(sqrt(2) sqrt(2) - 2)",
        "0 * 1/(sqrt(2) sqrt(2) - 2)",
        "(sqrt(2) sqrt(2) - 2)^0",
        "ln(sqrt(2) sqrt(2) - 2)",
        "ln(1 - sqrt(2))",
        "sqrt(sqrt(2) - sqrt(3))",
        "atanh(sqrt(2) sqrt(2)/2)",
        "acosh(sqrt(2)/2)",
        "acos(pi)",
        "tan(pi/2)",
        "tan(-3pi/2)",
        "(-2)^pi",
        "0^(-pi)",
        "1/0^pi"
      })
  void refusesWhatHasNoValue(String constant) {
    Expression e = Read.constant(constant);
    assertThatThrownBy(() -> Constants.sign(e)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Constants.decimal(e, 10)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Constants.enclosure(e, 20)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Constants.toDouble(e)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void refusesWhatIsTooLargeAtOnce() {
    Expression tower = Read.constant("exp(exp(exp(10)))");
    assertThatThrownBy(() -> Constants.sign(tower)).isInstanceOf(TooLargeException.class);
    Expression power = Expression.power(Expression.of(2), Expression.power(Expression.of(10), 10));
    assertThatThrownBy(() -> Constants.decimal(power, 5)).isInstanceOf(TooLargeException.class);
  }

  /** A zero that nothing proves, under twelve roots: each is looked at once. */
  @Test
  void whatStaysUndecidedIsSaidToBe() {
    String nothing = "atan(1/2) + atan(1/3) - pi/4";
    assertThat(Constants.sign(Read.constant(nothing))).isEqualTo(Sign.UNDECIDED);
    assertThat(Constants.decimal(Read.constant(nothing), 5)).isEmpty();
    Expression nested = Read.constant("sqrt(".repeat(12) + nothing + ")".repeat(12));
    assertThatThrownBy(() -> Constants.sign(nested)).isInstanceOf(UndecidedException.class);
  }

  @Test
  void aBaseNearOneMayHaveAHugeExponent() {
    Expression huge = Expression.power(Expression.of(10), 300);
    Expression base = Expression.sum(Expression.ONE, Expression.power(huge, -1));
    assertThat(Constants.decimal(Expression.power(base, huge), 12))
        .contains(new BigDecimal("2.71828182846"));
  }

  @ParameterizedTest
  @CsvSource({
    "1/3, 5, 0.33333",
    "2/3, 5, 0.66667",
    "0.125, 2, 0.13",
    "-0.125, 2, -0.13",
    "1/2, 10, 0.5",
    "pi, 15, 3.14159265358979",
    "sqrt(2) sqrt(2)/16, 2, 0.13",
    "4 + 2sqrt(2), 3, 6.83",
    "4 - 2sqrt(2), 3, 1.17",
    "3 + 2sqrt(2), 15, 5.82842712474619",
    "sqrt(8) - 2sqrt(2), 5, 0",
    "exp(10^6), 10, 3.033215397E+434294",
    "exp(pi sqrt(163)), 30, 262537412640768743.999999999999",
    "exp(pi sqrt(163)) - 262537412640768744, 3, -7.50E-13"
  })
  void roundsCorrectly(String constant, int digits, BigDecimal decimal) {
    assertThat(Constants.decimal(Read.constant(constant), digits))
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(decimal));
  }

  @Test
  void comparesConstants() {
    Expression a = Read.constant("1/sqrt(2)");
    Expression b = Read.constant("sqrt(2)/2");
    assertThat(Constants.equal(a, b)).isEqualTo(Decision.YES);
    assertThat(Constants.equal(a, Read.constant("0.7071067811865475"))).isEqualTo(Decision.NO);
    assertThat(Constants.equal(Expression.PI, Expression.PI)).isEqualTo(Decision.YES);
  }

  @Test
  void anEnclosureHasTheDigitsAskedFor() {
    Interval enclosure = Constants.enclosure(Read.constant("4 + 2sqrt(2)"), 50);
    assertThat(enclosure.high().subtract(enclosure.low())).isLessThan(new BigDecimal("1e-47"));
    Interval root = Constants.enclosure(Read.constant("sqrt(sqrt(2)sqrt(2) - 2)"), 20);
    assertThat(root.isPoint() && root.containsZero()).isTrue();
  }

  @Test
  void isADoubleForDrawing() {
    assertThat(Constants.toDouble(Read.constant("sqrt(2)"))).isEqualTo(Math.sqrt(2));
    assertThat(Constants.toDouble(Read.constant("1/3"))).isEqualTo(1.0 / 3);
    assertThat(Constants.toDouble(Read.constant("exp(-10^6)"))).isZero();
    assertThat(Constants.toDouble(Read.constant("sqrt(8) - 2sqrt(2)"))).isZero();
  }
}
