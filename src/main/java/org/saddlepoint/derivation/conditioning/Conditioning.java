package org.saddlepoint.derivation.conditioning;

import java.util.List;
import org.saddlepoint.derivation.Chapter;
import org.saddlepoint.derivation.Rule;

/** The rules of the third chapter: how stretched the landscape is. */
public final class Conditioning {
  private static final List<Rule> RULES = List.of(new ConditionNumberRule());

  public static final Chapter CHAPTER = new Chapter("conditioning", RULES, List.of());

  private Conditioning() {}
}
