package org.saddlepoint.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Numbers of many sizes, and intervals around them. */
final class Intervals {
  private Intervals() {}

  static Arbitrary<BigDecimal> decimals(int smallest, int largest) {
    return Combinators.combine(
            Arbitraries.longs().between(-999_999_999_999L, 999_999_999_999L),
            Arbitraries.integers().between(smallest - 11, largest - 11))
        .as((digits, exponent) -> BigDecimal.valueOf(digits).scaleByPowerOfTen(exponent));
  }

  /** Relative width of an interval; 0 for a point. */
  static double relativeWidth(Interval a) {
    if (a.isPoint()) {
      return 0;
    }
    BigDecimal size = a.low().abs().max(a.high().abs());
    return a.high()
        .subtract(a.low())
        .divide(size, new MathContext(10, RoundingMode.UP))
        .doubleValue();
  }
}
