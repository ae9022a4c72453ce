package org.saddlepoint.store;

import java.util.Locale;

/** What somebody with an account may do; each may do all that those before may. */
public enum Role {
  /** Practises. */
  STUDENT,
  /** Helps students: finds them, and gives them a link when they forgot their password. */
  INSTRUCTOR,
  /** Runs the place: the same for everybody, and says who is what. */
  OPERATOR;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean includes(Role other) {
    return compareTo(other) >= 0;
  }

  static Role of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
