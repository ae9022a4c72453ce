package org.saddlepoint.problem;

/**
 * The generator SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number
 * generators", 2014), written out so that a seed keeps its meaning whatever a library does. One
 * choice takes one 64-bit output, or more where the outputs that would favour small numbers are
 * thrown away.
 */
final class SplitMix64 implements Chooser {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  SplitMix64(long seed) {
    state = seed;
  }

  long next() {
    state += GOLDEN_GAMMA;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  @Override
  public int below(int bound) {
    while (true) {
      long bits = next() >>> 1;
      long value = bits % bound;
      // The last, incomplete run of remainders wraps round to a negative sum.
      if (bits - value + (bound - 1L) >= 0) {
        return (int) value;
      }
    }
  }
}
