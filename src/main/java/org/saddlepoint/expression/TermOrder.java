package org.saddlepoint.expression;

import java.util.List;
import org.saddlepoint.number.Rational;

/**
 * The order in which terms and factors are written. Terms: polynomials before other functions
 * before constants, each by total degree descending and then by the variables' natural order.
 * Factors: numbers, variables, brackets, functions. Both are total orders that call two simplified
 * expressions alike only where they are equal.
 */
final class TermOrder {
  private TermOrder() {}

  /** Whether no variable occurs. */
  static boolean isConstant(Expression e) {
    return switch (e) {
      case Expression.Variable v -> false;
      case Expression.Constant c -> true;
      case Expression.Pi pi -> true;
      case Expression.Implicit implicit -> true;
      case Expression.Sum(var terms) -> areConstant(terms);
      case Expression.Product(var factors) -> areConstant(factors);
      case Expression.Power(var base, var exponent) -> isConstant(base) && isConstant(exponent);
      case Expression.Apply(var function, var argument) -> isConstant(argument);
    };
  }

  private static boolean areConstant(List<Expression> parts) {
    for (Expression part : parts) {
      if (!isConstant(part)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is built of variables, numbers and rational powers alone. */
  static boolean isAlgebraic(Expression e) {
    return switch (e) {
      case Expression.Sum(var terms) -> areAlgebraic(terms);
      case Expression.Product(var factors) -> areAlgebraic(factors);
      case Expression.Power(var base, var exponent) ->
          isAlgebraic(base) && exponent instanceof Expression.Constant;
      case Expression.Apply(var function, var argument) -> isConstant(argument);
      case Expression.Variable v -> true;
      case Expression.Constant c -> true;
      case Expression.Pi pi -> true;
      case Expression.Implicit implicit -> true;
    };
  }

  static boolean areAlgebraic(List<Expression> parts) {
    for (Expression part : parts) {
      if (!isAlgebraic(part)) {
        return false;
      }
    }
    return true;
  }

  /** The degree in all variables together, where functions count for nothing. */
  static double degree(Expression e) {
    return switch (e) {
      case Expression.Variable v -> 1;
      case Expression.Sum(var terms) -> {
        double degree = Double.NEGATIVE_INFINITY;
        for (Expression term : terms) {
          degree = Math.max(degree, degree(term));
        }
        yield degree;
      }
      case Expression.Product(var factors) -> degree(factors);
      case Expression.Power(var base, var exponent) ->
          exponent instanceof Expression.Constant(var n) ? toDouble(n) * degree(base) : 0;
      case Expression.Apply(var function, var argument) -> 0;
      case Expression.Constant c -> 0;
      case Expression.Pi pi -> 0;
      case Expression.Implicit implicit -> 0;
    };
  }

  static double degree(List<Expression> factors) {
    double degree = 0;
    for (Expression factor : factors) {
      degree += degree(factor);
    }
    return degree;
  }

  private static double toDouble(Rational n) {
    return n.isInteger() ? n.numerator().doubleValue() : n.toDouble();
  }

  /** Factors of a product; also a total order of all simplified expressions. */
  static int compare(Expression a, Expression b) {
    int order = compareBases(base(a), base(b));
    return order != 0 ? order : compareExponents(exponent(a), exponent(b));
  }

  /** A power with variables above stands as a whole, after brackets: y·x^(y−1). */
  private static Expression base(Expression e) {
    return e instanceof Expression.Power(var base, var exponent) && isConstant(exponent) ? base : e;
  }

  private static Expression exponent(Expression e) {
    return e instanceof Expression.Power(var base, var exponent) && isConstant(exponent)
        ? exponent
        : Expression.ONE;
  }

  /** Higher powers first. */
  private static int compareExponents(Expression a, Expression b) {
    return a instanceof Expression.Constant(var m) && b instanceof Expression.Constant(var n)
        ? n.compareTo(m)
        : compare(b, a);
  }

  private static int rank(Expression e) {
    return switch (e) {
      case Expression.Constant c -> 0;
      case Expression.Pi pi -> 1;
      case Expression.Implicit implicit -> 2;
      case Expression.Variable v -> 6;
      case Expression.Sum sum -> isConstant(sum) ? 4 : 8;
      case Expression.Product product -> isConstant(product) ? 5 : 7;
      case Expression.Power power -> isConstant(power) ? 5 : 9;
      case Expression.Apply(var function, var argument) ->
          isConstant(argument) ? 3 : 10 + function.ordinal();
    };
  }

  private static int compareBases(Expression a, Expression b) {
    int order = Integer.compare(rank(a), rank(b));
    if (order != 0) {
      return order;
    }
    return switch (a) {
      case Expression.Constant(var value) -> value.compareTo(((Expression.Constant) b).value());
      case Expression.Pi pi -> 0;
      case Expression.Implicit(var value) ->
          value.description().compareTo(((Expression.Implicit) b).value().description());
      case Expression.Variable(var name) ->
          VariableOrder.compare(name, ((Expression.Variable) b).name());
      case Expression.Sum(var terms) -> compareLists(terms, ((Expression.Sum) b).terms());
      case Expression.Product(var factors) ->
          b instanceof Expression.Product(var others) ? compareLists(factors, others) : -1;
      case Expression.Power power ->
          b instanceof Expression.Power other
              ? compareLists(
                  List.of(power.base(), power.exponent()), List.of(other.base(), other.exponent()))
              : 1;
      case Expression.Apply(var function, var argument) -> {
        var other = (Expression.Apply) b;
        int byFunction = function.compareTo(other.function());
        yield byFunction != 0 ? byFunction : compare(argument, other.argument());
      }
    };
  }

  static int compareLists(List<Expression> a, List<Expression> b) {
    int common = Math.min(a.size(), b.size());
    for (int i = 0; i < common; i++) {
      int order = compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
