package org.saddlepoint.expression;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.TooLargeException;
import org.saddlepoint.number.UndecidedException;

/**
 * Two functions compared at seeded points: certified to differ at one of them, or enclosed in
 * overlapping intervals of {@link #DIGITS} digits at {@link #POINTS} of them.
 */
final class Sampling {
  static final int POINTS = 20;
  static final int DIGITS = 30;

  /** Points tried in search of the key's domain. */
  private static final int MAX_CANDIDATES = 600;

  /** Nodes of both trees times points: larger formulae are compared at fewer points. */
  private static final int MAX_WORK = 12_000;

  private static final int MIN_POINTS = 5;
  private static final int QUICK_POINTS = 2;

  private static final int[] PRECISIONS = {45, 90, 180};

  /** Relative; rounding in double precision hardly ever adds up to so much. */
  private static final double SUSPICIOUS = 1e-6;

  enum Comparison {
    DIFFERENT,
    ALIKE,
    NO_POINTS
  }

  private enum AtPoint {
    DIFFERENT,
    ALIKE,
    UNUSABLE
  }

  private final Expression key;
  private final Expression other;
  private final SamplePoints points;

  private Sampling(Expression key, Expression other, List<String> variables) {
    this.key = key;
    this.other = other;
    var names = new TreeSet<>(variables);
    names.addAll(Vocabulary.variablesOf(key));
    names.addAll(Vocabulary.variablesOf(other));
    this.points = new SamplePoints(List.copyOf(names));
  }

  static Comparison compare(Expression key, Expression other, List<String> variables) {
    return new Sampling(key, other, variables).compare();
  }

  /** Whether they are certified to differ at one of the first points, where doubles suspect it. */
  static boolean differAtOnce(Expression key, Expression other, List<String> variables) {
    var sampling = new Sampling(key, other, variables);
    for (int i = 0; i < QUICK_POINTS; i++) {
      Map<String, Rational> point = sampling.points.next();
      if (sampling.isSuspicious(point) && sampling.at(point) == AtPoint.DIFFERENT) {
        return true;
      }
    }
    return false;
  }

  private boolean isSuspicious(Map<String, Rational> point) {
    double own;
    try {
      own = Evaluation.of(key, doubles(point), Doubles.DOUBLES);
    } catch (ArithmeticException none) {
      return false;
    }
    try {
      double value = Evaluation.of(other, doubles(point), Doubles.DOUBLES);
      return Math.abs(own - value) > SUSPICIOUS * Math.max(Math.abs(own), Math.abs(value));
    } catch (ArithmeticException none) {
      return true;
    }
  }

  private Comparison compare() {
    int wanted = Math.max(MIN_POINTS, Math.min(POINTS, MAX_WORK / (Size.of(key) + Size.of(other))));
    int usable = 0;
    int tried = 0;
    for (int i = 0; i < MAX_CANDIDATES && usable < wanted && tried < 3 * wanted; i++) {
      Map<String, Rational> point = points.next();
      if (!isInDomain(point)) {
        continue;
      }
      tried++;
      switch (at(point)) {
        case DIFFERENT -> {
          return Comparison.DIFFERENT;
        }
        case ALIKE -> usable++;
        case UNUSABLE -> {}
      }
    }
    return usable == 0 ? Comparison.NO_POINTS : Comparison.ALIKE;
  }

  /** In double precision, which may be wrong at the edge of the domain. */
  private boolean isInDomain(Map<String, Rational> point) {
    try {
      Evaluation.of(key, doubles(point), Doubles.DOUBLES);
      return true;
    } catch (ArithmeticException none) {
      return false;
    }
  }

  private static Map<String, Double> doubles(Map<String, Rational> point) {
    var doubles = new HashMap<String, Double>();
    point.forEach((name, value) -> doubles.put(name, value.toDouble()));
    return doubles;
  }

  private AtPoint at(Map<String, Rational> point) {
    for (int digits : PRECISIONS) {
      var arithmetic = new Enclosures(digits);
      Interval own;
      try {
        own = Evaluation.of(key, intervals(point, arithmetic), arithmetic);
      } catch (UndecidedException tooWide) {
        continue;
      } catch (ArithmeticException none) {
        return AtPoint.UNUSABLE;
      }
      AtPoint outcome = against(own, point, arithmetic);
      if (outcome != AtPoint.UNUSABLE) {
        return outcome;
      }
    }
    return AtPoint.UNUSABLE;
  }

  /** Unusable where more digits are needed. */
  private AtPoint against(Interval own, Map<String, Rational> point, Enclosures arithmetic) {
    try {
      Interval value = Evaluation.of(other, intervals(point, arithmetic), arithmetic);
      if (!own.overlaps(value)) {
        return AtPoint.DIFFERENT;
      }
      boolean last = arithmetic.digits() >= PRECISIONS[PRECISIONS.length - 1];
      return isNarrow(own, last) && isNarrow(value, last) ? AtPoint.ALIKE : AtPoint.UNUSABLE;
    } catch (UndecidedException tooWide) {
      return AtPoint.UNUSABLE;
    } catch (TooLargeException beyond) {
      return AtPoint.UNUSABLE;
    } catch (ArithmeticException none) {
      return AtPoint.DIFFERENT;
    }
  }

  /** Up to 30 places, or, with the last precision, to 30 digits of a very large number. */
  private static boolean isNarrow(Interval interval, boolean last) {
    BigDecimal size = interval.low().abs().max(interval.high().abs()).max(BigDecimal.ONE);
    BigDecimal width = interval.high().subtract(interval.low());
    BigDecimal scale = last ? size : BigDecimal.ONE;
    return width.compareTo(scale.scaleByPowerOfTen(-DIGITS)) <= 0;
  }

  private static Map<String, Interval> intervals(
      Map<String, Rational> point, Enclosures arithmetic) {
    var intervals = new HashMap<String, Interval>();
    point.forEach((name, value) -> intervals.put(name, arithmetic.of(value)));
    return intervals;
  }
}
