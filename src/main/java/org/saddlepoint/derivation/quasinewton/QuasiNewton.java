package org.saddlepoint.derivation.quasinewton;

import java.util.List;
import org.saddlepoint.derivation.Chapter;
import org.saddlepoint.derivation.Rule;

/** Curvature learnt from gradients: secant equation, BFGS, L-BFGS. */
public final class QuasiNewton {
  private static final List<Rule> RULES = List.of();

  public static final Chapter CHAPTER = new Chapter("quasinewton", RULES, List.of());

  private QuasiNewton() {}
}
