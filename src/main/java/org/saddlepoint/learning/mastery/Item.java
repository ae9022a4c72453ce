package org.saddlepoint.learning.mastery;

/**
 * What an observation was made on: one problem.
 *
 * @param demanding beyond the easiest tier, or of the hardest tier that there is for its skill
 */
public record Item(String template, long seed, boolean demanding) {
  /** The name of the problem, without blanks. */
  public String id() {
    return template + "@" + seed;
  }
}
