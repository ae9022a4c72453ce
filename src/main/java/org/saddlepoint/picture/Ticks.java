package org.saddlepoint.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Numbers at which an axis is marked: multiples of 1, 2 or 5 times a power of ten. */
final class Ticks {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private static final int MOST = 60;

  private Ticks() {}

  /** Between two numbers, about so many. */
  static List<BigDecimal> between(double low, double high, int about) {
    BigDecimal step = step((high - low) / about);
    List<BigDecimal> ticks = new ArrayList<>();
    BigDecimal tick = BigDecimal.valueOf(low).divide(step, 0, RoundingMode.CEILING).multiply(step);
    while (tick.doubleValue() <= high && ticks.size() < MOST) {
      ticks.add(plain(tick));
      tick = tick.add(step);
    }
    return List.copyOf(ticks);
  }

  /** The smallest 1, 2 or 5 times a power of ten that is not below; for positive numbers. */
  static BigDecimal step(double least) {
    int exponent = (int) Math.floor(Math.log10(least));
    for (int digit : new int[] {1, 2, 5}) {
      BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent);
      if (step.doubleValue() >= least * (1 - 1e-9)) {
        return step;
      }
    }
    return BigDecimal.ONE.scaleByPowerOfTen(exponent + 1);
  }

  static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  /** As it is written beside an axis; of numbers that are not negative. */
  static String text(BigDecimal number) {
    BigDecimal size = number.round(new MathContext(6));
    boolean plainly = size.signum() == 0 || Math.abs(exponent(size)) < 5;
    return plainly ? size.toPlainString() : powerOfTen(size);
  }

  private static int exponent(BigDecimal number) {
    return number.precision() - number.scale() - 1;
  }

  private static String powerOfTen(BigDecimal size) {
    int exponent = exponent(size);
    StringBuilder raised = new StringBuilder(exponent < 0 ? "⁻" : "");
    Integer.toString(Math.abs(exponent))
        .chars()
        .forEach(d -> raised.append(RAISED.charAt(d - '0')));
    return plain(size.scaleByPowerOfTen(-exponent)).toPlainString() + "·10" + raised;
  }
}
