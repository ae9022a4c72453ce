package org.saddlepoint.marking;

/** How one typed value stands to the value it is compared with (marking.md, Equality). */
enum Closeness {
  EQUAL,
  /** Neither proved nor refuted, and alike wherever we looked. */
  SAMPLED,
  /** Rounded correctly, to three significant digits at least. */
  ROUNDED,
  /** Rounded well enough, where the exact value is asked for. */
  NOT_EXACT,
  /** Rounded correctly, to fewer than three digits. */
  FEW_DIGITS,
  /** Three digits or more, the last of them off by one. */
  LAST_DIGIT,
  /** As far off as rounding on the way can bring it. */
  EARLY_ROUNDING,
  DIFFERENT;

  boolean isRight() {
    return compareTo(ROUNDED) <= 0;
  }

  /** The right value, not precisely enough. */
  boolean isClose() {
    return !isRight() && this != DIFFERENT;
  }
}
