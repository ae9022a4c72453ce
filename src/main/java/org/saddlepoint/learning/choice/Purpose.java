package org.saddlepoint.learning.choice;

import java.util.Locale;

/** What a problem is dealt for. */
public enum Purpose {
  /** A skill whose foundations are there. */
  FRONTIER(Share.NEW),
  /** A skill met for the first time just now, once more before others are mixed in. */
  SECOND(Share.NEW),
  /** An easier one after two misses in a row. */
  RECOVER(Share.NEW),
  /** A skill that was mastered and is beginning to fade. */
  REVIEW(Share.REVIEW),
  /** A skill that is easily mistaken for the one just practised. */
  CONTRAST(Share.MIXED),
  /** A mastered skill in between, so that the method has to be chosen. */
  MIX(Share.MIXED),
  /** What the learner asked for in place of what the rule would have dealt. */
  CHOSEN(Share.NONE);

  /** The parts of which a session is made up. */
  enum Share {
    NEW(0.60),
    REVIEW(0.25),
    MIXED(0.15),
    NONE(0);

    private final double part;

    Share(double part) {
      this.part = part;
    }

    double part() {
      return part;
    }
  }

  private final Share share;

  Purpose(Share share) {
    this.share = share;
  }

  Share share() {
    return share;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Purpose of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
