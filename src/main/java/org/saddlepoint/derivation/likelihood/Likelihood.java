package org.saddlepoint.derivation.likelihood;

import java.util.List;
import org.saddlepoint.derivation.Chapter;
import org.saddlepoint.derivation.Rule;

/** Generalised linear models, Fisher information, natural gradient. */
public final class Likelihood {
  private static final List<Rule> RULES = List.of();

  public static final Chapter CHAPTER = new Chapter("likelihood", RULES, List.of());

  private Likelihood() {}
}
