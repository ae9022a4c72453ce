package org.saddlepoint.derivation.saddles;

import java.util.List;
import org.saddlepoint.derivation.Chapter;
import org.saddlepoint.derivation.Rule;

/** Saddle points, safeguards against them, and how common they are. */
public final class Saddles {
  private static final List<Rule> RULES = List.of();

  public static final Chapter CHAPTER = new Chapter("saddles", RULES, List.of());

  private Saddles() {}
}
