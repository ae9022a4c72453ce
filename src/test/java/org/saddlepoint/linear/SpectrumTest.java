package org.saddlepoint.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.expression.Parsing;
import org.saddlepoint.expression.Printer;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.expression.Vocabulary;

class SpectrumTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 | 7",
        "2 2; 2 6 | 4 - 2*sqrt(2), 4 + 2*sqrt(2)",
        "1 2; 2 1 | -1, 3",
        "0 0; 0 0 | 0, 0",
        "1 2; 2 4 | 0, 5",
        "3 0; 0 -1 | -1, 3",
        "1/2 1/3; 1/3 1/2 | 1/6, 5/6",
        "1 1; 1 2 | (3 - sqrt(5))/2, (3 + sqrt(5))/2",
        "5 -2 0; -2 4 -2; 0 -2 3 | 1, 4, 7",
        "2 1 0; 1 2 1; 0 1 2 | 2 - sqrt(2), 2, 2 + sqrt(2)",
        "1 3 0; 3 1 3; 0 3 1 | 1 - 3*sqrt(2), 1, 1 + 3*sqrt(2)",
        "2 1 1; 1 2 1; 1 1 2 | 1, 1, 4",
        "2 0 1; 0 3 0; 1 0 2 | 1, 3, 3",
        // (2, 2) twice, found in two blocks and as a double root within one.
        "2 0 0 0; 0 1 1 0; 0 1 1 0; 0 0 0 2 | 0, 2, 2, 2",
        // Path of four: (λ² − λ − 1)(λ² + λ − 1).
        "0 1 0 0; 1 0 1 0; 0 1 0 1; 0 0 1 0 |"
            + "-(1 + sqrt(5))/2, (1 - sqrt(5))/2, (sqrt(5) - 1)/2, (1 + sqrt(5))/2",
        // λ⁴ − 6λ² + 7 = 0: λ² = 3 ± √2.
        "0 1 0 0; 1 0 2 0; 0 2 0 1; 0 0 1 0 | -1 - sqrt(2), 1 - sqrt(2), -1 + sqrt(2), 1 + sqrt(2)",
        "0 1 0 0; 1 0 1 0; 0 1 0 2; 0 0 2 0 |"
            + "-sqrt(3 + sqrt(5)), -sqrt(3 - sqrt(5)), sqrt(3 - sqrt(5)), sqrt(3 + sqrt(5))",
        // λ⁴ − 10λ² + 1 about 3.
        "3 2 1 0; 2 3 0 1; 1 0 3 2; 0 1 2 3 | 0, 2, 4, 6",
        "e 0; 0 1 | 1, e",
        "2*e 2*e; 2*e 6*e | (4 - 2*sqrt(2))*e, (4 + 2*sqrt(2))*e",
        "-2*pi -2*pi; -2*pi -6*pi | (-4 - 2*sqrt(2))*pi, (-4 + 2*sqrt(2))*pi",
        "e 1 1; 1 e 1; 1 1 e | e - 1, e - 1, e + 2",
        "0 sqrt(2) 0; sqrt(2) 0 sqrt(2); 0 sqrt(2) 0 | -2, 0, 2",
        "pi e 0; e pi e; 0 e pi | pi - e*sqrt(2), pi, pi + e*sqrt(2)",
        "pi 1 0; 1 3 0; 0 0 3 | (pi + 3 - sqrt((pi - 3)^2 + 4))/2, 3, (pi + 3 + sqrt((pi - 3)^2 +"
            + " 4))/2",
      })
  void closedForms(String matrix, String expected) {
    List<Expression> values = Spectrum.eigenvalues(matrix(matrix)).orElseThrow();
    String[] forms = expected.split(",", -1);
    assertThat(values).hasSameSizeAs(forms);
    for (int i = 0; i < forms.length; i++) {
      assertThat(values.get(i)).isNotInstanceOf(Expression.Implicit.class);
      assertThat(decimal(values.get(i)))
          .as("%s of %s", Printer.text(values.get(i)), matrix)
          .isEqualByComparingTo(decimal(read(forms[i])));
    }
  }

  @Test
  void theTextsExampleIsWrittenAsInTheText() {
    assertThat(Spectrum.eigenvalues(Matrices.whole(new long[] {2, 2}, new long[] {2, 6})))
        .hasValueSatisfying(values ->
            assertThat(values.stream().map(Printer::text))
                .containsExactly("4 - 2*sqrt(2)", "4 + 2*sqrt(2)"));
  }

  /** The path of n points has the eigenvalues 2cos(kπ/(n + 1)); not in real radicals for n = 6. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 10, 13, 30})
  void thePathHasCosinesAsEigenvalues(int n) {
    Matrix<Expression> path =
        new Matrix<>(
            IntStream.range(0, n)
                .mapToObj(i ->
                    IntStream.range(0, n)
                        .mapToObj(j -> Expression.of(Math.abs(i - j) == 1 ? 1 : 0))
                        .toList())
                .toList());
    List<Expression> values = Spectrum.eigenvalues(path).orElseThrow();
    assertThat(values.stream().anyMatch(Expression.Implicit.class::isInstance))
        .isEqualTo(n == 6 || n > 7);
    for (int k = 1; k <= n; k++) {
      Expression cosine = read("2*cos(%d*pi/%d)".formatted(n + 1 - k, n + 1));
      assertThat(decimal(values.get(k - 1))).isEqualByComparingTo(decimal(cosine));
    }
  }

  @Test
  void symmetryIsAsked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spectrum.eigenvalues(matrix("1 2; 3 4")))
        .withMessageContaining("symmetric");
    assertThatIllegalArgumentException().isThrownBy(() -> Spectrum.inertia(matrix("1 2; 3 4")));
    assertThatIllegalArgumentException().isThrownBy(() -> Spectrum.eigenvalues(matrix("1 2")));
  }

  private static BigDecimal decimal(Expression constant) {
    return Constants.decimal(constant, 40).orElseThrow();
  }

  private static Matrix<Expression> matrix(String text) {
    return new Matrix<>(
        Arrays.stream(text.split(";", -1))
            .map(row ->
                Arrays.stream(row.strip().split(" ", -1))
                    .map(entry -> Simplifier.simplify(read(entry)))
                    .toList())
            .toList());
  }

  private static Expression read(String text) {
    return switch (ExpressionReader.read(text, Vocabulary.of(List.of()))) {
      case Parsing.Parsed parsed -> parsed.values().getFirst();
      case Parsing.Unparsed fault -> throw new IllegalArgumentException(text + ": " + fault);
    };
  }

  /** The eigenvector (1, −2, 0) of 0 is at right angles to many a simple start of an iteration. */
  @Test
  void anEigenvectorAtRightAnglesToASimpleStartIsFound() {
    Matrix<Expression> a =
        Matrix.of(
            List.of(Expression.of(-4), Expression.of(-2), Expression.of(-4)),
            List.of(Expression.of(-2), Expression.of(-1), Expression.of(-2)),
            List.of(Expression.of(-4), Expression.of(-2), Expression.of(-15, 4)));
    assertThat(EigenCertificate.residualVanishes(a, Expression.ZERO)).isTrue();
  }
}
