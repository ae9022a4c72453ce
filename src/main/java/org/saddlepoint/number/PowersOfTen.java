package org.saddlepoint.number;

import java.math.BigInteger;

/** 10ⁿ, the small ones kept. */
final class PowersOfTen {
  private static final int KEPT = 512;
  private static final BigInteger[] POWERS = new BigInteger[KEPT];

  static {
    POWERS[0] = BigInteger.ONE;
    for (int i = 1; i < KEPT; i++) {
      POWERS[i] = POWERS[i - 1].multiply(BigInteger.TEN);
    }
  }

  private PowersOfTen() {}

  static BigInteger of(int exponent) {
    return exponent < KEPT ? POWERS[exponent] : BigInteger.TEN.pow(exponent);
  }
}
