package org.saddlepoint.marking;

/**
 * Notes for reports where no slip of the catalogue speaks: a letter for the sort and a dotted name,
 * in the catalogue's scheme and without any drawn number.
 */
final class Notes {
  static final String SAMPLED = "P- equal.sampled";
  static final String SOME_RIGHT = "W- components.some-right";
  static final String SOME_ROWS = "W- rows.some-right";
  static final String ROWS_FOLLOW = "F- follow.rows";
  static final String UNEXPLAINED = "W- unexplained";

  private Notes() {}

  static String precision(String name) {
    return "P- precision." + name;
  }

  static String unreadable(String reason) {
    return "R- " + reason;
  }
}
