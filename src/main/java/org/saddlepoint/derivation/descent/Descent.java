package org.saddlepoint.derivation.descent;

import java.util.List;
import org.saddlepoint.derivation.Chapter;
import org.saddlepoint.derivation.Rule;

/** Gradient descent: steps, contraction, preconditioning. */
public final class Descent {
  private static final List<Rule> RULES = List.of();

  public static final Chapter CHAPTER = new Chapter("descent", RULES, List.of());

  private Descent() {}
}
