package org.saddlepoint.marking;

import java.math.BigDecimal;
import java.util.Optional;
import org.saddlepoint.answer.Answer;
import org.saddlepoint.answer.Reading;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Precision;
import org.saddlepoint.problem.Problem;

/**
 * Whether two typed texts give the same answer: the same values, and so typed that the key finds
 * the same in both. 5.83 and 5.830 are not: one may be right and the other off in its last digit.
 */
final class Repeats {
  private Repeats() {}

  static boolean same(Problem problem, Part part, String one, String other) {
    if (one.strip().equals(other.strip())) {
      return true;
    }
    return Marker.read(problem, part, one) instanceof Reading.Understood first
        && Marker.read(problem, part, other) instanceof Reading.Understood second
        && sameValues(problem, part, first.answer(), second.answer())
        && sameStanding(problem, part, first.answer(), second.answer());
  }

  private static boolean sameValues(Problem problem, Part part, Answer one, Answer other) {
    if (one instanceof Answer.Infinite || other instanceof Answer.Infinite) {
      return one.equals(other);
    }
    Terms exact =
        Terms.of(
            part.kind(), new Precision.Exact(), Question.variables(problem, part), BigDecimal.ZERO);
    Optional<Value> value = Answers.value(one);
    return value.equals(Answers.value(other))
        || value
            .flatMap(v -> Comparer.compare(v, other, exact))
            .filter(Comparison::isRight)
            .isPresent();
  }

  private static boolean sameStanding(Problem problem, Part part, Answer one, Answer other) {
    Optional<Question> question = Question.of(problem, part);
    if (question.isEmpty()) {
      return true;
    }
    var standing = new Standing(question.get(), new Suspects(question.get(), new Budget()));
    return standing.of(one).equals(standing.of(other));
  }
}
