package org.saddlepoint.tutor;

import java.util.List;
import java.util.stream.Collectors;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.answer.Reading;
import org.saddlepoint.expression.Remark;
import org.saddlepoint.marking.Marker;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.Words;

/** How what is being typed reads so far. */
final class Typed {
  private Typed() {}

  static Echo echo(Problem problem, Part part, String raw) {
    if (raw.isBlank() || part.kind() instanceof AnswerKind.OneChoice) {
      return new Echo.Nothing();
    }
    Words words = Messages.english();
    return switch (Marker.read(problem, part, raw)) {
      case Reading.Understood(var answer, var formula, List<Remark> remarks) ->
          new Echo.Understood(
              formula,
              remarks.stream()
                  .map(Messages::of)
                  .map(words::plain)
                  .collect(Collectors.joining(" ")));
      case Reading.NotUnderstood(var reason, int position, var expected) ->
          new Echo.NotUnderstood(
              words.plain(Messages.of(reason)), Math.clamp(position - 1L, 0, raw.length()));
    };
  }
}
