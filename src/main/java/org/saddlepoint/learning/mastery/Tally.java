package org.saddlepoint.learning.mastery;

/**
 * What is counted of a skill; only first verdicts are.
 *
 * @param observed how many there were
 * @param unaided how many of them were right without help
 * @param trying how many since the skill was proficient last, or from the start
 * @param missesInARow the latest ones
 */
public record Tally(int observed, int unaided, int trying, int missesInARow) {
  static final Tally NONE = new Tally(0, 0, 0, 0);

  Tally with(Observation observation) {
    return observation.result().isFirst()
        ? new Tally(
            observed + 1,
            unaided + (observation.isProof() ? 1 : 0),
            trying + 1,
            observation.isRight() ? 0 : missesInARow + 1)
        : this;
  }

  Tally arrived() {
    return new Tally(observed, unaided, 0, missesInARow);
  }
}
