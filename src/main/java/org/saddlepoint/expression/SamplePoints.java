package org.saddlepoint.expression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saddlepoint.number.Rational;

/**
 * The same points for the same variables, always: multiples of 1/8192, exact in double precision
 * too, in boxes of several sizes, so that most domains are met (positive for logarithms, inside
 * (−1, 1) for arc sines) and hardly any single exceptional point is. By the generator SplitMix64 of
 * Steele, Lea and Flood (2014).
 */
final class SamplePoints {
  private static final long DENOMINATOR = 8_192;

  /** Low and high ends of the boxes, in order of use. */
  private static final int[][] BOXES = {
    {-3, 3}, {0, 3}, {-1, 1}, {0, 1}, {1, 4}, {-10, 10}, {-4, -1}, {2, 40}
  };

  private final List<String> variables;
  private long state = 0x5add1eL;
  private int count = 0;

  SamplePoints(List<String> variables) {
    this.variables = variables;
  }

  Map<String, Rational> next() {
    int[] box = BOXES[count++ % BOXES.length];
    var point = new LinkedHashMap<String, Rational>();
    for (String variable : variables) {
      // Every other round, each variable from a box of its own.
      int[] own = count / BOXES.length % 2 == 0 ? box : BOXES[below(BOXES.length)];
      long width = (own[1] - own[0]) * DENOMINATOR;
      long steps = own[0] * DENOMINATOR + 1 + below((int) width - 1);
      point.put(variable, Rational.of(steps, DENOMINATOR));
    }
    return point;
  }

  private int below(int bound) {
    state += 0x9e3779b97f4a7c15L;
    long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 31), bound);
  }
}
