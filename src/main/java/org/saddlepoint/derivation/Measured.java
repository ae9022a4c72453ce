package org.saddlepoint.derivation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.saddlepoint.expression.Arithmetic;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Enclosures;
import org.saddlepoint.expression.Evaluation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Jets;
import org.saddlepoint.expression.Rationals;
import org.saddlepoint.linear.EigenCertificate;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.UndecidedException;

/**
 * Numbers for checks, computed without the simplifier and the table of derivatives that the rules
 * use: exact fractions where there are only fractions, else enclosures. Two enclosures agree where
 * they overlap and are narrow enough for that to mean something; where they are not, they are
 * worked out with more digits, and in the end an {@link UndecidedException} says so.
 */
public final class Measured {
  private static final int DIGITS = 40;

  /** How often the digits are doubled where a comparison says nothing. */
  private static final int DOUBLINGS = 2;

  /** Relative to the number, or to 1 where that is larger. */
  private static final BigDecimal NARROW = new BigDecimal("1e-20");

  private Measured() {}

  /** Which derivatives of a function are looked at. */
  public enum Part {
    VALUE,
    GRADIENT,
    HESSIAN;

    private <T> List<T> of(
        Expression f, List<String> variables, Map<String, T> point, Arithmetic<T> arithmetic) {
      return switch (this) {
        case VALUE -> List.of(Evaluation.of(f, point, arithmetic));
        case GRADIENT -> Jets.gradient(f, variables, point, arithmetic);
        case HESSIAN ->
            Jets.of(f, variables, point, arithmetic).hessian().stream()
                .flatMap(List::stream)
                .toList();
      };
    }
  }

  /**
   * Whether the derivatives of f at the point, by automatic differentiation, are the values there
   * of the claimed functions. Throws {@link ArithmeticException} where one of them has no value.
   */
  public static boolean areDerivatives(
      Expression f,
      Part part,
      List<Expression> claimed,
      List<String> variables,
      Map<String, Expression> point) {
    try {
      Map<String, Rational> exact = rational(point);
      List<Rational> found = part.of(f, variables, exact, Rationals.EXACT);
      for (int i = 0; i < claimed.size(); i++) {
        if (!Evaluation.of(claimed.get(i), exact, Rationals.EXACT).equals(found.get(i))) {
          return false;
        }
      }
      return found.size() == claimed.size();
    } catch (ArithmeticException notRational) {
      return decided(digits -> areDerivatives(f, part, claimed, variables, point, digits));
    }
  }

  private static boolean decided(IntPredicate comparison) {
    for (int doubling = 0; doubling < DOUBLINGS; doubling++) {
      try {
        return comparison.test(DIGITS << doubling);
      } catch (UndecidedException tooWide) {
        // More digits may tell.
      }
    }
    return comparison.test(DIGITS << DOUBLINGS);
  }

  /** Whether the functions have these values at the point, in the same order. */
  public static boolean areValues(
      List<Expression> functions,
      List<Expression> values,
      List<String> variables,
      Map<String, Expression> point) {
    for (int i = 0; i < functions.size(); i++) {
      List<Expression> value = List.of(values.get(i));
      if (!areDerivatives(functions.get(i), Part.VALUE, value, variables, point)) {
        return false;
      }
    }
    return functions.size() == values.size();
  }

  private static boolean areDerivatives(
      Expression f,
      Part part,
      List<Expression> claimed,
      List<String> variables,
      Map<String, Expression> point,
      int digits) {
    var arithmetic = new Enclosures(digits);
    Map<String, Interval> at = enclosures(point, digits);
    List<Interval> found = part.of(f, variables, at, arithmetic);
    for (int i = 0; i < claimed.size(); i++) {
      if (!agree(Evaluation.of(claimed.get(i), at, arithmetic), found.get(i))) {
        return false;
      }
    }
    return found.size() == claimed.size();
  }

  private static Map<String, Rational> rational(Map<String, Expression> point) {
    Map<String, Rational> exact = new HashMap<>();
    point.forEach((name, value) -> {
      if (!(value instanceof Expression.Constant(var number))) {
        throw new ArithmeticException("not a fraction");
      }
      exact.put(name, number);
    });
    return exact;
  }

  private static Map<String, Interval> enclosures(Map<String, Expression> point, int digits) {
    Map<String, Interval> all = new HashMap<>();
    point.forEach((name, value) -> all.put(name, Constants.enclosure(value, digits)));
    return all;
  }

  /** Two constants: fractions exactly, others to 20 digits. */
  public static boolean same(Expression a, Expression b) {
    if (a.equals(b)) {
      return true;
    }
    try {
      return exactly(a).equals(exactly(b));
    } catch (ArithmeticException notRational) {
      return decided(digits -> agree(enclosure(a, digits), enclosure(b, digits)));
    }
  }

  private static Rational exactly(Expression constant) {
    return constant instanceof Expression.Constant(var value)
        ? value
        : Evaluation.of(constant, Map.of(), Rationals.EXACT);
  }

  private static Interval enclosure(Expression constant, int digits) {
    return Evaluation.of(constant, Map.of(), new Enclosures(digits));
  }

  /** f at a point. */
  public static Interval value(Expression f, Map<String, Expression> point) {
    return Evaluation.of(f, enclosures(point, DIGITS), new Enclosures(DIGITS));
  }

  /** A x + b = 0, by substitution: exactly, or to 20 digits of the largest term. */
  public static boolean annihilates(Matrix<Expression> a, List<Expression> x, List<Expression> b) {
    if (a.width() != x.size() || a.height() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.height(); i++) {
      List<Expression> terms = new ArrayList<>();
      for (int j = 0; j < x.size(); j++) {
        terms.add(new Expression.Product(List.of(a.at(i, j), x.get(j))));
      }
      terms.add(b.get(i));
      if (!vanishes(terms)) {
        return false;
      }
    }
    return true;
  }

  private static boolean vanishes(List<Expression> terms) {
    try {
      return exactly(new Expression.Sum(terms)).isZero();
    } catch (ArithmeticException notRational) {
      return decided(digits -> vanishes(terms, digits));
    }
  }

  private static boolean vanishes(List<Expression> terms, int digits) {
    var arithmetic = new Enclosures(digits);
    Interval sum = Interval.of(0);
    BigDecimal largest = BigDecimal.ONE;
    for (Expression term : terms) {
      Interval value = Evaluation.of(term, Map.of(), arithmetic);
      sum = arithmetic.add(sum, value);
      largest = largest.max(size(value));
    }
    return sum.containsZero() && requireNarrow(sum, largest);
  }

  /** By elimination with fractions; in enclosures where there are other numbers. */
  public static boolean isDeterminant(Matrix<Expression> matrix, Expression value) {
    try {
      return Pivots.determinant(matrix.map(Measured::exactly)).equals(exactly(value));
    } catch (ArithmeticException notRational) {
      return EigenCertificate.productIsDeterminant(matrix, List.of(value));
    }
  }

  /** Throws {@link UndecidedException} where they overlap only because they are wide. */
  private static boolean agree(Interval a, Interval b) {
    return a.overlaps(b) && requireNarrow(a, size(a)) && requireNarrow(b, size(b));
  }

  private static BigDecimal size(Interval interval) {
    return interval.low().abs().max(interval.high().abs()).max(BigDecimal.ONE);
  }

  private static boolean requireNarrow(Interval interval, BigDecimal size) {
    if (interval.high().subtract(interval.low()).compareTo(size.multiply(NARROW)) > 0) {
      throw new UndecidedException("too wide to compare");
    }
    return true;
  }
}
