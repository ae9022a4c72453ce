package org.saddlepoint.derivation.deep;

import java.util.List;
import org.saddlepoint.derivation.Chapter;
import org.saddlepoint.derivation.Rule;

/** Curvature at scale: Adam, K-FAC, Shampoo, and how to choose. */
public final class DeepLearning {
  private static final List<Rule> RULES = List.of();

  public static final Chapter CHAPTER = new Chapter("deep", RULES, List.of());

  private DeepLearning() {}
}
