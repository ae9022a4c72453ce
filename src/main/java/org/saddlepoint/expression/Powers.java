package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Expression.Apply;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.expression.Expression.Power;
import org.saddlepoint.expression.Expression.Product;
import org.saddlepoint.expression.Expression.Sum;
import org.saddlepoint.number.Rational;

/**
 * Powers of simplified bases to simplified exponents, simplified. The result agrees wherever the
 * power as given is defined; it may be defined at more points, as x is for (√x)². What has no
 * value, such as 0⁻¹ or √−1, is left as it is.
 */
final class Powers {
  private Powers() {}

  static Expression of(Expression base, Expression exponent) {
    return exponent instanceof Constant(var n)
        ? rational(base, exponent, n)
        : symbolic(base, exponent);
  }

  private static Expression symbolic(Expression base, Expression exponent) {
    return switch (base) {
      case Apply(var function, var argument) when function == Function.EXP ->
          Applications.of(Function.EXP, Products.of(argument, exponent));
      case Constant(var value) when value.isOne() && !Definedness.isDoubtful(exponent) ->
          Expression.ONE;
      case Power(var inner, var up) when ConstantSigns.isPositive(inner) ->
          of(inner, Products.of(up, exponent));
      default -> new Power(base, exponent);
    };
  }

  private static Expression rational(Expression base, Expression exponent, Rational n) {
    if (n.isOne()) {
      return base;
    }
    if (n.isZero()) {
      boolean one = !base.isConstant(Rational.ZERO) && !Definedness.isDoubtful(base);
      return one ? Expression.ONE : new Power(base, exponent);
    }
    return switch (base) {
      case Constant(var value) -> ofConstant(value, n);
      case Sum sum -> TermOrder.isConstant(sum) ? ConstantPowers.of(sum, n) : ofSum(sum, n);
      case Product(var factors) -> ofProduct(factors, n);
      case Power(var inner, var up) -> ofPower(inner, up, n);
      case Apply(var function, var argument) -> ofFunction(base, function, argument, n);
      case Expression.Pi pi -> new Power(base, exponent);
      case Expression.Variable v -> new Power(base, exponent);
      case Expression.Implicit implicit -> new Power(base, exponent);
    };
  }

  private static Expression ofConstant(Rational value, Rational n) {
    if (value.isZero()) {
      return n.signum() > 0 ? Expression.ZERO : new Power(Expression.ZERO, new Constant(n));
    }
    Optional<Radicals.Value> reduced = Radicals.power(value, n);
    if (reduced.isEmpty()) {
      return new Power(new Constant(value), new Constant(n));
    }
    return Products.assemble(reduced.get().factor(), reduced.get().roots());
  }

  /** The content comes out as far as its power is rational: (2x + 4)² is 4(x + 2)². */
  static Expression ofSum(Sum sum, Rational n) {
    if (n.isInteger() && n.signum() < 0) {
      Expression over = Denominators.common(sum);
      if (!over.isConstant(Rational.ONE)) {
        Expression cleared = Denominators.cleared(sum, over);
        return Products.of(of(over, new Constant(n.negate())), of(cleared, new Constant(n)));
      }
    }
    Content content = Content.of(sum);
    Rational factor = content.factor();
    if (n.isInteger()) {
      factor = ofWhole(factor, n);
    } else if (!factor.isOne()) {
      Rational root = Radicals.rootOfPowerPart(factor, n);
      content = content.keeping(root.pow(n.denominator().intValue()));
      factor = ofWhole(root, Rational.of(n.numerator()));
    }
    Sum inside = content.primitive();
    boolean even = n.isInteger() && !n.numerator().testBit(0);
    if (even && Content.coefficient(inside.terms().getFirst()).signum() < 0) {
      inside = Content.times(inside, Rational.MINUS_ONE);
    }
    return Products.assemble(factor, List.of(new Power(inside, new Constant(n))));
  }

  private static Rational ofWhole(Rational base, Rational exponent) {
    return base.isOne() ? base : Radicals.power(base, exponent).orElseThrow().factor();
  }

  private static Expression ofProduct(List<Expression> factors, Rational n) {
    if (n.isInteger()) {
      return eachToThe(factors, n);
    }
    var outside = new ArrayList<Expression>();
    var inside = new ArrayList<Expression>();
    boolean allAlike = factors.stream().allMatch(ConstantSigns::isNeverNegative);
    for (Expression factor : factors) {
      boolean out = allAlike || ConstantSigns.isPositive(factor);
      if (!out && factor instanceof Constant(var c) && c.signum() < 0) {
        outside.add(of(new Constant(c.negate()), new Constant(n)));
        inside.add(Expression.MINUS_ONE);
      } else if (out) {
        outside.add(of(factor, new Constant(n)));
      } else {
        inside.add(factor);
      }
    }
    return withInside(outside, inside, n);
  }

  private static Expression withInside(
      List<Expression> outside, List<Expression> inside, Rational n) {
    Expression rest = Products.of(inside);
    if (inside.size() > 1 || !(rest instanceof Constant)) {
      boolean odd = n.denominator().testBit(0);
      if (odd && leadsNegative(rest)) {
        outside.add(n.numerator().testBit(0) ? Expression.MINUS_ONE : Expression.ONE);
        outside.add(of(Products.negate(rest), new Constant(n)));
      } else {
        outside.add(
            rest instanceof Product ? new Power(rest, new Constant(n)) : of(rest, new Constant(n)));
      }
      return Products.of(outside);
    }
    outside.add(of(rest, new Constant(n)));
    return Products.of(outside);
  }

  private static boolean leadsNegative(Expression e) {
    return Content.coefficient(e).signum() < 0;
  }

  private static Expression eachToThe(List<Expression> factors, Rational n) {
    var powers = new ArrayList<Expression>(factors.size());
    for (Expression factor : factors) {
      powers.add(of(factor, new Constant(n)));
    }
    return Products.of(powers);
  }

  /** (x^p)^n. */
  private static Expression ofPower(Expression inner, Expression up, Rational n) {
    if (!(up instanceof Constant(var p))) {
      return n.isInteger() || ConstantSigns.isPositive(inner)
          ? of(inner, Products.of(up, new Constant(n)))
          : new Power(new Power(inner, up), new Constant(n));
    }
    Rational product = p.times(n);
    boolean evenInside = p.denominator().testBit(0) && !p.numerator().testBit(0);
    boolean evenOutside = product.denominator().testBit(0) && !product.numerator().testBit(0);
    if (inner.isConstant(Rational.ZERO)) {
      return new Power(new Power(inner, up), new Constant(n));
    }
    return evenInside && !evenOutside && !n.isInteger() && !ConstantSigns.isNeverNegative(inner)
        ? of(Applications.of(Function.ABS, inner), new Constant(product))
        : of(inner, new Constant(product));
  }

  private static Expression ofFunction(
      Expression base, Function function, Expression argument, Rational n) {
    if (function == Function.EXP) {
      return Applications.of(Function.EXP, Products.of(new Constant(n), argument));
    }
    boolean even = n.denominator().testBit(0) && !n.numerator().testBit(0);
    return function == Function.ABS && even
        ? of(argument, new Constant(n))
        : new Power(base, new Constant(n));
  }
}
