package org.saddlepoint.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.RealConstant;

/** A teacher's notation, by hand. */
class PrinterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x1^2 + 2x1x2 + 3x2^2 | x_{1}^{2} + 2 x_{1} x_{2} + 3 x_{2}^{2}
          lambda^2 - 8lambda + 8 | \\lambda^{2} - 8 \\lambda + 8
          1 - x                | 1 - x
          -x^2 + y             | y - x^{2}
          -2x1 + 2x2           | -2 x_{1} + 2 x_{2}
          x - 3                | x - 3
          -(x + 1)y            | -y \\left(x + 1\\right)
          3x/4                 | \\frac{3 x}{4}
          -x/2                 | -\\frac{x}{2}
          x*y/(x + y)          | \\frac{x y}{x + y}
          1/(2x)               | \\frac{1}{2 x}
          (x + 1)/2            | \\frac{x + 1}{2}
          2*3^x                | 2 \\cdot 3^{x}
          4 + 2sqrt2           | 4 + 2 \\sqrt{2}
          (1 + sqrt5)/2        | \\frac{1 + \\sqrt{5}}{2}
          sqrt2 - 1            | \\sqrt{2} - 1
          cbrt(x)              | \\sqrt[3]{x}
          x^(3/2)              | x^{3/2}
          1/sqrt(x)            | \\frac{1}{\\sqrt{x}}
          e^(-x^2)             | e^{-x^{2}}
          e                    | e
          sin(x)^2             | \\sin^{2}\\left(x\\right)
          1/cos(x)^2           | \\frac{1}{\\cos^{2}\\left(x\\right)}
          asin(x)              | \\arcsin\\left(x\\right)
          asinh(x)             | \\operatorname{arsinh}\\left(x\\right)
          (x + y)^(x + y)      | \\left(x + y\\right)^{x + y}
          2pi*x                | 2 \\pi x
          """)
  void tex(String typed, String tex) {
    assertThat(Printer.tex(Simplifier.simplify(Expressions.read(typed)))).isEqualTo(tex);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2x1x2                | 2*x1*x2
          3x/4                 | 3*x/4
          x/(y*z)              | x/(y*z)
          x/y^2                | x/y^2
          (x + 1)/(x - 1)      | (x + 1)/(x - 1)
          e^x                  | exp(x)
          e^(-x)               | exp(-x)
          cbrt(x)              | cbrt(x)
          x^(1/4)              | x^(1/4)
          (-2)^x               | (-2)^x
          x^(-y)               | x^(-y)
          (x^y)^z              | (x^y)^z
          """)
  void text(String typed, String text) {
    assertThat(Printer.text(Expressions.read(typed))).isEqualTo(text);
  }

  @Test
  void absoluteValuesStandBetweenBars() {
    assertThat(Printer.tex(Expressions.read("2abs(x - y)"))).isEqualTo("2 \\left|x - y\\right|");
  }

  @Test
  void valuesJustSubstitutedShowAsTheyStand() {
    Expression f = Expressions.read("x^2 + 2x*y - y/x");
    Expression at = Substitution.in(f, Map.of("x", Expression.of(3), "y", Expression.of(-1, 2)));
    assertThat(Printer.tex(at))
        .isEqualTo(
            "3^{2} + 2 \\cdot 3 \\cdot \\left(-\\frac{1}{2}\\right)"
                + " - \\left(-\\frac{1}{2 \\cdot 3}\\right)");
    assertThat(Printer.text(at)).isEqualTo("3^2 + 2*3*(-1/2) - (-1/(2*3))");
  }

  @Test
  void aVariableNamedLikeTheNumberKeepsItsName() {
    Expression f = Expression.product(Expression.E, Expression.variable("e"));
    assertThat(Printer.text(f)).isEqualTo("exp(1)*e");
  }

  @Test
  void aNumberKnownByEnclosuresIsADecimal() {
    Expression root =
        new Expression.Implicit(
            new RealConstant() {
              @Override
              public Interval enclosure(int digits) {
                return Constants.enclosure(Expression.sqrt(Expression.of(2)), digits);
              }

              @Override
              public String description() {
                return "the positive root of x^2 - 2";
              }
            });
    assertThat(Printer.formula(root))
        .isEqualTo(new Formula("\\approx 1.41421", "1.414213562373095"));
  }

  @Test
  void everyNameOfAVariableReadsBack() {
    for (String name : List.of("x", "x1", "theta", "lambda12", "X", "w3", "loss")) {
      Expression square =
          Expression.sum(Expression.power(Expression.variable(name), 2), Expression.ONE);
      Parsing read = ExpressionReader.read(Printer.text(square), Vocabulary.of(name));
      assertThat(((Parsing.Parsed) read).values()).containsExactly(square);
    }
  }
}
