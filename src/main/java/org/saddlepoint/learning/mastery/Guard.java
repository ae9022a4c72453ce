package org.saddlepoint.learning.mastery;

/**
 * Against spinning wheels: who has not mastered a skill after so many attempts will probably not do
 * so by more of the same (Beck &amp; Gong 2013). Then something else is offered: a worked example,
 * or the weakest of what the skill builds on.
 */
public enum Guard {
  NONE,
  /** Something else than more of the same. */
  OFFER,
  /** Time that a person has a look. */
  FLAG;

  static final int OFFER_AFTER = 8;
  static final int FLAG_AFTER = 12;

  public static Guard of(Mastery mastery) {
    int trying = mastery.tally().trying();
    if (mastery.isProficient() || trying < OFFER_AFTER) {
      return NONE;
    }
    return trying < FLAG_AFTER ? OFFER : FLAG;
  }
}
