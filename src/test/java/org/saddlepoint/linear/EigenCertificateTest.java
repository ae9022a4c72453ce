package org.saddlepoint.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.expression.Parsing;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.expression.Vocabulary;

/** Each check says no to values that are wrong in the way it looks for. */
class EigenCertificateTest {
  /** Eigenvalues 4 ± 2√2: trace 8, determinant 8, sum of squares 48. */
  private static final Matrix<Expression> TEXT =
      new Matrix<>(List.of(values("2, 2"), values("2, 6")));

  /** Eigenvalues −1, 3 and 5. */
  private static final Matrix<Expression> MIXED =
      new Matrix<>(List.of(values("1, 2, 0"), values("2, 1, 0"), values("0, 0, 5")));

  private static final List<Expression> RIGHT = values("4 - 2sqrt(2), 4 + 2sqrt(2)");

  private static List<Expression> values(String list) {
    return Arrays.stream(list.split(",", -1)).map(EigenCertificateTest::value).toList();
  }

  private static Expression value(String text) {
    return ExpressionReader.read(text, Vocabulary.none()) instanceof Parsing.Parsed parsed
        ? Simplifier.simplify(parsed.expression())
        : Expression.ZERO;
  }

  @Test
  void theRightValuesPassEveryCheck() {
    assertThat(EigenCertificate.sumIsTrace(TEXT, RIGHT)).isTrue();
    assertThat(EigenCertificate.productIsDeterminant(TEXT, RIGHT)).isTrue();
    assertThat(EigenCertificate.squaresAgree(TEXT, RIGHT)).isTrue();
    assertThat(EigenCertificate.signsAreThoseOfPivots(TEXT, RIGHT)).isTrue();
    assertThat(EigenCertificate.slicesHold(TEXT, RIGHT)).isTrue();
    assertThat(EigenCertificate.residualVanishes(TEXT, RIGHT.getFirst())).isTrue();
    assertThat(EigenCertificate.slicesHold(MIXED, values("-1, 3, 5"))).isTrue();
    assertThat(EigenCertificate.signsAreThoseOfPivots(MIXED, values("-1, 3, 5"))).isTrue();
  }

  @Test
  void anotherSumIsNotTheTrace() {
    assertThat(EigenCertificate.sumIsTrace(TEXT, values("3, 4"))).isFalse();
    assertThat(EigenCertificate.sumIsTrace(TEXT, values("1, 7.000000000000001"))).isFalse();
  }

  @Test
  void anotherProductIsNotTheDeterminant() {
    assertThat(EigenCertificate.productIsDeterminant(TEXT, values("2, 6"))).isFalse();
    assertThat(EigenCertificate.productIsDeterminant(TEXT, values("1, 8"))).isTrue();
  }

  @Test
  void otherSquaresDoNotAddUp() {
    assertThat(EigenCertificate.squaresAgree(TEXT, values("2, 6"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1, 3, 5", "-1, -3, 5", "0, 3, 5", "-1, 0, 5"})
  void otherSignsAreNotThoseOfThePivots(String values) {
    assertThat(EigenCertificate.signsAreThoseOfPivots(MIXED, values(values))).isFalse();
  }

  /** Too low, too high, out of place, one left out, one twice. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-2, 3, 5",
        "-1, 2, 5",
        "-1, 4, 5",
        "-1, 3, 6",
        "-1, 3, 4",
        "0, 3, 5",
        "-1, 3",
        "-1, 3, 3",
        "-1, -1, 5",
        "3, 3, 5"
      })
  void slicingFindsValuesThatAreNotEigenvalues(String values) {
    assertThat(EigenCertificate.slicesHold(MIXED, values(values))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "6", "1.171572875253809902", "4 + sqrt(2)"})
  void aResidualShowsWhatIsNoEigenvalue(String value) {
    assertThat(EigenCertificate.residualVanishes(TEXT, value(value))).isFalse();
  }

  @Test
  void aDoubleEigenvalueIsCountedTwice() {
    Matrix<Expression> twice =
        new Matrix<>(List.of(values("2, 0, 1"), values("0, 3, 0"), values("1, 0, 2")));
    assertThat(EigenCertificate.slicesHold(twice, values("1, 3, 3"))).isTrue();
    assertThat(EigenCertificate.slicesHold(twice, values("1, 1, 3"))).isFalse();
  }
}
