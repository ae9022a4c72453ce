package org.saddlepoint.picture.contour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * Heights for contour lines, by how much ground lies below each: so they spread over the picture
 * whatever the function does, however steep it is at its edges. About a minimum, a maximum or a
 * pass their shares grow as squares, which spaces the lines of a quadratic evenly. The heights are
 * rounded where the lines allow it.
 */
public final class Levels {
  /** How many lines a side has. */
  private static final int LINES = 9;

  /** With less ground than this on one side a height is not in the middle of things. */
  private static final double SLIVER = 0.02;

  /** How much finer than the gaps between lines their heights are rounded. */
  private static final double FINER = 4;

  /** A surface whose heights differ less than this, as a part of them, is level ground. */
  private static final double NOTHING = 1e-9;

  private Levels() {}

  /** What there is to see besides the height of a pass. */
  public enum Ends {
    NEITHER,
    PIT,
    SUMMIT,
    BOTH
  }

  /**
   * Ascending, the middle height among them as it is where one is given.
   *
   * @param sorted heights all over the picture, ascending
   * @param middle the height of a pass
   * @param ends whether the lowest and the highest of it lie within
   */
  public static List<Double> of(double[] sorted, OptionalDouble middle, Ends ends) {
    if (sorted.length < 2) {
      return List.of();
    }
    double low = sorted[0];
    double high = sorted[sorted.length - 1];
    if (high - low <= NOTHING * Math.max(Math.abs(low), Math.abs(high))) {
      return List.of();
    }
    double share = middle.isPresent() ? share(sorted, middle.getAsDouble()) : -1;
    return share > SLIVER && share < 1 - SLIVER
        ? aboutMiddle(sorted, middle.getAsDouble(), share, ends)
        : rounded(heights(sorted, shares(ends)), low, high);
  }

  /** With this height in the place of the nearest, if it is among them. */
  public static List<Double> through(List<Double> levels, double height) {
    TreeSet<Double> all = new TreeSet<>(levels);
    if (all.isEmpty() || all.contains(height)) {
      return levels;
    }
    nearest(all, height).ifPresent(all::remove);
    all.add(height);
    return List.copyOf(all);
  }

  private static double share(double[] sorted, double height) {
    int at = Arrays.binarySearch(sorted, height);
    return (double) (at < 0 ? -at - 1 : at) / sorted.length;
  }

  private static double quantile(double[] sorted, double share) {
    double at = Math.clamp(share, 0, 1) * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  private static List<Double> shares(Ends ends) {
    List<Double> shares = new ArrayList<>();
    for (int k = 1; k <= LINES; k++) {
      double even = k / (LINES + 0.5);
      shares.add(
          switch (ends) {
            case PIT -> even * even;
            case SUMMIT -> 1 - even * even;
            case NEITHER, BOTH -> k / (LINES + 1.0);
          });
    }
    return shares;
  }

  private static List<Double> heights(double[] sorted, List<Double> shares) {
    return shares.stream().map(share -> quantile(sorted, share)).sorted().toList();
  }

  private static List<Double> aboutMiddle(double[] sorted, double middle, double share, Ends ends) {
    int below = Math.clamp(Math.round(1.4 * LINES * share), 2, LINES);
    int above = Math.clamp(Math.round(1.4 * LINES * (1 - share)), 2, LINES);
    boolean pit = ends == Ends.PIT || ends == Ends.BOTH;
    boolean summit = ends == Ends.SUMMIT || ends == Ends.BOTH;
    List<Double> heights = new ArrayList<>();
    for (int k = 1; k <= below; k++) {
      heights.add(quantile(sorted, share * (1 - spread(k, below, pit))));
    }
    for (int k = 1; k <= above; k++) {
      heights.add(quantile(sorted, share + (1 - share) * spread(k, above, summit)));
    }
    double high = sorted[sorted.length - 1];
    return through(rounded(withMiddle(heights, middle), sorted[0], high), middle);
  }

  /** From the middle outwards: as squares, evenly towards an end that lies within. */
  private static double spread(int k, int lines, boolean within) {
    double even = k / (lines + 0.6);
    return within ? even : even * even;
  }

  private static List<Double> withMiddle(List<Double> heights, double middle) {
    List<Double> all = new ArrayList<>(heights);
    all.add(middle);
    return all.stream().sorted().toList();
  }

  private static OptionalDouble nearest(TreeSet<Double> levels, double height) {
    return levels.stream()
        .mapToDouble(Double::doubleValue)
        .reduce((a, b) -> Math.abs(a - height) <= Math.abs(b - height) ? a : b);
  }

  /** Each to a number with few digits, fewer where its neighbours are far. */
  private static List<Double> rounded(List<Double> heights, double low, double high) {
    TreeSet<Double> levels = new TreeSet<>();
    for (int i = 0; i < heights.size(); i++) {
      double height = heights.get(i);
      double below = height - (i == 0 ? low : heights.get(i - 1));
      double above = (i == heights.size() - 1 ? high : heights.get(i + 1)) - height;
      double gap = Math.min(below, above) / FINER;
      if (gap > NOTHING * (high - low) * NOTHING) {
        levels.add(rounded(height, gap));
      }
    }
    levels.removeIf(level -> level <= low || level >= high);
    return List.copyOf(levels);
  }

  private static double rounded(double height, double gap) {
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(gap)));
    for (int digit : new int[] {5, 2}) {
      BigDecimal wide = step.multiply(BigDecimal.valueOf(digit));
      if (wide.doubleValue() <= gap) {
        step = wide;
        break;
      }
    }
    BigDecimal steps = BigDecimal.valueOf(height).divide(step, 0, RoundingMode.HALF_EVEN);
    return steps.multiply(step).doubleValue();
  }
}
