package org.saddlepoint.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.TooLargeException;
import org.saddlepoint.number.UndecidedException;

/**
 * Certified facts about expressions without variables: exactly where they are rational, else by
 * enclosures refined until they tell; that something is zero needs {@link ZeroProof}.
 */
public final class Constants {
  /** Digits after which we stop: the sign is then undecided (architecture.md, Exactness). */
  public static final int MAX_DIGITS = 400;

  private static final int[] REFINEMENTS = {20, 50, 100, 200, MAX_DIGITS};

  /** Digits of the first enclosure from which zero is suspected. */
  private static final int SUSPICION = 50;

  private Constants() {}

  /** Throws {@link ArithmeticException} where the constant is undefined. */
  public static Sign sign(Expression constant) {
    return sign(constant, new Refinement(constant));
  }

  /** As {@link #sign}, where {@link ExactPlaces} has been through the parts. */
  static Sign signOfResolved(Expression constant) {
    return sign(constant, Refinement.ofResolved(constant));
  }

  private static Sign sign(Expression constant, Refinement refining) {
    Optional<Rational> exact = exactly(constant);
    return exact.isPresent() ? signOf(exact.get().signum()) : refinedSign(refining);
  }

  private static Sign signOf(int signum) {
    return signum == 0 ? Sign.ZERO : signum > 0 ? Sign.POSITIVE : Sign.NEGATIVE;
  }

  private static Sign refinedSign(Refinement refining) {
    for (int digits : REFINEMENTS) {
      Optional<Interval> enclosure = refining.at(digits);
      if (enclosure.isPresent() && !enclosure.get().containsZero()) {
        return enclosure.get().isPositive() ? Sign.POSITIVE : Sign.NEGATIVE;
      }
      if (digits == SUSPICION && enclosure.isPresent()) {
        Sign structural = ZeroProof.sign(refining.resolved());
        if (structural != Sign.UNDECIDED) {
          return structural;
        }
      }
    }
    refining.requireDefined();
    return Sign.UNDECIDED;
  }

  /** Whether two constants are the same number. */
  public static Decision equal(Expression a, Expression b) {
    if (a.equals(b)) {
      return Decision.YES;
    }
    return switch (sign(Expression.difference(a, b))) {
      case ZERO -> Decision.YES;
      case NEGATIVE, POSITIVE -> Decision.NO;
      case UNDECIDED -> Decision.UNDECIDED;
    };
  }

  /**
   * Certainly holds the constant; narrower with more digits. Throws {@link ArithmeticException}.
   */
  public static Interval enclosure(Expression constant, int digits) {
    try {
      return evaluated(constant, digits);
    } catch (UndecidedException tooWide) {
      return refinedEnclosure(constant, digits);
    }
  }

  private static Interval refinedEnclosure(Expression constant, int digits) {
    var refining = new Refinement(constant);
    refining.at(digits);
    for (int more : REFINEMENTS) {
      Optional<Interval> enclosure = refining.at(Math.max(digits, more));
      if (enclosure.isPresent()) {
        return enclosure.get();
      }
    }
    refining.requireDefined();
    return refining.at(2 * digits).orElseThrow(() -> new UndecidedException("not decided"));
  }

  static Interval evaluated(Expression constant, int digits) {
    return Evaluation.of(constant, Map.of(), new Enclosures(digits));
  }

  /** The rational number that plain calculation gives; undefined constants throw. */
  static Optional<Rational> exactly(Expression constant) {
    if (constant instanceof Expression.Constant(var value)) {
      return Optional.of(value);
    }
    try {
      return Optional.of(Evaluation.of(constant, Map.of(), Rationals.EXACT));
    } catch (IrrationalException | TooLargeException notSo) {
      return Optional.empty();
    }
  }

  /** As {@link #exactly}, and empty too where a constant has no value. */
  static Optional<Rational> rational(Expression constant) {
    return Rationals.valueOf(constant);
  }

  /**
   * The constant correctly rounded to so many significant digits, halves away from zero; empty
   * where undecided.
   */
  public static Optional<BigDecimal> decimal(Expression constant, int significantDigits) {
    var context = new MathContext(significantDigits, RoundingMode.HALF_UP);
    Optional<Rational> exact = exactly(constant);
    return exact.isPresent()
        ? Optional.of(exact.get().toDecimal(context))
        : refinedDecimal(constant, context);
  }

  private static Optional<BigDecimal> refinedDecimal(Expression constant, MathContext context) {
    var refining = new Refinement(constant);
    int first = context.getPrecision() + 5;
    for (int step = -1; step < REFINEMENTS.length; step++) {
      int digits = step < 0 ? first : Math.max(first + 20 * (step + 1), REFINEMENTS[step]);
      Optional<Interval> enclosure = refining.at(digits);
      if (enclosure.isPresent()) {
        BigDecimal low = enclosure.get().low().round(context);
        BigDecimal high = enclosure.get().high().round(context);
        if (low.compareTo(high) == 0) {
          return Optional.of(low);
        }
        if (step == 1) {
          Optional<BigDecimal> exact = tie(refining.resolved(), low, high, context);
          if (exact.isPresent()) {
            return exact;
          }
        }
      }
    }
    refining.requireDefined();
    return Optional.empty();
  }

  /** Zero, or half way between two neighbours: only a proof settles those. */
  private static Optional<BigDecimal> tie(
      Expression constant, BigDecimal low, BigDecimal high, MathContext context) {
    boolean zeroBetween = low.signum() <= 0 && high.signum() >= 0;
    boolean alike = Math.abs((long) low.scale() - high.scale()) <= context.getPrecision();
    if (!zeroBetween && !alike) {
      return Optional.empty();
    }
    BigDecimal candidate =
        zeroBetween ? BigDecimal.ZERO : low.add(high).divide(BigDecimal.valueOf(2));
    try {
      Expression distance = Expression.difference(constant, Expression.of(Rational.of(candidate)));
      return ZeroProof.sign(distance) == Sign.ZERO
          ? Optional.of(candidate.round(context))
          : Optional.empty();
    } catch (TooLargeException noSuchRational) {
      return Optional.empty();
    }
  }

  /**
   * The nearest double or one beside it, for drawing and for sorting candidates, never to judge.
   */
  public static double toDouble(Expression constant) {
    Optional<Rational> exact = exactly(constant);
    if (exact.isPresent()) {
      return exact.get().toDouble();
    }
    Optional<BigDecimal> decimal = refinedDecimal(constant, new MathContext(18));
    if (decimal.isPresent()) {
      return decimal.get().doubleValue();
    }
    Interval enclosure = enclosure(constant, MAX_DIGITS);
    BigDecimal sum = enclosure.low().add(enclosure.high(), MathContext.DECIMAL64);
    return sum.doubleValue() / 2;
  }
}
