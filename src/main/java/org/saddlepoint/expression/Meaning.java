package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.Optional;
import org.saddlepoint.expression.Syntax.Joint;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.TooLargeException;

/**
 * What a typed formula means. Built with the factories of {@link Expression} and simplified no
 * further; beside it the rational value of every part that has one is kept, so that 1/0, √−1 and
 * 9^9^9 are found where they stand. The work is counted, so that no text can take long.
 */
final class Meaning {
  /** About a microsecond each; whole numbers of 10,000 digits cost a thousand. */
  private static final long BUDGET = 50_000;

  /** Square bits of a fraction, whose common divisor must be found, for one step of the budget. */
  private static final long FRACTION_RATE = 50_000;

  /** Square bits of a whole number for one step of the budget. */
  private static final long WHOLE_RATE = 1_000_000;

  private final boolean upperSigns;
  private long work = 0;

  /**
   * @param upperSigns whether ± is + (and ∓ is −)
   */
  Meaning(boolean upperSigns) {
    this.upperSigns = upperSigns;
  }

  /** An expression with its rational value, where it has one without roots of functions. */
  private record Built(Expression tree, Optional<Rational> value) {
    static Built of(Expression tree) {
      return new Built(tree, Optional.empty());
    }
  }

  Expression of(Syntax syntax) {
    return built(syntax).tree();
  }

  private Built built(Syntax syntax) {
    try {
      Built built = build(syntax);
      charge(built.value(), syntax);
      return built;
    } catch (TooLargeException tooLarge) {
      throw new ReadingException(ReadingFault.TOO_LARGE.with(), syntax.position());
    }
  }

  private void charge(Optional<Rational> value, Syntax syntax) {
    work += 1 + value.map(Meaning::cost).orElse(0L);
    if (work > BUDGET) {
      throw new ReadingException(ReadingFault.TOO_MUCH_WORK.with(), syntax.position());
    }
  }

  private static long cost(Rational value) {
    long bits = Math.max(value.numerator().bitLength(), value.denominator().bitLength());
    return bits * bits / (value.isInteger() ? WHOLE_RATE : FRACTION_RATE);
  }

  private Built build(Syntax syntax) {
    return switch (syntax) {
      case Syntax.Literal literal ->
          new Built(Expression.of(literal.value()), Optional.of(literal.value()));
      case Syntax.Variable(var position, var name) -> Built.of(Expression.variable(name));
      case Syntax.Euler e -> Built.of(Expression.E);
      case Syntax.Pi pi -> Built.of(Expression.PI);
      case Syntax.Group(var position, var inside) -> built(inside);
      case Syntax.Negative(var position, var inside) -> negative(built(inside));
      case Syntax.Sum sum -> sum(sum);
      case Syntax.Product product -> product(product);
      case Syntax.Power power -> power(power);
      case Syntax.Root root -> root(root);
      case Syntax.Call call -> call(call);
    };
  }

  private static Built negative(Built inside) {
    return new Built(Expression.negate(inside.tree()), inside.value().map(Rational::negate));
  }

  private Built sum(Syntax.Sum sum) {
    var terms = new ArrayList<Expression>();
    Optional<Rational> value = Optional.of(Rational.ZERO);
    for (Syntax.Term term : sum.terms()) {
      Built plain = built(term.value());
      Built signed = term.sign().isMinus(upperSigns) ? negative(plain) : plain;
      terms.add(signed.tree());
      value = value.flatMap(v -> signed.value().map(v::plus));
      charge(value, term.value());
    }
    return new Built(Expression.sum(terms), value);
  }

  private Built product(Syntax.Product product) {
    var factors = new ArrayList<Expression>();
    Optional<Rational> value = Optional.of(Rational.ONE);
    for (Syntax.Factor factor : product.factors()) {
      Built built = built(factor.value());
      boolean over = factor.joint() == Joint.OVER;
      if (over && built.value().filter(Rational::isZero).isPresent()) {
        throw new ReadingException(ReadingFault.DIVISION_BY_ZERO.with(), factor.value().position());
      }
      factors.add(over ? Expression.power(built.tree(), -1) : built.tree());
      value = value.flatMap(v -> built.value().map(b -> over ? v.dividedBy(b) : v.times(b)));
      charge(value, factor.value());
    }
    return new Built(Expression.product(factors), value);
  }

  private Built power(Syntax.Power power) {
    Built base = built(power.base());
    Built exponent = built(power.exponent());
    Expression up = exponent.value().map(Expression::of).orElse(exponent.tree());
    if (isEuler(power.base())) {
      return Built.of(Expression.exp(up));
    }
    Expression tree = Expression.power(base.tree(), up);
    if (base.value().isEmpty() || exponent.value().isEmpty()) {
      return Built.of(tree);
    }
    return new Built(tree, value(base.value().get(), exponent.value().get(), power.position()));
  }

  private static boolean isEuler(Syntax base) {
    return switch (base) {
      case Syntax.Euler e -> true;
      case Syntax.Group(var position, var inside) -> isEuler(inside);
      default -> false;
    };
  }

  private static Optional<Rational> value(Rational base, Rational exponent, int position) {
    if (base.isZero() && exponent.signum() < 0) {
      throw new ReadingException(ReadingFault.DIVISION_BY_ZERO.with(), position);
    }
    if (base.isZero() || base.isOne()) {
      // 0^0 is left to evaluation, which decides what it is.
      return exponent.isZero() ? Optional.empty() : Optional.of(base);
    }
    if (!exponent.isInteger()) {
      return root(base, exponent, position);
    }
    int whole =
        exponent.toInt().filter(e -> e != Integer.MIN_VALUE).orElseThrow(TooLargeException::new);
    return Optional.of(base.pow(whole));
  }

  private static Optional<Rational> root(Rational base, Rational exponent, int position) {
    if (base.signum() < 0 && !exponent.denominator().testBit(0)) {
      throw new ReadingException(ReadingFault.NOT_REAL.with(), position);
    }
    // Larger roots have no rational value worth looking for; the tree holds them all the same.
    boolean small =
        exponent.denominator().bitLength() <= 3 && exponent.numerator().bitLength() < 31;
    return small && base.numerator().bitLength() < 1000 && base.denominator().bitLength() < 1000
        ? base.root(exponent.denominator().intValue())
            .map(root -> root.pow(exponent.numerator().intValue()))
        : Optional.empty();
  }

  private Built root(Syntax.Root root) {
    Built radicand = built(root.radicand());
    if (root.order().isEmpty()) {
      return rooted(radicand, Rational.HALF, root.position());
    }
    Built order = built(root.order().get());
    if (order.value().isEmpty()) {
      return Built.of(Expression.power(radicand.tree(), Expression.power(order.tree(), -1)));
    }
    if (order.value().get().isZero()) {
      throw new ReadingException(ReadingFault.DIVISION_BY_ZERO.with(), root.position());
    }
    return rooted(radicand, order.value().get().reciprocal(), root.position());
  }

  private static Built rooted(Built radicand, Rational exponent, int position) {
    Expression tree = Expression.power(radicand.tree(), Expression.of(exponent));
    return new Built(tree, radicand.value().flatMap(v -> value(v, exponent, position)));
  }

  private Built call(Syntax.Call call) {
    Built argument = built(call.argument());
    boolean logarithm = call.function() == NamedFunction.LN || call.function() == NamedFunction.LOG;
    if (logarithm && argument.value().filter(v -> v.signum() <= 0).isPresent()) {
      throw new ReadingException(ReadingFault.NOT_REAL.with(), call.position());
    }
    Expression tree = call.function().of(argument.tree());
    return call.function() == NamedFunction.ABS
        ? new Built(tree, argument.value().map(Rational::abs))
        : Built.of(tree);
  }
}
