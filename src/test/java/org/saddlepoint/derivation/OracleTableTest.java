package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Interval;

/**
 * Functions of the optimisation literature against values to 30 digits that another system worked
 * out: {@code src/test/oracle/functions.py} says how and writes the table.
 */
class OracleTableTest {
  /** Working digits, tried one after the other; those of the table. */
  private static final int[] DIGITS = {36, 72, 144};

  private static final int GIVEN = 30;

  /**
   * Singular, by no identity that we can prove: said to be undecided, not guessed. Whoever teaches
   * the product to decide it takes it off this list.
   */
  private static final Set<String> UNDECIDED = Set.of("Biggs EXP6, four terms at 1 10 1 5 4 3");

  /** One line of the table. */
  record Line(JsonNode json) {
    Derivation derivation() {
      return Analyses.of(
          json.get("f").asText(), joined(json.get("variables")), joined(json.get("at")));
    }

    @Override
    public String toString() {
      return json.get("name").asText() + " at " + joined(json.get("at"));
    }
  }

  private static String joined(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(node -> texts.add(node.asText()));
    return String.join(" ", texts);
  }

  static Stream<Line> lines() {
    var mapper = new ObjectMapper();
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    OracleTableTest.class.getResourceAsStream("/oracle/functions.jsonl")),
                StandardCharsets.UTF_8))) {
      List<Line> lines = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(new Line(mapper.readTree(line)));
      }
      return lines.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theTableIsLongEnough() {
    assertThat(lines().count()).isGreaterThanOrEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void everyValueAgreesToThirtyDigits(Line line) {
    Derivation derivation = line.derivation();
    check(derivation, Quantities.VALUE, line.json().get("value"));
    check(derivation, Quantities.GRADIENT_AT_POINT, line.json().get("gradient"));
    check(derivation, Quantities.HESSIAN_AT_POINT, line.json().get("hessian"));
    check(derivation, Quantities.EIGENVALUES, line.json().get("eigenvalues"));
    if (UNDECIDED.contains(line.toString())) {
      assertThat(derivation.find(Quantities.CONDITION_NUMBER))
          .isInstanceOfSatisfying(
              Finding.Missing.class,
              missing -> assertThat(missing.reason().key()).isEqualTo("derivation.undecided"));
    } else {
      check(derivation, Quantities.CONDITION_NUMBER, line.json().get("condition"));
      check(derivation, Quantities.NEWTON_STEP, line.json().get("newton_step"));
    }
  }

  private static void check(Derivation derivation, Quantity quantity, JsonNode expected) {
    switch (derivation.find(quantity)) {
      case Finding.Missing missing ->
          assertThat(expected.isNull()).as("%s: %s", quantity, missing.reason().key()).isTrue();
      case Finding.Found(Value.Infinity infinity) ->
          assertThat(expected.asText()).as(quantity.id()).isEqualTo("Infinity");
      case Finding.Found(var value) -> compare(quantity, entries(value), leaves(expected));
    }
  }

  private static void compare(Quantity quantity, List<Expression> ours, List<String> theirs) {
    assertThat(ours).as(quantity.id()).hasSameSizeAs(theirs);
    BigDecimal size =
        theirs.stream()
            .map(text -> new BigDecimal(text).abs())
            .reduce(BigDecimal::max)
            .orElseThrow();
    for (int i = 0; i < ours.size(); i++) {
      var expected = new BigDecimal(theirs.get(i));
      assertThat(isSame(ours.get(i), expected, size))
          .as("%s, entry %d: %s", quantity, i, expected)
          .isTrue();
    }
  }

  /** To one unit in the last digit given; a zero is held against the largest entry beside it. */
  private static boolean isSame(Expression ours, BigDecimal expected, BigDecimal size) {
    BigDecimal unit =
        expected.signum() == 0
            ? size.max(BigDecimal.ONE).movePointLeft(2 * GIVEN)
            : expected.abs().movePointLeft(GIVEN - 1);
    return Arrays.stream(DIGITS)
        .mapToObj(digits -> Constants.enclosure(ours, digits))
        .filter(enclosure -> enclosure.high().subtract(enclosure.low()).compareTo(unit) <= 0)
        .findFirst()
        .filter(enclosure -> isWithin(unit, expected, enclosure))
        .isPresent();
  }

  private static boolean isWithin(BigDecimal unit, BigDecimal expected, Interval enclosure) {
    return enclosure.low().subtract(unit).compareTo(expected) <= 0
        && enclosure.high().add(unit).compareTo(expected) >= 0;
  }

  private static List<Expression> entries(Value value) {
    return switch (value) {
      case Value.Scalar(var scalar) -> List.of(scalar);
      case Value.Vector(var entries) -> entries;
      case Value.Grid(var matrix) -> matrix.rows().stream().flatMap(List::stream).toList();
      case Value.Multiset(var values) -> values;
      case Value other -> throw new AssertionError("no number: " + other);
    };
  }

  private static List<String> leaves(JsonNode node) {
    if (!node.isArray()) {
      return List.of(node.asText());
    }
    List<String> leaves = new ArrayList<>();
    node.forEach(child -> leaves.addAll(leaves(child)));
    return leaves;
  }
}
