package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Expression.Apply;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.expression.Expression.Product;
import org.saddlepoint.expression.Expression.Sum;
import org.saddlepoint.number.Rational;

/** The exponential function and the natural logarithm of simplified arguments. */
final class Logarithms {
  /** Powers are not looked for among larger numbers. */
  private static final int MAX_BITS = 256;

  private Logarithms() {}

  /** exp(x + 2 ln y) is y²·eˣ. */
  static Expression exp(Expression argument) {
    if (argument.isConstant(Rational.ZERO)) {
      return Expression.ONE;
    }
    List<Expression> terms = argument instanceof Sum(var all) ? all : List.of(argument);
    var factors = new ArrayList<Expression>();
    var rest = new ArrayList<Expression>();
    for (Expression term : terms) {
      Optional<Expression> power = powerOfLogarithm(term);
      power.ifPresentOrElse(factors::add, () -> rest.add(term));
    }
    if (factors.isEmpty()) {
      return Applications.plain(Function.EXP, argument);
    }
    factors.add(exp(Sums.of(rest)));
    return Products.of(factors);
  }

  private static Optional<Expression> powerOfLogarithm(Expression term) {
    if (term instanceof Apply(var function, var inside) && function == Function.LN) {
      return Optional.of(inside);
    }
    if (term instanceof Product(var factors)
        && factors.size() == 2
        && factors.getFirst() instanceof Constant number
        && factors.getLast() instanceof Apply(var function, var inside)
        && function == Function.LN
        && (number.value().isInteger() || !inside.isConstant(Rational.ZERO))) {
      return Optional.of(Powers.of(inside, number));
    }
    return Optional.empty();
  }

  static Expression ln(Expression argument) {
    if (argument instanceof Apply(var function, var inside) && function == Function.EXP) {
      return inside;
    }
    if (argument instanceof Constant(var value) && value.signum() > 0) {
      return ofRational(value);
    }
    if (argument instanceof Product(var factors) && TermOrder.isConstant(argument)) {
      return ofConstantProduct(factors).orElseGet(() -> plain(argument));
    }
    if (argument instanceof Expression.Power(var base, var exponent)
        && ConstantSigns.isPositive(base)) {
      return Products.of(exponent, ln(base));
    }
    return plain(argument);
  }

  private static Expression plain(Expression argument) {
    return Applications.plain(Function.LN, argument);
  }

  /** ln 8 is 3 ln 2, ln(1/2) is −ln 2, ln 6 stays. */
  private static Expression ofRational(Rational value) {
    if (value.isOne()) {
      return Expression.ZERO;
    }
    if (value.compareTo(Rational.ONE) < 0) {
      return Products.negate(ofRational(value.reciprocal()));
    }
    int bits = value.numerator().bitLength();
    for (int order = bits <= MAX_BITS ? Math.min(bits, 64) : 1; order > 1; order--) {
      Optional<Rational> root = value.root(order);
      if (root.isPresent()) {
        return Products.of(Expression.of(order), ofRational(root.get()));
      }
    }
    return plain(new Constant(value));
  }

  /** ln(2√3) is ln 2 + ½ ln 3. */
  private static Optional<Expression> ofConstantProduct(List<Expression> factors) {
    if (!factors.stream().allMatch(ConstantSigns::isPositive)) {
      return Optional.empty();
    }
    return Optional.of(Sums.of(factors.stream().map(Logarithms::ln).toList()));
  }
}
