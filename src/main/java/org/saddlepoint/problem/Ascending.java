package org.saddlepoint.problem;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Sign;
import org.saddlepoint.expression.Vocabulary;

/** Constants in ascending order, as a multiset keeps them. */
final class Ascending {
  private Ascending() {}

  /** As they are where one of them is no constant. */
  static List<Expression> of(List<Expression> values) {
    if (values.stream().anyMatch(value -> !Vocabulary.variablesOf(value).isEmpty())) {
      return values;
    }
    List<Expression> sorted = new ArrayList<>();
    for (Expression value : values) {
      int place = 0;
      while (place < sorted.size() && !isLess(value, sorted.get(place))) {
        place++;
      }
      sorted.add(place, value);
    }
    return List.copyOf(sorted);
  }

  static boolean isLess(Expression a, Expression b) {
    if (a instanceof Expression.Constant(var one) && b instanceof Expression.Constant(var other)) {
      return one.compareTo(other) < 0;
    }
    return Constants.sign(Expression.difference(a, b)) == Sign.NEGATIVE;
  }
}
