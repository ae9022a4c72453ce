package org.saddlepoint.marking;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.answer.Reading;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.problem.Precision;

/** The example shown with an answer that cannot be read: never the answer itself. */
final class Examples {
  private Examples() {}

  static Reading.NotUnderstood of(
      AnswerKind kind, List<String> variables, Reading.NotUnderstood refused, Optional<Value> key) {
    if (kind.isChosen() && !refused.reason().arguments().isEmpty()) {
      // The options have been listed already.
      return new Reading.NotUnderstood(refused.reason(), refused.position(), "");
    }
    Vocabulary vocabulary = Vocabulary.of(variables);
    boolean tells =
        key.isPresent()
            && kind.read(refused.expected(), vocabulary)
                instanceof Reading.Understood(var answer, var echo, var remarks)
            && Comparer.compare(
                    key.get(),
                    answer,
                    Terms.of(kind, new Precision.Exact(), variables, Keys.scale(key.get())))
                .filter(Comparison::isRight)
                .isPresent();
    return tells
        ? new Reading.NotUnderstood(
            refused.reason(), refused.position(), kind.otherExample(vocabulary))
        : refused;
  }
}
