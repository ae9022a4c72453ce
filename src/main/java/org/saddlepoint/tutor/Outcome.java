package org.saddlepoint.tutor;

import java.util.List;
import org.saddlepoint.marking.VerdictWord;
import org.saddlepoint.problem.Prose;

/**
 * What is said to one submitted answer.
 *
 * @param raw the answer it speaks of, as typed
 * @param score from 0 to 1
 * @param feedback words for the student; never contains the value asked for
 * @param components which components are right, told from the second counted attempt on; empty
 *     before that and where the answer has no components
 * @param counted whether it used up an attempt
 * @param repeated whether an equivalent answer was given before (and so was free)
 * @param note for reports, without any drawn number: {@code H4 hessian.off-diagonal-doubled}; empty
 *     where there is nothing to say
 */
public record Outcome(
    VerdictWord verdict,
    String raw,
    double score,
    Prose feedback,
    List<Component> components,
    boolean counted,
    boolean repeated,
    String note) {

  public Outcome {
    components = List.copyOf(components);
  }

  /** One entry of a vector (row 1) or matrix, counted from 1. */
  public record Component(int row, int column, boolean right) {}
}
