package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Variables replaced by expressions, nothing else changed: values substituted, not yet combined.
 */
public final class Substitution {
  private Substitution() {}

  public static Expression in(Expression e, Map<String, Expression> values) {
    return switch (e) {
      case Expression.Variable(var name) -> values.getOrDefault(name, e);
      case Expression.Sum(var terms) -> new Expression.Sum(in(terms, values));
      case Expression.Product(var factors) -> new Expression.Product(in(factors, values));
      case Expression.Power(var base, var exponent) ->
          new Expression.Power(in(base, values), in(exponent, values));
      case Expression.Apply(var function, var argument) ->
          new Expression.Apply(function, in(argument, values));
      case Expression.Constant c -> c;
      case Expression.Pi pi -> pi;
      case Expression.Implicit implicit -> implicit;
    };
  }

  private static List<Expression> in(List<Expression> parts, Map<String, Expression> values) {
    var replaced = new ArrayList<Expression>(parts.size());
    for (Expression part : parts) {
      replaced.add(in(part, values));
    }
    return replaced;
  }
}
