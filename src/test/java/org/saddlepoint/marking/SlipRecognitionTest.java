package org.saddlepoint.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Rules;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.ValuePrinter;

/** No slip is ever called right. */
class SlipRecognitionTest {

  /** Between them they show every slip that can be told from the others. */
  static final List<Problem> PROBLEMS =
      List.of(
          Problems.of("x1^2 + 2x1x2 + 3x2^2", "x1 x2", "1", "-2"),
          Problems.of("2x^3 + 3x^2 y - y^2 + x", "x y", "1", "-2"),
          Problems.of("x^4 - 2x^2 y + 3y^2", "x y", "1", "2"),
          Problems.of("exp(x y) + x^2", "x y", "1", "0"),
          Problems.of("(t-3)^2", "t", "0"),
          Problems.of("t^4 - 3t", "t", "1"),
          Problems.of("exp(2t) - t^2 sin(t)", "t", "1/2"),
          Problems.of("x^2 - y^2", "x y", "0", "0"),
          Problems.of("x^2 + y^2 + z^2 + x*y + 2*y*z", "x y z", "1", "2", "3"),
          Problems.of("3x^2 + 4xy - 2y^2 + 5x", "x y", "1", "2"),
          Problems.of("x^2 + 2x*y + y^2", "x y", "0", "0"),
          Problems.of("-x^2 - 3y^2 + x y", "x y", "0", "0"),
          Problems.of("x^2 + y^2 + x^3 y^2 + 2x", "x y", "1", "2"),
          Problems.of("x^2 - 3x*y + y^2 - z^2 + 2x*z", "x y z", "0", "0", "0"),
          Problems.of("3y^2 - x^2", "x y", "0", "0"),
          Problems.of("x^2 - y^2", "x y z", "0", "0", "0"),
          Problems.ofMatrix("2", "2", "2", "6"),
          Problems.ofMatrix("1", "3", "3", "-5"),
          Problems.ofMatrix("2", "-1", "0", "-1", "2", "-1", "0", "-1", "2"),
          Problems.ofMatrix("1", "2", "2", "4"));

  private static Stream<Slip> slips() {
    return Rules.ALL.rules().stream().map(Rule::slips).flatMap(List::stream);
  }

  /** What a learner who makes this slip types; empty where it cannot show. */
  private static Optional<String> typed(Problem problem, Slip slip) {
    Optional<Part> part = problem.part(slip.of().id());
    return part.flatMap(p -> slip.value(problem.derivation()))
        .flatMap(value -> Keys.as(part.get().kind(), value))
        .filter(value -> !isRight(problem, part.get(), value))
        .map(ValuePrinter::text)
        // What is longer can be typed by nobody; a point is only in numbers without a closed form,
        // whose printed digits may lie on the other side of a bound.
        .filter(text -> text.length() <= 2_000 && !text.contains("."));
  }

  private static boolean isRight(Problem problem, Part part, Value value) {
    Value key = Question.of(problem, part).orElseThrow().key();
    return Sameness.of(value, key, part.kind(), part.precision());
  }

  @Test
  void isNeverCalledRight() {
    for (Problem problem : PROBLEMS) {
      slips()
          .forEach(slip ->
              typed(problem, slip)
                  .ifPresent(answer ->
                      assertThat(
                              Marker.mark(
                                  problem, Problems.part(problem, slip.of()), answer, Map.of()))
                          .as(slip.note() + ": " + answer)
                          .extracting(Verdict::word)
                          .isIn(VerdictWord.INCORRECT, VerdictWord.PARTIAL)));
    }
  }
}
