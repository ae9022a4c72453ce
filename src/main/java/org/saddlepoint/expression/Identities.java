package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.expression.Expression.Apply;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.expression.Expression.Power;
import org.saddlepoint.expression.Expression.Sum;
import org.saddlepoint.number.Rational;

/** What collected factors or terms come to beyond like with like. */
final class Identities {
  private static final int MAX_EXPANDED_TERMS = 64;

  private Identities() {}

  /** The factors in a simpler form, the coefficient among them; null where nothing combines. */
  static List<Expression> inProduct(Rational coefficient, List<Expression> factors) {
    List<Expression> combined = rootsOfNumbers(factors);
    if (combined == null) {
      combined = rootsOfSurds(factors);
    }
    if (combined == null) {
      combined = absoluteValues(factors);
    }
    if (combined != null) {
      combined.add(new Constant(coefficient));
      return combined;
    }
    return constantsMultipliedOut(coefficient, factors);
  }

  private static List<Expression> rootsOfNumbers(List<Expression> factors) {
    var roots = new ArrayList<Power>();
    for (Expression factor : factors) {
      if (Radicals.isRoot(factor)) {
        roots.add((Power) factor);
      }
    }
    if (roots.size() < 2) {
      return null;
    }
    Radicals.Value value = Radicals.product(roots);
    List<Expression> old = List.copyOf(roots);
    if (value.factor().isOne()
        && value.roots().size() == old.size()
        && value.roots().containsAll(old)) {
      return null;
    }
    var rest = new ArrayList<>(factors);
    rest.removeAll(old);
    rest.add(new Constant(value.factor()));
    rest.addAll(value.roots());
    return rest;
  }

  /** √(2 + √2)·√(2 − √2) is √2. */
  private static List<Expression> rootsOfSurds(List<Expression> factors) {
    Power first = null;
    for (Expression factor : factors) {
      if (factor instanceof Power power && isRootOfSurd(power)) {
        if (first != null) {
          Expression radicand = Products.of(first.base(), power.base());
          var rest = new ArrayList<>(factors);
          rest.remove(first);
          rest.remove(power);
          rest.add(Powers.of(radicand, new Constant(Rational.HALF)));
          return rest;
        }
        first = power;
      }
    }
    return null;
  }

  private static boolean isRootOfSurd(Power power) {
    return power.exponent().isConstant(Rational.HALF)
        && power.base() instanceof Sum sum
        && TermOrder.isConstant(sum)
        && Surd.of(sum).filter(s -> s.signum() > 0).isPresent();
  }

  /** x²·|x|⁻³ is 1/|x|, and x³·|x| is x·x²·|x|: even powers go to one base. */
  private static List<Expression> absoluteValues(List<Expression> factors) {
    for (Expression factor : factors) {
      Expression base = base(factor);
      if (base instanceof Apply(var function, var inside)
          && function == Function.ABS
          && Exponents.isInteger(exponent(factor))) {
        for (Expression other : factors) {
          if (base(other).equals(inside)
              && Exponents.isInteger(exponent(other))
              && !exponent(other).isConstant(Rational.ONE)) {
            return evenPowerMoved(factors, factor, other);
          }
        }
      }
    }
    return null;
  }

  private static List<Expression> evenPowerMoved(
      List<Expression> factors, Expression absolute, Expression plain) {
    Rational n = ((Constant) exponent(plain)).value();
    Rational one = n.numerator().testBit(0) ? Rational.ONE : Rational.ZERO;
    Rational moved = ((Constant) exponent(absolute)).value().plus(n).minus(one);
    var rest = new ArrayList<>(factors);
    rest.remove(absolute);
    rest.remove(plain);
    rest.add(Powers.of(base(plain), new Constant(one)));
    rest.add(Powers.of(base(absolute), new Constant(moved)));
    return rest;
  }

  private static Expression base(Expression e) {
    return e instanceof Power(var base, var exponent) ? base : e;
  }

  private static Expression exponent(Expression e) {
    return e instanceof Power(var base, var exponent) ? exponent : Expression.ONE;
  }

  /** A sum of constants times other constants. */
  private static List<Expression> constantsMultipliedOut(
      Rational coefficient, List<Expression> factors) {
    Sum sum = null;
    var others = new ArrayList<Expression>();
    var rest = new ArrayList<Expression>();
    double size = 1;
    for (Expression factor : factors) {
      if (!TermOrder.isConstant(factor)) {
        rest.add(factor);
      } else if (factor instanceof Sum own) {
        size *= own.terms().size();
        if (sum != null) {
          others.add(sum);
        }
        sum = own;
      } else {
        others.add(factor);
      }
    }
    if (sum == null || (others.isEmpty() && coefficient.isOne()) || size > MAX_EXPANDED_TERMS) {
      return null;
    }
    if (!coefficient.isOne()) {
      others.add(new Constant(coefficient));
    }
    Expression factor = others.size() == 1 ? others.getFirst() : Products.of(others);
    var terms = new ArrayList<Expression>();
    for (Expression term : sum.terms()) {
      terms.add(Products.of(factor, term));
    }
    rest.add(Sums.of(terms));
    return rest;
  }

  /** The terms as a sum. */
  static Expression inSum(List<Expression> terms) {
    return switch (terms.size()) {
      case 0 -> Expression.ZERO;
      case 1 -> terms.getFirst();
      default -> SumIdentities.of(terms);
    };
  }
}
