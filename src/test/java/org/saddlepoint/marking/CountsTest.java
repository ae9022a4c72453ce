package org.saddlepoint.marking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.problem.Problem;

/** Sets with too few or too many values: what is told is what happened. */
class CountsTest {
  private static final Problem DISTINCT =
      Problems.ofMatrix("5", "-2", "0", "-2", "4", "-2", "0", "-2", "3");

  private static final Problem TWICE =
      Problems.ofMatrix("2", "0", "1", "0", "3", "0", "1", "0", "2");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1, 4 | one-missing",
        "7 | one-missing",
        "1, 4, 7, 9 | one-extra",
        "1, 4, 7, 9, 10 | several-extra",
        "1, 4, 7, 7 | one-extra",
        "1, 1, 7 | duplicated",
        "1, 4, 4 | duplicated",
      })
  void ofThreeDifferentEigenvalues(String answer, String told) {
    assertThat(Problems.mark(DISTINCT, Quantities.EIGENVALUES, answer).note())
        .contains("T- transform." + told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1, 3 | multiplicity",
        "3, 3 | one-missing",
        "3 | one-missing",
        "1, 1, 3 | duplicated"
      })
  void ofADoubleOne(String answer, String told) {
    assertThat(Problems.mark(TWICE, Quantities.EIGENVALUES, answer).note())
        .contains("T- transform." + told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1, 4, 8", "1, 8, 9, 10", "8"})
  void whatIsWrongBesidesIsNoMatterOfCounting(String answer) {
    assertThat(Problems.mark(DISTINCT, Quantities.EIGENVALUES, answer).note().orElse(""))
        .doesNotStartWith("T- transform.one")
        .doesNotStartWith("T- transform.several")
        .doesNotStartWith("T- transform.duplicated");
  }
}
