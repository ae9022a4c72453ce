package org.saddlepoint.bank;

import java.util.Optional;
import org.saddlepoint.marking.VerdictWord;
import org.saddlepoint.problem.Wording.Mathematics;

/**
 * An answer with the verdict that its author expects.
 *
 * @param seed of the instance meant; empty for the first few
 * @param answer with gaps that each instance fills
 * @param note the note for reports, or its code alone; empty where it is all the same
 */
record Case(
    int line,
    String part,
    Optional<Long> seed,
    Mathematics answer,
    VerdictWord verdict,
    Optional<String> note) {}
