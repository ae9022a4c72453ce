package org.saddlepoint.marking;

import java.util.List;
import java.util.Map;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Precision;
import org.saddlepoint.problem.Problem;

/** Marks answers as marking.md says. Pure, counted work, never throws because of what was typed. */
public final class Marker {
  private Marker() {}

  /**
   * @param earlier the text last submitted to other parts of this problem, by the parts' ids
   */
  public static Verdict mark(Problem problem, Part part, String raw, Map<String, String> earlier) {
    throw new UnsupportedOperationException("not yet");
  }

  /** A key by itself: no slips but the transforms that need nothing else. */
  public static Verdict mark(
      Value key, AnswerKind kind, List<String> variables, Precision precision, String raw) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Whether two values of a part are too close for the marker to tell apart. */
  public static boolean isSame(Value one, Value other, Part part) {
    throw new UnsupportedOperationException("not yet");
  }
}
