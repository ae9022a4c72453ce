package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Condition numbers, what they mean and how preconditioners change them, worked by hand. */
class ConditioningTest {
  private static Derivation settings(String... settings) {
    return Analyses.with(Derivation.of(Rules.ALL, List.of(), Map.of()), settings);
  }

  private static String found(Derivation derivation, String quantity) {
    return Analyses.text(derivation, new Quantity(quantity));
  }

  @ParameterizedTest
  @CsvSource({
    "9 -4 2, 9/2",
    "0 3 5, Infinity",
    "7, 1",
    "-8 -2, 4",
    "0 0, missing: derivation.zero-matrix",
  })
  void conditionOfGivenEigenvalues(String spectrum, String value) {
    assertThat(found(settings("spectrum = " + spectrum), "spectrum-condition")).isEqualTo(value);
  }

  /** κ = 5, 9 and 4. */
  @Test
  void matricesByTheirConditionNumber() {
    Derivation derivation =
        settings("matrix-a = 3 2; 2 3", "matrix-b = 1 0; 0 9", "matrix-c = 40 0; 0 10");
    assertThat(derivation.get(new Quantity("condition-order")))
        .isEqualTo(new Value.Ranking(List.of("matrix-c", "matrix-a", "matrix-b")));
    Derivation level = settings("matrix-a = 2 0; 0 4", "matrix-b = 3 0; 0 6");
    assertThat(found(level, "condition-order")).isEqualTo("missing: conditioning.level");
  }

  /** P⁻¹H for P = [[2, −1], [−1, 3]]: eigenvalues 4 and 1; for P = H the identity. */
  @Test
  void aPreconditionerChangesTheConditionNumber() {
    Derivation given = Analyses.ofMatrix("8 -4; -4 9/2");
    Derivation close = Analyses.with(given, "preconditioner = 2 -1; -1 3");
    assertThat(found(close, "preconditioned-matrix")).isEqualTo("[[4, -3/2], [0, 1]]");
    assertThat(found(close, "preconditioned-condition")).isEqualTo("4");
    Derivation whitened = Analyses.with(given, "preconditioner = 8 -4; -4 9/2");
    assertThat(found(whitened, "preconditioned-matrix")).isEqualTo("[[1, 0], [0, 1]]");
    assertThat(found(whitened, "preconditioned-condition")).isEqualTo("1");
    Derivation indefinite = Analyses.with(given, "preconditioner = 1 2; 2 1");
    assertThat(found(indefinite, "preconditioned-matrix"))
        .isEqualTo("missing: conditioning.preconditioner");
  }

  @ParameterizedTest
  @CsvSource({
    "4 0; 0 4, no-preconditioner, curvatures-equal",
    "4 0; 0 9, diagonal-preconditioner, scales-differ",
    "4 1; 1 9, full-preconditioner, variables-coupled",
    "4 1; 1 4, full-preconditioner, variables-coupled",
  })
  void theCheapestPreconditionerThatIsEnough(String matrix, String verdict, String reason) {
    assertThat(Analyses.ofMatrix(matrix).get(new Quantity("ideal-preconditioner")))
        .isEqualTo(new Value.Reasoned(verdict, reason));
  }

  /** κ = 3 with tilted axes: just fast enough to halve the error. */
  @Test
  void statementsAboutABowl() {
    assertThat(Analyses.ofMatrix("2 1; 1 2").get(new Quantity("bowl-statements")))
        .isEqualTo(new Value.Words(List.of("long-axis-flattest", "halves-error")));
    assertThat(Analyses.ofMatrix("5 0; 0 5").get(new Quantity("bowl-statements")))
        .isEqualTo(
            new Value.Words(
                List.of(
                    "contours-circular",
                    "axes-parallel",
                    "axes-as-condition",
                    "halves-error",
                    "diagonal-cures")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 4; 4 5 | true",
        "10 8; 8 10 | true",
        "5 -4; -4 5 | true",
        "9 0; 0 1 | false",
        "5 4; 3 5 | false",
        "-5 4; 4 -5 | false",
        "5 3; 3 5 | false",
      })
  void anyMatrixWithTheConditionNumberWillDo(String matrix, boolean holds) {
    Derivation derivation = settings("condition-target = 9");
    Property property =
        Rules.ALL
            .find(new Quantity("matrix-with-condition"))
            .orElseThrow()
            .property()
            .orElseThrow();
    Value answer = new Value.Grid(Analyses.matrix(matrix));
    assertThat(property.judge(derivation, answer).holds()).isEqualTo(holds);
  }
}
