package org.saddlepoint.bank;

/**
 * How thoroughly a bank is checked.
 *
 * @param seeds of each template
 * @param seedsAboveTwo of each template with more than two variables, where an instance costs more
 * @param isExhaustive whether every combination of parameters is tried, up to {@link
 *     #MAX_COMBINATIONS}, in place of seeds
 */
public record CheckSettings(int seeds, int seedsAboveTwo, boolean isExhaustive) {
  public static final int MAX_COMBINATIONS = 100_000;

  /** What {@code bank check} does unless told otherwise. */
  public static final CheckSettings USUAL = new CheckSettings(10_000, 10_000, false);

  /** What every build does. */
  public static final CheckSettings IN_BUILD = new CheckSettings(1_000, 200, false);

  int seeds(int variables) {
    return variables > 2 ? seedsAboveTwo : seeds;
  }
}
