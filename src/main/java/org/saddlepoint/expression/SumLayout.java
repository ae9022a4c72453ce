package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.expression.Expression.Product;
import org.saddlepoint.number.Rational;

/** Signs and order of the terms of a sum on paper. */
final class SumLayout {
  private SumLayout() {}

  static boolean isNegative(Expression term) {
    return switch (term) {
      case Constant(var value) -> value.signum() < 0;
      case Product(var factors) -> isNegative(factors.getFirst());
      default -> false;
    };
  }

  /** The opposite of a term that {@link #isNegative}, without the sign. */
  static Expression negated(Expression term) {
    return switch (term) {
      case Constant(var value) -> new Constant(value.negate());
      case Product(var factors) -> {
        var rest = new ArrayList<Expression>(factors);
        Expression first = negated(factors.getFirst());
        if (first.isConstant(Rational.ONE)) {
          rest.removeFirst();
        } else {
          rest.set(0, first);
        }
        yield rest.size() == 1 ? rest.getFirst() : new Product(rest);
      }
      default -> Expression.negate(term);
    };
  }

  /** 1 − x and y − x², not −x + 1 and −x² + y; but −2x + 2y stays. */
  static List<Expression> inOrder(List<Expression> terms) {
    if (terms.size() != 2 || !isNegative(terms.getFirst()) || isNegative(terms.getLast())) {
      return terms;
    }
    boolean alike =
        TermOrder.areAlgebraic(terms)
            && !TermOrder.isConstant(terms.getLast())
            && TermOrder.degree(terms.getFirst()) == TermOrder.degree(terms.getLast());
    return alike ? terms : terms.reversed();
  }
}
