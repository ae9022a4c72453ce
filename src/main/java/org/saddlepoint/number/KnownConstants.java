package org.saddlepoint.number;

import java.math.BigInteger;
import java.util.function.IntFunction;

/**
 * π and ln 10 to as many digits as anybody has asked for so far. Machin: π = 16 arctan 1/5 − 4
 * arctan 1/239; likewise ln 10 = 46 artanh 1/31 + 34 artanh 1/49 + 20 artanh 1/161.
 */
final class KnownConstants {
  /** More than the digits that adding up some thousand truncated terms can cost. */
  private static final int GUARD = 10;

  private static final KnownConstants PI = new KnownConstants(KnownConstants::computePi);
  private static final KnownConstants LN_10 = new KnownConstants(KnownConstants::computeLn10);

  /** Within one unit of the constant. */
  private record Known(int scale, BigInteger units) {}

  private final IntFunction<BigInteger> computation;
  // A pure value: a race only computes it twice.
  private volatile Known known = new Known(-1, BigInteger.ZERO);

  private KnownConstants(IntFunction<BigInteger> computation) {
    this.computation = computation;
  }

  /** π in units of 10^−scale, off by at most 2. */
  static BigInteger pi(int scale) {
    return PI.units(scale);
  }

  /** ln 10 in units of 10^−scale, off by at most 2. */
  static BigInteger ln10(int scale) {
    return LN_10.units(scale);
  }

  private BigInteger units(int scale) {
    Known current = known;
    if (current.scale < scale) {
      int wanted = Math.max(100, scale + scale / 4);
      current = new Known(wanted, computation.apply(wanted + GUARD).divide(PowersOfTen.of(GUARD)));
      known = current;
    }
    return current.scale == scale
        ? current.units
        : current.units.divide(PowersOfTen.of(current.scale - scale));
  }

  private static BigInteger computePi(int scale) {
    return series(16, 5, -1, scale).add(series(-4, 239, -1, scale));
  }

  private static BigInteger computeLn10(int scale) {
    return series(46, 31, 1, scale).add(series(34, 49, 1, scale)).add(series(20, 161, 1, scale));
  }

  /** factor (1/m + sign/(3m³) + 1/(5m⁵) + …). */
  private static BigInteger series(int factor, int m, int sign, int scale) {
    BigInteger step = BigInteger.valueOf((long) sign * m * m);
    BigInteger power =
        PowersOfTen.of(scale).multiply(BigInteger.valueOf(factor)).divide(BigInteger.valueOf(m));
    BigInteger sum = power;
    for (int n = 3; power.signum() != 0; n += 2) {
      power = power.divide(step);
      sum = sum.add(power.divide(BigInteger.valueOf(n)));
    }
    return sum;
  }
}
