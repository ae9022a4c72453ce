package org.saddlepoint.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Quantity;

/**
 * A question as its author planned it.
 *
 * @param words the author's own for the options of a choice, by their ids
 */
public record PartPlan(
    String id,
    Quantity ask,
    String skill,
    Optional<Wording> prompt,
    Map<String, String> words,
    Precision precision,
    int marks,
    List<OwnSlip> slips,
    List<Wording> hints) {
  public PartPlan {
    words = Map.copyOf(words);
    slips = List.copyOf(slips);
    hints = List.copyOf(hints);
  }

  Part in(Derivation derivation, Wording.Filling filling) {
    return new Part(
        id,
        ask,
        skill,
        prompt.map(wording -> wording.in(filling)),
        derivation
            .rules()
            .find(ask)
            .map(rule -> Kinds.of(rule, derivation, words))
            .orElse(AnswerKind.NUMBER),
        precision,
        marks,
        slips.stream().map(slip -> slip.in(ask, filling)).toList(),
        hints.stream().map(wording -> wording.in(filling)).toList());
  }
}
