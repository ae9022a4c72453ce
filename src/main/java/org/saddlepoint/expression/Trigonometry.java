package org.saddlepoint.expression;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.expression.Expression.Product;
import org.saddlepoint.expression.Expression.Sum;
import org.saddlepoint.number.Rational;

/**
 * Sine, cosine and tangent of simplified arguments: whole quarter turns taken off, symmetry, and
 * the values at multiples of 15° and 36°.
 */
final class Trigonometry {
  private Trigonometry() {}

  static Expression of(Function function, Expression argument) {
    Rational turns = multipleOfPi(argument);
    if (turns == null) {
      return symmetric(function, argument);
    }
    Expression rest = Sums.of(argument, Products.of(new Constant(turns.negate()), Expression.PI));
    if (rest.isConstant(Rational.ZERO)) {
      return ofMultiple(function, turns);
    }
    Rational halves = turns.times(Rational.TWO);
    // Quarter turns where nothing is left over, else half turns: cos(x − π/3) stays.
    Rational quarters = halves.isInteger() ? halves : nearest(turns).times(Rational.TWO);
    Rational left = turns.minus(quarters.times(Rational.HALF));
    Expression reduced = Sums.of(rest, Products.of(new Constant(left), Expression.PI));
    return turned(function, quarters.numerator().mod(BigInteger.valueOf(4)).intValue(), reduced);
  }

  /** The nearest whole number, halves downward. */
  private static Rational nearest(Rational value) {
    return floor(value.minus(Rational.HALF)).plus(Rational.ONE);
  }

  /** The function of argument + quarters·π/2. */
  private static Expression turned(Function function, int quarters, Expression argument) {
    return switch (function) {
      case SIN ->
          switch (quarters) {
            case 0 -> symmetric(Function.SIN, argument);
            case 1 -> symmetric(Function.COS, argument);
            case 2 -> Products.negate(symmetric(Function.SIN, argument));
            default -> Products.negate(symmetric(Function.COS, argument));
          };
      case COS -> turned(Function.SIN, (quarters + 1) % 4, argument);
      default ->
          quarters % 2 == 0
              ? symmetric(Function.TAN, argument)
              : Products.negate(Powers.of(symmetric(Function.TAN, argument), Expression.MINUS_ONE));
    };
  }

  private static Expression symmetric(Function function, Expression argument) {
    if (argument.isConstant(Rational.ZERO)) {
      return function == Function.COS ? Expression.ONE : Expression.ZERO;
    }
    if (Applications.leadsNegative(argument)) {
      Expression positive = symmetric(function, Products.negate(argument));
      return function == Function.COS ? positive : Products.negate(positive);
    }
    return Applications.undone(function, argument)
        .orElseGet(() -> Applications.plain(function, argument));
  }

  /** The rational number r of a term r·π in the argument, or null. */
  private static Rational multipleOfPi(Expression argument) {
    List<Expression> terms = argument instanceof Sum(var all) ? all : List.of(argument);
    for (Expression term : terms) {
      if (term instanceof Expression.Pi) {
        return Rational.ONE;
      }
      if (term instanceof Product(var factors)
          && factors.size() == 2
          && factors.getFirst() instanceof Constant(var value)
          && factors.getLast() instanceof Expression.Pi) {
        return value;
      }
    }
    return argument.isConstant(Rational.ZERO) ? Rational.ZERO : null;
  }

  private static Rational floor(Rational value) {
    var parts = value.numerator().divideAndRemainder(value.denominator());
    return Rational.of(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]);
  }

  private static Expression ofMultiple(Function function, Rational turns) {
    return switch (function) {
      case SIN -> sine(turns);
      case COS -> cosine(turns);
      default -> tangent(turns);
    };
  }

  /** sin(r·π). */
  private static Expression sine(Rational r) {
    Rational whole = floor(r);
    Rational part = r.minus(whole);
    Rational first = part.compareTo(Rational.HALF) > 0 ? Rational.ONE.minus(part) : part;
    Expression value =
        ExactAngles.sine(first).orElseGet(() -> Applications.plain(Function.SIN, angle(first)));
    return whole.numerator().testBit(0) ? Products.negate(value) : value;
  }

  private static Expression cosine(Rational r) {
    Rational whole = floor(r);
    Rational part = r.minus(whole);
    boolean second = part.compareTo(Rational.HALF) > 0;
    Rational first = second ? Rational.ONE.minus(part) : part;
    Expression value =
        ExactAngles.sine(Rational.HALF.minus(first))
            .orElseGet(() -> Applications.plain(Function.COS, angle(first)));
    return whole.numerator().testBit(0) != second ? Products.negate(value) : value;
  }

  private static Expression tangent(Rational r) {
    Rational part = r.minus(floor(r));
    if (part.equals(Rational.HALF)) {
      return Applications.plain(Function.TAN, angle(Rational.HALF));
    }
    boolean second = part.compareTo(Rational.HALF) > 0;
    Rational first = second ? Rational.ONE.minus(part) : part;
    Expression value =
        ExactAngles.sine(first).isPresent()
                && ExactAngles.sine(Rational.HALF.minus(first)).isPresent()
            ? Products.quotient(sine(first), sine(Rational.HALF.minus(first)))
            : Applications.plain(Function.TAN, angle(first));
    return second ? Products.negate(value) : value;
  }

  private static Expression angle(Rational r) {
    return Products.of(new Constant(r), Expression.PI);
  }

  /** The angle in closed form of which a constant is the sine, cosine or tangent. */
  static Optional<Expression> arcValue(Function function, Expression constant) {
    for (Rational r : ExactAngles.FIRST_QUADRANT) {
      boolean vertical = r.equals(Rational.HALF);
      if (function == Function.ATAN) {
        if (!vertical && tangent(r).equals(constant)) {
          return Optional.of(angle(r));
        }
      } else if (ExactAngles.sine(r).orElseThrow().equals(constant)) {
        return Optional.of(angle(function == Function.ASIN ? r : Rational.HALF.minus(r)));
      } else if (ExactAngles.sine(r).orElseThrow().equals(Products.negate(constant))) {
        return Optional.of(angle(function == Function.ASIN ? r.negate() : Rational.HALF.plus(r)));
      }
    }
    return Optional.empty();
  }
}
