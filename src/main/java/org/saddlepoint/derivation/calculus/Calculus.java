package org.saddlepoint.derivation.calculus;

import java.util.List;
import org.saddlepoint.derivation.Chapter;
import org.saddlepoint.derivation.Rule;

/** The rules of the first chapter: from the objective to its gradient and Hessian at a point. */
public final class Calculus {
  private static final List<Rule> RULES =
      List.of(
          new ValueRule(),
          new GradientRule(),
          new GradientAtPointRule(),
          new HessianRule(),
          new HessianAtPointRule(),
          DerivativeRule.first(),
          DerivativeAtPointRule.first(),
          DerivativeRule.second(),
          DerivativeAtPointRule.second(),
          new CriticalPointsRule());

  public static final Chapter CHAPTER = new Chapter("calculus", RULES, List.of());

  private Calculus() {}
}
