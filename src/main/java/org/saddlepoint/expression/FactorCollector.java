package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.expression.Expression.Apply;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.expression.Expression.Power;
import org.saddlepoint.expression.Expression.Product;
import org.saddlepoint.expression.Expression.Sum;
import org.saddlepoint.number.Rational;

/**
 * Multiplies simplified factors: rational numbers together, powers of one base together, all
 * exponentials into one, roots of numbers into one a degree, and constants multiplied out. The
 * rational content of a bracket goes to the coefficient, and brackets that differ in sign only
 * count as one base.
 */
final class FactorCollector {
  /** Rounds of combining; each removes a base, and what is left after so many stays as it is. */
  private static final int MAX_ROUNDS = 12;

  private Rational coefficient = Rational.ONE;
  private final List<Expression> bases = new ArrayList<>();
  private final List<Expression> exponents = new ArrayList<>();
  private final List<Expression> merged = new ArrayList<>();
  private final List<Expression> exponentials = new ArrayList<>();
  private final int round;

  FactorCollector() {
    this(0);
  }

  private FactorCollector(int round) {
    this.round = round;
  }

  void times(Expression factor) {
    switch (factor) {
      case Constant(var value) -> coefficient = coefficient.times(value);
      case Product(var factors) -> factors.forEach(this::times);
      case Apply(var function, var argument) when function == Function.EXP ->
          exponentials.add(argument);
      case Power(var base, var exponent) -> put(base, exponent);
      case Sum sum when !TermOrder.isConstant(sum) -> {
        Content content = Content.of(sum);
        coefficient = coefficient.times(content.factor());
        put(content.primitive(), Expression.ONE);
      }
      default -> put(factor, Expression.ONE);
    }
  }

  private void put(Expression base, Expression exponent) {
    for (int i = 0; i < bases.size(); i++) {
      if (bases.get(i).equals(base)) {
        raise(i, exponent);
        return;
      }
    }
    if (base instanceof Sum sum && exponent instanceof Constant(var n) && n.isInteger()) {
      Expression opposite = Products.negate(sum);
      for (int i = 0; i < bases.size(); i++) {
        if (bases.get(i).equals(opposite) && Exponents.isInteger(exponents.get(i))) {
          flip(n);
          raise(i, exponent);
          return;
        }
      }
    }
    bases.add(base);
    exponents.add(exponent);
  }

  private void flip(Rational exponent) {
    if (exponent.numerator().testBit(0)) {
      coefficient = coefficient.negate();
    }
  }

  private void raise(int i, Expression exponent) {
    exponents.set(i, Sums.of(exponents.get(i), exponent));
    merged.add(bases.get(i));
  }

  Expression product() {
    var factors = new ArrayList<Expression>(bases.size() + 1);
    boolean again = false;
    for (int i = 0; i < bases.size(); i++) {
      Expression base = bases.get(i);
      Expression exponent = exponents.get(i);
      boolean wasMerged = !merged.isEmpty() && merged.contains(base);
      Expression factor = wasMerged ? Powers.of(base, exponent) : Expression.power(base, exponent);
      again |= wasMerged && !isPowerOf(base, factor);
      factors.add(factor);
    }
    if (!exponentials.isEmpty()) {
      Expression exponential =
          exponentials.size() == 1
              ? Expression.exp(exponentials.getFirst())
              : Applications.of(Function.EXP, Sums.of(exponentials));
      again |= !(exponential instanceof Apply);
      factors.add(exponential);
    }
    if (again && round < MAX_ROUNDS) {
      return next(factors);
    }
    if (factors.size() > 1 || !coefficient.isOne()) {
      List<Expression> combined = Identities.inProduct(coefficient, factors);
      if (combined != null && round < MAX_ROUNDS) {
        coefficient = Rational.ONE;
        return next(combined);
      }
    }
    factors.sort(TermOrder::compare);
    return Products.assemble(coefficient, factors);
  }

  private static boolean isPowerOf(Expression base, Expression factor) {
    return !(factor instanceof Constant)
        && (factor.equals(base) || (factor instanceof Power(var own, var e) && own.equals(base)));
  }

  private Expression next(List<Expression> factors) {
    var next = new FactorCollector(round + 1);
    next.times(new Constant(coefficient));
    factors.forEach(next::times);
    return next.product();
  }
}
