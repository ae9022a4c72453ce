package org.saddlepoint.derivation.conditioning;

import java.util.List;
import org.saddlepoint.derivation.Rule;

/** The rules of the third chapter: how stretched the landscape is. */
public final class Conditioning {
  public static final List<Rule> RULES = List.of(new ConditionNumberRule());

  private Conditioning() {}
}
