package org.saddlepoint.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saddlepoint.expression.Equality.Outcome;

/** Keys and answers, by hand. */
class EqualityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          x^2 - y^2           = (x - y)(x + y)
          2x1 + 2x2           = 2(x2 + x1)
          1/x + 1/y           = (x + y)/(x y)
          x + 1               = (x^2 - 1)/(x - 1)
          sin(x)^2 + cos(x)^2 = 1
          1                   = cosh(x)^2 - sinh(x)^2
          sin(2x)             = 2sin(x)cos(x)
          sin(x + y)          = sin(x)cos(y) + cos(x)sin(y)
          sin(3x)             = 3sin(x) - 4(sin x)^3
          sin(x)^4 - cos(x)^4 = -cos(2x)
          cos(x - pi/3)       = cos(x)/2 + sqrt3/2*sin(x)
          tan(x)              = sin(x)/cos(x)
          1 + tan(x)^2        = 1/cos(x)^2
          e^(x + y)           = e^x*e^y
          (e^(x/2))^2         = e^x
          1/(1 + e^(-x))      = e^x/(1 + e^x)
          tanh(x)             = (e^(2x) - 1)/(e^(2x) + 1)
          e^(x^2/y + y)       = e^(x*x/y)*e^y
          2^(x + 1)           = 2*2^x
          x^(y + 1)           = x*x^y
          sqrt(x^2)           = abs(x)
          abs(x)/x            = x/abs(x)
          ln(1/x + 1)         = ln((x + 1)/x)
          (x + sqrt2)(x + sqrt3) = x^2 + (sqrt2 + sqrt3)x + sqrt6
          sqrt6*x             = sqrt2*x*sqrt3
          sqrt2 + sqrt3       = sqrt(5 + 2sqrt6)
          (x + y)^1000        = (x + y)^999*(x + y)
          9^9999*x            = 9^9998*9x
          """)
  void sameFunctionIsProved(String key, String other) {
    assertThat(Equality.of(Expressions.read(key), Expressions.read(other), List.of()))
        .isEqualTo(Outcome.PROVED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          2ln(x)              = ln(x^2)
          sqrt(x^2 + 2x + 1)  = abs(x + 1)
          """)
  void beyondProofItIsSampled(String key, String other) {
    assertThat(Equality.of(Expressions.read(key), Expressions.read(other), List.of()))
        .isEqualTo(Outcome.SAMPLED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          x^2                 = x^2 + 10^-40
          x^2                 = x^2 + 2x1
          sqrt(x^2)           = x
          ln(x^2)             = 2ln(x)
          x                   = sqrt(x)^2
          x                   = e^(ln x)
          ln(x y)             = ln(x) + ln(y)
          atan(x) + atan(1/x) = pi/2
          asin(x)             = asin(x) + 0*asin(x + 5)
          0                   = x/(x - x)
          1                   = 1 + 0*ln(x - x)
          (x + y + z)^20      = (z + y + x)^20 + 1
          e^(x/2)^2           = e^x
          sqrt2               = 1.41421356237309504880
          """)
  void anotherFunctionOrANarrowerDomainIsDifferent(String key, String other) {
    assertThat(Equality.of(Expressions.read(key), Expressions.read(other), List.of()))
        .isEqualTo(Outcome.DIFFERENT);
  }

  /** A narrower domain counts only where the key does not have it as well. */
  @ParameterizedTest
  @CsvSource({
    "ln(x + 1) + y,     y + ln(1 + x),         PROVED",
    "sqrt(x)*ln(y - x), ln(-x + y)*x^(1/2),    PROVED",
    "2*ln(x),           ln(x) + ln(x),         PROVED",
    "x,                 exp(ln(x)),            DIFFERENT",
    "x + ln(y),         exp(ln(x)) + ln(y),    DIFFERENT",
    "ln(y),             ln(y) + sqrt(x) - x^(1/2), DIFFERENT"
  })
  void domainsOfPartsThatBothHave(String key, String other, Equality.Outcome outcome) {
    assertThat(Equality.of(Expressions.read(key), Expressions.read(other), List.of("x", "y")))
        .isEqualTo(outcome);
  }
}
