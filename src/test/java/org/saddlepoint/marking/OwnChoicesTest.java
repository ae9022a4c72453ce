package org.saddlepoint.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Property;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.problem.Problem;

/**
 * Right answers that are not the key, and what follows from them. f = 2x² + 2xy + 2y² at (1, 2): ∇f
 * = (8, 10), H = [[4, 2], [2, 4]] with 2 along (1, −1) and 6 along (1, 1).
 */
class OwnChoicesTest {
  private static final Quantity DESCENT = new Quantity("test-descent");
  private static final Quantity SLOPE = new Quantity("test-slope");
  private static final Quantity AXIS = new Quantity("test-axis");
  private static final Quantity ENERGY = new Quantity("test-energy");
  private static final Quantity PAIRS = new Quantity("test-pairs");
  private static final Quantity FIRST = new Quantity("test-first");

  private static final Problem PROBLEM =
      Problems.of(Problems.of("2x^2 + 2x y + 2y^2", "x y", "1", "2"), rules(), Map.of());

  private static List<Rule> rules() {
    return List.of(
        new TestRule(
                DESCENT,
                Form.SATISFYING_VECTOR,
                List.of(Quantities.GRADIENT_AT_POINT),
                d -> vector(Exact.negate(d.vector(Quantities.GRADIENT_AT_POINT))))
            .satisfying(OwnChoicesTest::descends)
            .slip("T1", "test-descent.sign", d -> d.get(Quantities.GRADIENT_AT_POINT)),
        new TestRule(
            SLOPE,
            Form.NUMBER,
            List.of(DESCENT, Quantities.GRADIENT_AT_POINT),
            d -> scalar(dot(d.vector(DESCENT), d.vector(Quantities.GRADIENT_AT_POINT)))),
        new TestRule(AXIS, Form.DIRECTION, List.of(), d -> vector(numbers(1, 1))),
        new TestRule(ENERGY, Form.NUMBER, List.of(AXIS), d -> scalar(energy(d, d.vector(AXIS)))),
        new TestRule(PAIRS, Form.EIGENPAIRS, List.of(), d -> pairs()),
        new TestRule(
            FIRST,
            Form.NUMBER,
            List.of(PAIRS),
            d ->
                d.get(PAIRS) instanceof Value.Pairs(var all)
                    ? scalar(energy(d, all.getFirst().vector()))
                    : new Value.Infinity()));
  }

  private static Value pairs() {
    return new Value.Pairs(
        List.of(
            new Value.Pair(Expression.of(2), numbers(1, -1)),
            new Value.Pair(Expression.of(6), numbers(1, 1))));
  }

  private static Property.Judged descends(Derivation derivation, Value answer) {
    Expression slope =
        dot(((Value.Vector) answer).entries(), derivation.vector(Quantities.GRADIENT_AT_POINT));
    return new Property.Judged(
        Exact.signum(slope) < 0, Message.of("test.slope", Message.maths(slope)));
  }

  private static Expression energy(Derivation d, List<Expression> v) {
    return dot(v, Exact.ALGEBRA.multiply(d.matrix(Quantities.HESSIAN_AT_POINT), v));
  }

  private static Expression dot(List<Expression> a, List<Expression> b) {
    return IntStream.range(0, a.size())
        .mapToObj(i -> Exact.product(a.get(i), b.get(i)))
        .reduce(Expression.ZERO, Exact::sum);
  }

  private static List<Expression> numbers(long... values) {
    return IntStream.range(0, values.length).mapToObj(i -> Expression.of(values[i])).toList();
  }

  private static Value vector(List<Expression> entries) {
    return new Value.Vector(entries);
  }

  private static Value scalar(Expression value) {
    return new Value.Scalar(value);
  }

  private static Verdict mark(Quantity ask, String answer, String... earlier) {
    return Problems.mark(
        PROBLEM, ask, answer, earlier.length == 0 ? Map.of() : Map.of(earlier[0], earlier[1]));
  }

  /** gᵀd = 8a + 10b. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(-8, -10) | CORRECT",
        "(-1, 0) | CORRECT",
        "(-0.1, 0.05) | CORRECT",
        "(1, -1) | CORRECT",
        "(5, -4.01) | CORRECT",
        "(5, -4) | INCORRECT",
        "(0, 0) | INCORRECT",
        "(1, 1) | INCORRECT",
        "(8, 10) | INCORRECT",
        "(1, 2, 3) | UNREADABLE",
      })
  void whatHasThePropertyIsRight(String answer, VerdictWord word) {
    assertThat(mark(DESCENT, answer).word()).isEqualTo(word);
  }

  @Test
  void theCertificateIsShownWithRightAndWrongAnswers() {
    for (String answer : List.of("(-1, 0)", "(1, 1)", "(8, 10)")) {
      assertThat(mark(DESCENT, answer).messages())
          .as(answer)
          .extracting(Message::key)
          .contains("test.slope");
    }
    assertThat(mark(DESCENT, "(8, 10)").slip()).contains("T1");
  }

  /** Along (−1, 0) the slope is −8; along the key it is −164. */
  @Test
  void whatFollowsFromAnotherRightChoiceIsRight() {
    assertThat(mark(SLOPE, "-164").word()).isEqualTo(VerdictWord.CORRECT);
    Verdict own = mark(SLOPE, "-8", "test-descent", "(-1, 0)");
    assertThat(own.word()).isEqualTo(VerdictWord.CORRECT);
    assertThat(own.score()).isEqualTo(1);
    assertThat(mark(SLOPE, "-8").word()).isEqualTo(VerdictWord.INCORRECT);
    assertThat(mark(SLOPE, "8", "test-descent", "(-1, 0)").note())
        .contains("G7 gradient-at-point.sign");
  }

  /** Along (1, 0), which is no descent, it is 8: the method is right and the choice is not. */
  @Test
  void whatFollowsFromAWrongChoiceIsFollowed() {
    Verdict verdict = mark(SLOPE, "8", "test-descent", "(1, 0)");
    assertThat(verdict.word()).isEqualTo(VerdictWord.PARTIAL);
    assertThat(verdict.note()).contains("F- follow.test-descent");
  }

  /** With a Hessian of its own the direction that descends is still the gradient's. */
  @Test
  void aPropertyIsJudgedFromOwnEarlierValuesToo() {
    Verdict verdict = mark(DESCENT, "(1, 0)", "gradient-at-point", "(-8, 10)");
    assertThat(verdict.word()).isEqualTo(VerdictWord.PARTIAL);
    assertThat(verdict.note()).contains("F- follow.gradient-at-point");
  }

  /** vᵀHv is 12 for (1, 1), 48 for (2, 2) and 6 for the unit vector. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 | (1, 1)",
        "12 | (-1, -1)",
        "48 | (2, 2)",
        "6 | (1/√2, 1/√2)",
        "12 | (2, 2)",
      })
  void theLengthOfADirectionIsTheLearnersOwn(String answer, String axis) {
    assertThat(mark(ENERGY, answer, "test-axis", axis).word()).isEqualTo(VerdictWord.CORRECT);
  }

  /** The first pair is (1, −1) with 4, or the one that was typed first, or typed for 2. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4 | 2: (1, -1); 6: (1, 1)",
        "12 | 6: (1, 1); 2: (1, -1)",
        "4 | 6: (1, 1); 2: (1, -1)",
        "16 | 6: (1, 1); 2: (2, -2)",
      })
  void theOrderOfPairsIsTheLearnersOwn(String answer, String pairs) {
    assertThat(mark(FIRST, answer, "test-pairs", pairs).word()).isEqualTo(VerdictWord.CORRECT);
  }

  @Test
  void aSenselessChoiceDoesNoHarm() {
    for (String text : List.of("", "(", "(0, 0)", "(1/0, 2)", "x", "(1, 2, 3)")) {
      assertThat(mark(ENERGY, "12", "test-axis", text).word())
          .as(text)
          .isEqualTo(VerdictWord.CORRECT);
    }
    assertThat(mark(ENERGY, "0", "test-axis", "(0, 0)").word()).isNotEqualTo(VerdictWord.CORRECT);
    assertThat(Optional.of(mark(ENERGY, "13", "test-axis", "(2, 2)").word()))
        .contains(VerdictWord.INCORRECT);
  }
}
