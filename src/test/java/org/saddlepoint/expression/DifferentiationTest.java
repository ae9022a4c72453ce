package org.saddlepoint.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Derivatives by x, worked out by hand. */
class DifferentiationTest {

  private static String derivative(DerivativeRules rules, String f) {
    return Printer.text(new Differentiation(rules).derivative(Expressions.read(f), "x"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5                   | 0
          y                   | 0
          x                   | 1
          x^2 + 2x*y + 3y^2   | 2*x + 2*y
          (x - 3)^2           | 2*(x - 3)
          x^3/3 - x*y^2/2     | x^2 - y^2/2
          1/x                 | -1/x^2
          sqrt(x)             | 1/(2*sqrt(x))
          x^(3/2)             | 3*sqrt(x)/2
          cbrt(x)             | 1/(3*x^(2/3))
          (x^2 + y)^3         | 6*x*(x^2 + y)^2
          x/(1 + x^2)         | (1 - x^2)/(x^2 + 1)^2
          (x + y)/(x - y)     | -2*y/(x - y)^2
          e^x                 | exp(x)
          e^(x*y)             | y*exp(x*y)
          e^(-x^2)            | -2*x*exp(-x^2)
          (x + 1)e^x          | (x + 2)*exp(x)
          x^2*y^3*e^x         | x^2*y^3*exp(x) + 2*x*y^3*exp(x)
          e^x/(1 + e^x)       | exp(x)/(exp(x) + 1)^2
          ln(x)               | 1/x
          ln(x^2 + y^2)       | 2*x/(x^2 + y^2)
          2^x                 | ln(2)*2^x
          x^y                 | y*x^(y - 1)
          y^x                 | y^x*ln(y)
          x^x                 | (ln(x) + 1)*x^x
          x^pi                | pi*x^(pi - 1)
          sin(2x)             | 2*cos(2*x)
          cos(x)              | -sin(x)
          tan(x)              | 1/cos(x)^2
          asin(x)             | 1/sqrt(1 - x^2)
          acos(x)             | -1/sqrt(1 - x^2)
          atan(y/x)           | -y/(x^2 + y^2)
          sinh(x)             | cosh(x)
          cosh(x)             | sinh(x)
          tanh(x)             | 1/cosh(x)^2
          asinh(x)            | 1/sqrt(x^2 + 1)
          acosh(x)            | 1/(sqrt(x - 1)*sqrt(x + 1))
          atanh(x)            | 1/(1 - x^2)
          abs(x)              | x/abs(x)
          sin(x)cos(x)        | cos(x)^2 - sin(x)^2
          sqrt(x^2 + y^2)     | x/sqrt(x^2 + y^2)
          """)
  void byHand(String f, String derivative) {
    assertThat(derivative(DerivativeRules.STANDARD, f)).isEqualTo(derivative);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x^2 + 3x + 5y       | 2*x^2 + 3
          (x - 3)^2           | 2*(x - 3)^2
          4/x                 | -4/x
          """)
  void exponentKept(String f, String derivative) {
    assertThat(derivative(FaultyRules.EXPONENT_KEPT, f)).isEqualTo(derivative);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5x^3 + 3x           | 5*x^2 + 3
          (x^2 + 1)^2         | x*(x^2 + 1)
          """)
  void factorForgotten(String f, String derivative) {
    assertThat(derivative(FaultyRules.FACTOR_FORGOTTEN, f)).isEqualTo(derivative);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          e^(3x*y)            | exp(3*x*y)
          e^(2y)              | 0
          (2x + 1)^3          | 3*(2*x + 1)^2
          sin(x^2)            | cos(x^2)
          x^2                 | 2*x
          """)
  void innerDerivativeForgotten(String f, String derivative) {
    assertThat(derivative(FaultyRules.INNER_DERIVATIVE_FORGOTTEN, f)).isEqualTo(derivative);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x*e^x               | exp(x)
          x^2*sin(x)          | 2*x*cos(x)
          3y*x^2              | 6*x*y
          x^2/(x + 1)         | 2*x
          e^x/x               | exp(x)
          """)
  void derivativesMultiplied(String f, String derivative) {
    assertThat(derivative(FaultyRules.DERIVATIVES_MULTIPLIED, f)).isEqualTo(derivative);
  }

  @Test
  void otherTermsKept() {
    assertThat(derivative(FaultyRules.OTHER_TERMS_KEPT, "x^2 + 2x*y + 3y^2 + 7"))
        .isEqualTo("3*y^2 + 2*x + 2*y");
  }

  @Test
  void otherVariablesDropped() {
    assertThat(
            Printer.text(
                FaultyRules.otherVariablesDropped(Expressions.read("x^2 + 2x*y + 3y^2"), "x")))
        .isEqualTo("2*x");
    assertThatThrownBy(() -> FaultyRules.otherVariablesDropped(Expressions.read("x*ln(y)"), "x"))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void aRuleForOneFunctionCanBeReplaced() {
    DerivativeRules wrong =
        DerivativeRules.STANDARD.with(Function.COS, u -> Expression.apply(Function.SIN, u));
    assertThat(derivative(wrong, "cos(2x) + sin(x)")).isEqualTo("2*sin(2*x) + cos(x)");
  }
}
