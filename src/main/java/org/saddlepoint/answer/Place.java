package org.saddlepoint.answer;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Remark;

/** A point as it was read, and where. */
record Place(
    List<Entry> at,
    Formula echo,
    Optional<AnswerKind.Option> option,
    List<Remark> remarks,
    int position) {

  Place with(AnswerKind.Option other) {
    return new Place(at, echo, Optional.of(other), remarks, position);
  }

  Answer.Place answer() {
    return new Answer.Place(at, option.map(AnswerKind.Option::id));
  }

  Formula formula() {
    return option.map(o -> Echoes.with(echo, Echoes.option(o))).orElse(echo);
  }
}
