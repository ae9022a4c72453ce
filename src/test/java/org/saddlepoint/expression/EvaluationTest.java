package org.saddlepoint.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.Rational;

class EvaluationTest {
  private static Rational exactly(String f, Rational x) {
    return Evaluation.of(Read.of(f, "x"), Map.of("x", x), Rationals.EXACT);
  }

  @ParameterizedTest
  @CsvSource({
    "3x^2 - 2x + 1, 2/3, 1",
    "(x - 1)/(x + 1), 1/3, -1/2",
    "x^(1/3), 8/27, 2/3",
    "x^(-2/3), -8, 1/4",
    "sqrt(x), 9/4, 3/2",
    "x^(2 - 5/3), -8, -2",
    "|x|^3, -2, 8",
    "exp(x - 1) + ln(x) + cos(x - 1), 1, 2",
    "x^2, 0, 0",
    "(-1)^x, 3, -1"
  })
  void isExactOverRationals(String f, String x, String value) {
    assertThat(exactly(f, Rational.parse(x).orElseThrow()))
        .isEqualTo(Rational.parse(value).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/x",
        "ln(x)",
        "x^0",
        "x^x",
        "sqrt(x - 1)",
        "asin(x + 2)",
        "(x - 1)^(1/4)",
        "acosh(x)"
      })
  void hasNoValueAtZeroOverAnyNumbers(String f) {
    Expression e = Read.of(f, "x");
    assertThatThrownBy(() -> exactly(f, Rational.ZERO)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Evaluation.of(e, Map.of("x", 0.0), Doubles.DOUBLES))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Evaluation.of(e, Map.of("x", Interval.of(0)), new Enclosures(20)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void whatIsNotRationalIsRefusedOverRationals() {
    for (String f : new String[] {"pi x", "sqrt(x + 1)", "e^x", "sin(x)", "2^(x/7)"}) {
      assertThatThrownBy(() -> exactly(f, Rational.ONE)).isInstanceOf(ArithmeticException.class);
    }
  }

  @Test
  void aVariableWithoutAValueIsRefused() {
    assertThatThrownBy(
            () -> Evaluation.of(Read.of("x + y", "x", "y"), Map.of("x", 1.0), Doubles.DOUBLES))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("y");
  }

  @Test
  void oddRootsOfNegativeNumbersAreReal() {
    Expression root = Read.of("x^(2/3) + x^(1/3)", "x");
    assertThat(Evaluation.of(root, Map.of("x", -8.0), Doubles.DOUBLES))
        .isCloseTo(2.0, org.assertj.core.data.Offset.offset(1e-14));
  }
}
