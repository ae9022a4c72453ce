package org.saddlepoint.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.expression.Formula;

/**
 * What is said to an answer, to three audiences: a score, words for the student, a note for reports
 * that holds no random number.
 *
 * @param score from 0 to 1
 * @param read how the answer was understood; empty where it was not
 * @param messages what to tell the student, in order: they never hold the value asked for
 * @param remarks how doubtful places were read
 * @param position 1-based character at which reading failed; 0 where it did not
 * @param components whether each component is right, row by row; empty where there are none
 * @param slip the catalogue's code of the slip recognised
 */
public record Verdict(
    VerdictWord word,
    double score,
    Optional<Formula> read,
    List<Message> messages,
    List<Message> remarks,
    int position,
    List<List<Boolean>> components,
    Optional<String> slip,
    Optional<String> note) {
  public Verdict {
    messages = List.copyOf(messages);
    remarks = List.copyOf(remarks);
    components = components.stream().map(List::copyOf).toList();
  }

  /** The same with one more sentence. */
  Verdict says(Message more) {
    List<Message> all = new ArrayList<>(messages);
    all.add(more);
    return new Verdict(word, score, read, all, remarks, position, components, slip, note);
  }

  /** Whether it uses up an attempt: only what was read without trouble and is wrong does. */
  public boolean costsAttempt() {
    return word == VerdictWord.PARTIAL || word == VerdictWord.INCORRECT;
  }
}
