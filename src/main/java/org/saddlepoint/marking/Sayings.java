package org.saddlepoint.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantity;

/** Sentences about where on the way something happened. */
final class Sayings {
  /** What the method alone earns. */
  private static final double METHOD_SCORE = 0.5;

  private Sayings() {}

  static Message earlierStep(Quantity quantity) {
    return Message.of("marking.earlier-step", name(quantity));
  }

  static Message andThen() {
    return Message.of("marking.and-then");
  }

  static Draft followed(Draft draft, FollowThrough.Carried carried) {
    Quantity first = carried.from().getFirst();
    String note = "F- follow." + (carried.from().size() > 1 ? "several" : first.id());
    Message where =
        carried.from().size() > 1
            ? Message.of("marking.follow.several")
            : Message.of("marking.follow.one", name(first));
    return switch (carried.credit()) {
      case EARNED ->
          draft
              .judged(VerdictWord.PARTIAL, Math.max(METHOD_SCORE, draft.score()))
              .says(where, Message.of("marking.follow.credit"))
              .noted(Optional.of(note));
      case CHOICE -> withoutCredit(draft, where, "choice", note);
      case OTHER_KIND -> withoutCredit(draft, where, "other-kind", note);
      case EASIER -> withoutCredit(draft, where, "easier", note);
    };
  }

  private static Draft withoutCredit(Draft draft, Message where, String why, String note) {
    return draft
        .says(where, Message.of("marking.follow." + why))
        .noted(Optional.of(note + "." + why));
  }

  private static Message.Argument name(Quantity quantity) {
    return Message.term("quantity." + quantity.id());
  }

  /** Which row of a table went wrong first, and which ones follow from it. */
  static List<Message> rows(TableRows rows) {
    List<Message> says = new ArrayList<>();
    says.add(Message.of("marking.rows.first", Message.plain(rows.firstWrong())));
    List<Integer> followed = rows.followedRows();
    if (followed.size() == 1) {
      says.add(
          Message.of(
              "marking.rows.follows",
              Message.plain(followed.getFirst()),
              Message.plain(followed.getFirst() - 1)));
    } else if (!followed.isEmpty()) {
      says.add(Message.of("marking.rows.follow", Message.plain(joined(followed))));
    }
    return says;
  }

  private static String joined(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  static List<Message> some(Comparison comparison) {
    int total = Math.max(comparison.size(), comparison.typed());
    return List.of(
        Message.of("marking.some-right", Message.plain(comparison.found()), Message.plain(total)));
  }
}
