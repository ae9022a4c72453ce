package org.saddlepoint.problem;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;

/**
 * One question of a problem. Its key is the derivation's value of what is asked.
 *
 * @param id unique in the problem, stays when the words change
 * @param skill of the curriculum
 * @param prompt the author's; else the usual words for what is asked ({@code ask.<quantity>})
 * @param slips the template's own, tried before those of the rule
 * @param hints the author's, in place of the rule's, at most three
 */
public record Part(
    String id,
    Quantity ask,
    String skill,
    Optional<Prose> prompt,
    AnswerKind kind,
    Precision precision,
    int marks,
    List<Slip> slips,
    List<Prose> hints) {
  public Part {
    slips = List.copyOf(slips);
    hints = List.copyOf(hints);
  }
}
