package org.saddlepoint.tutor;

import java.util.List;
import java.util.stream.Collectors;
import org.saddlepoint.answer.Reading;
import org.saddlepoint.expression.Reason;
import org.saddlepoint.expression.Remark;
import org.saddlepoint.marking.Marker;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.Words;

/** How what is being typed reads so far. */
final class Typed {
  private final Words words;

  Typed(Words words) {
    this.words = words;
  }

  Echo echo(Problem problem, Part part, String raw) {
    if (raw.isBlank() || part.kind().isChosen()) {
      return new Echo.Nothing();
    }
    Reading reading = Marker.read(problem, part, raw);
    if (reading instanceof Reading.NotUnderstood fault && fault.isUnfinished()) {
      return whileFilling(problem, part, raw);
    }
    return echo(reading, raw.length());
  }

  /** A grid with cells still empty shows no answer yet, but says what is wrong in the others. */
  private Echo whileFilling(Problem problem, Part part, String raw) {
    Filling filling = Filling.of(raw, part.kind());
    return Marker.read(problem, part, filling.text())
            instanceof Reading.NotUnderstood(var reason, int position, var expected)
        ? fault(reason, filling.place(position))
        : new Echo.Nothing();
  }

  private Echo echo(Reading reading, int length) {
    return switch (reading) {
      case Reading.Understood(var answer, var formula, List<Remark> remarks) ->
          new Echo.Understood(
              formula,
              remarks.stream()
                  .map(Messages::of)
                  .map(words::plain)
                  .collect(Collectors.joining(" ")));
      case Reading.NotUnderstood(var reason, int position, var expected) ->
          fault(reason, Math.clamp(position - 1L, 0, length));
    };
  }

  private Echo fault(Reason reason, int place) {
    return new Echo.NotUnderstood(words.plain(Messages.of(reason)), place);
  }
}
