package org.saddlepoint.derivation.newton;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Printer;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.TooLargeException;

/**
 * A function in the shortest of the forms that a person would try: as it is, multiplied out, over
 * one fraction bar.
 */
final class Tidy {
  private Tidy() {}

  static Expression of(Expression e) {
    List<Expression> forms = new ArrayList<>();
    Expression plain = Simplifier.simplify(e);
    forms.add(plain);
    try {
      forms.add(Simplifier.expand(plain));
      forms.add(overOneBar(plain));
      forms.add(Simplifier.simplify(overOneBar(Simplifier.expand(plain))));
    } catch (TooLargeException enough) {
      // The forms so far will do.
    }
    return forms.stream().min(Comparator.comparingInt(f -> Printer.text(f).length())).orElseThrow();
  }

  /** The terms over the product of their different denominators, multiplied out above it. */
  private static Expression overOneBar(Expression e) {
    if (!(e instanceof Expression.Sum(var terms))) {
      return e;
    }
    List<Expression> below = new ArrayList<>();
    for (Expression term : terms) {
      for (Expression factor : factors(term)) {
        if (isBelow(factor) && !below.contains(factor)) {
          below.add(factor);
        }
      }
    }
    if (below.size() != 1) {
      return e;
    }
    Expression bar = Simplifier.simplify(Expression.power(below.getFirst(), -1));
    List<Expression> above =
        terms.stream()
            .map(term -> Simplifier.expand(Simplifier.simplify(Expression.product(term, bar))))
            .toList();
    Expression numerator = Simplifier.expand(Expression.sum(above));
    return Simplifier.simplify(Expression.quotient(numerator, bar));
  }

  private static List<Expression> factors(Expression term) {
    return term instanceof Expression.Product(var factors) ? factors : List.of(term);
  }

  private static boolean isBelow(Expression factor) {
    return factor instanceof Expression.Power(var base, Expression.Constant(var n))
        && n.compareTo(Rational.ZERO) < 0;
  }
}
