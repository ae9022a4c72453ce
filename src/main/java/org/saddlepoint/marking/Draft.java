package org.saddlepoint.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.answer.Answer;
import org.saddlepoint.answer.Reading;
import org.saddlepoint.derivation.Message;

/** A verdict on something that could be read, while it is put together. */
record Draft(
    VerdictWord word,
    double score,
    Reading.Understood reading,
    Comparison comparison,
    List<Message> messages,
    Optional<String> slip,
    Optional<String> note) {

  static Draft of(
      VerdictWord word, double score, Reading.Understood reading, Comparison comparison) {
    return new Draft(
        word, score, reading, comparison, List.of(), Optional.empty(), Optional.empty());
  }

  Draft says(Message... more) {
    var all = new ArrayList<>(messages);
    all.addAll(Arrays.asList(more));
    return new Draft(word, score, reading, comparison, all, slip, note);
  }

  Draft noted(Optional<String> words) {
    return new Draft(word, score, reading, comparison, messages, slip, words);
  }

  Draft blames(String slipId) {
    return new Draft(word, score, reading, comparison, messages, Optional.of(slipId), note);
  }

  Draft judged(VerdictWord other, double otherScore) {
    return new Draft(other, otherScore, reading, comparison, messages, slip, note);
  }

  Verdict verdict() {
    // A set has no first and second; a row a value of the key would tell how many there are.
    boolean composed = comparison.size() > 1 && !(reading.answer() instanceof Answer.Multiset);
    return new Verdict(
        word,
        score,
        Optional.of(reading.echo()),
        messages,
        Verdicts.remarks(reading),
        0,
        composed ? comparison.rightComponents() : List.of(),
        slip,
        note);
  }
}
