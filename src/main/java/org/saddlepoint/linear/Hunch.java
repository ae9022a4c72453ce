package org.saddlepoint.linear;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.IntervalArithmetic;

/**
 * Whether the eigenvalues of a block may have short closed forms, judged by their decimals: the
 * coefficients of the characteristic polynomial look like fractions, or one of the numbers that are
 * tried as roots looks like one. Decides only whether the work of finding out is worth while.
 */
final class Hunch {
  private static final int DIGITS = 50;
  private static final BigDecimal NEAR = new BigDecimal("1e-25");
  private static final BigDecimal LARGEST_DENOMINATOR = new BigDecimal("1e9");
  private static final MathContext CONTEXT = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

  private Hunch() {}

  static boolean of(Matrix<Expression> block) {
    List<Interval> eigenvalues = new EnclosedSpectrum(block).at(DIGITS);
    return areFractions(eigenvalues) || mayBeTriedRoot(block, eigenvalues);
  }

  private static boolean mayBeTriedRoot(Matrix<Expression> block, List<Interval> eigenvalues) {
    if (block.height() != 3) {
      return false;
    }
    long zeros = eigenvalues.stream().filter(Interval::containsZero).count();
    // With two zeros the third is the trace, which needs no cubic.
    return zeros == 1
        || IntStream.range(0, 3)
            .mapToObj(i -> Constants.enclosure(block.at(i, i), DIGITS))
            .anyMatch(entry -> eigenvalues.stream().anyMatch(entry::overlaps));
  }

  /** Of the elementary symmetric functions. */
  private static boolean areFractions(List<Interval> eigenvalues) {
    var arithmetic = new IntervalArithmetic(DIGITS);
    List<Interval> coefficients = new ArrayList<>(List.of(Interval.of(1)));
    for (Interval each : eigenvalues) {
      List<Interval> next = new ArrayList<>(coefficients);
      next.add(Interval.of(0));
      for (int i = 0; i < coefficients.size(); i++) {
        Interval product = arithmetic.multiply(coefficients.get(i), each);
        next.set(i + 1, arithmetic.subtract(next.get(i + 1), product));
      }
      coefficients = next;
    }
    return coefficients.stream()
        .allMatch(x -> isFraction(x.low().add(x.high()).divide(BigDecimal.TWO)));
  }

  /** By its continued fraction. */
  private static boolean isFraction(BigDecimal value) {
    BigDecimal before = BigDecimal.ZERO;
    BigDecimal denominator = BigDecimal.ONE;
    BigDecimal rest = value.subtract(value.setScale(0, RoundingMode.FLOOR));
    BigDecimal near = NEAR.multiply(value.abs().max(BigDecimal.ONE));
    while (rest.abs().multiply(denominator).compareTo(near.multiply(LARGEST_DENOMINATOR)) > 0) {
      BigDecimal inverse = BigDecimal.ONE.divide(rest, CONTEXT);
      BigDecimal whole = inverse.setScale(0, RoundingMode.FLOOR);
      BigDecimal next = whole.multiply(denominator).add(before);
      if (next.compareTo(LARGEST_DENOMINATOR) > 0) {
        return false;
      }
      before = denominator;
      denominator = next;
      rest = inverse.subtract(whole);
    }
    return true;
  }
}
