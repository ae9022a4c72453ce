package org.saddlepoint.problem;

import java.util.List;

/**
 * A kind of problem that an author wrote once and that is drawn again and again.
 *
 * @param id path in the bank without ending, {@code chapter/name}
 * @param version hash of the meaning of the source: its spacing and comments do not count
 * @param source the text as the author wrote it
 * @param skill of the curriculum
 * @param tier 1 (easiest) to 4
 */
public record Template(
    String id,
    String version,
    String source,
    Phrases title,
    String skill,
    int tier,
    List<String> tags,
    Recipe recipe) {
  public Template {
    tags = List.copyOf(tags);
  }

  /** The instance of a seed (not negative): the same for ever, whatever else changes. */
  public Drawing draw(long seed) {
    return recipe.draw(this, seed);
  }
}
