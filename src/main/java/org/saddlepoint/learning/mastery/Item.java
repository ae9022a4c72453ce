package org.saddlepoint.learning.mastery;

/**
 * What an observation was made on: one problem.
 *
 * @param step whether a step on the way was asked, not what the problem asks
 * @param demanding beyond the easiest tier, or of the hardest tier that there is for its skill
 */
public record Item(String template, long seed, boolean demanding, boolean step) {
  public Item(String template, long seed, boolean demanding) {
    this(template, seed, demanding, false);
  }

  /** The same problem, of which one step is looked at. */
  public Item asStep() {
    return new Item(template, seed, demanding, true);
  }

  /** The name of the problem, without blanks. */
  public String id() {
    return template + "@" + seed;
  }
}
