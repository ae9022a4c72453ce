package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;

/** Analyses against a table that another system computed. */
class WorkedCasesTest {

  static Stream<String> cases() throws IOException {
    try (InputStream in =
        WorkedCasesTest.class.getResourceAsStream("/derivation/worked-cases.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agrees(String line) {
    String[] cells = line.split(" \\| ", -1);
    Derivation derivation = Analyses.of(cells[0], cells[1], cells[2]);
    alike(List.of(derivation.scalar(Quantities.VALUE)), cells[3]);
    alike(derivation.vector(Quantities.GRADIENT_AT_POINT), cells[4]);
    alike(
        derivation.matrix(Quantities.HESSIAN_AT_POINT).rows().stream()
            .flatMap(List::stream)
            .toList(),
        cells[5]);
    alike(derivation.multiset(Quantities.EIGENVALUES), cells[6]);
    assertThat(derivation.word(Quantities.DEFINITENESS)).isEqualTo(cells[7]);
    assertThat(derivation.word(Quantities.CRITICAL)).isEqualTo(cells[8]);
    judged(derivation, Quantities.CLASSIFICATION, cells[9]);
    if (cells[10].equals("Infinity")) {
      assertThat(derivation.get(Quantities.CONDITION_NUMBER)).isEqualTo(new Value.Infinity());
    } else if (isKnown(derivation, Quantities.CONDITION_NUMBER, cells[10])) {
      alike(List.of(derivation.scalar(Quantities.CONDITION_NUMBER)), cells[10]);
    }
    if (isKnown(derivation, Quantities.NEWTON_NEXT, cells[11])) {
      alike(derivation.vector(Quantities.NEWTON_NEXT), cells[11]);
    }
    if (derivation.dimension() == 1 && !cells[11].equals("-")) {
      alike(List.of(derivation.scalar(Quantities.SCALAR_NEWTON_NEXT)), cells[11]);
    }
  }

  private static void judged(Derivation derivation, Quantity quantity, String expected) {
    if (isKnown(derivation, quantity, expected)) {
      assertThat(derivation.word(quantity)).isEqualTo(expected);
    }
  }

  /** A dash in the table says that there is no value. */
  private static boolean isKnown(Derivation derivation, Quantity quantity, String expected) {
    boolean known = !expected.equals("-");
    assertThat(derivation.find(quantity) instanceof Finding.Found).isEqualTo(known);
    return known;
  }

  private static void alike(List<Expression> values, String decimals) {
    List<BigDecimal> expected =
        Arrays.stream(decimals.split(" ", -1)).map(BigDecimal::new).toList();
    assertThat(values).hasSameSizeAs(expected);
    for (int i = 0; i < values.size(); i++) {
      BigDecimal value = Constants.enclosure(values.get(i), 30).low();
      BigDecimal tolerance =
          expected.get(i).abs().max(BigDecimal.ONE).multiply(new BigDecimal("1e-17"));
      assertThat(value.subtract(expected.get(i)).abs()).isLessThanOrEqualTo(tolerance);
    }
  }
}
