package org.saddlepoint.derivation.newton;

import java.util.List;
import org.saddlepoint.derivation.Chapter;
import org.saddlepoint.derivation.Rule;

/** The rules of the fourth chapter: Newton's method, in one variable and in several. */
public final class Newton {
  private static final List<Rule> RULES =
      List.of(
          new NewtonStepRule(), new NewtonNextRule(), new ScalarStepRule(), new ScalarNextRule());

  public static final Chapter CHAPTER = new Chapter("newton", RULES, List.of());

  private Newton() {}
}
