package org.saddlepoint.marking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saddlepoint.answer.Entry;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Decision;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.expression.TypedDecimal;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.expression.Written;

/**
 * Functions with rounded coefficients: both are multiplied out, and the coefficient of each term is
 * compared by the digits of the decimal that was typed with the fewest. Where the terms are not the
 * same, the functions are different.
 */
final class Coefficients {
  private Coefficients() {}

  static Closeness compare(Expression key, Entry typed, Terms terms) {
    try {
      Map<Expression, Expression> right = byTerm(Simplifier.expand(key));
      Map<Expression, Expression> given = byTerm(Simplifier.expand(typed.value()));
      if (!right.keySet().equals(given.keySet())) {
        return Closeness.DIFFERENT;
      }
      return right.entrySet().stream()
          .map(term -> coefficient(term.getValue(), given.get(term.getKey()), digits(typed)))
          .max(Closeness::compareTo)
          .orElse(Closeness.DIFFERENT);
    } catch (ArithmeticException undefined) {
      return Closeness.DIFFERENT;
    }
  }

  private static int digits(Entry typed) {
    return switch (typed.written()) {
      case Written.Exactly exactly -> Approximation.CONTEXT.getPrecision();
      case Written.AsDecimal(var decimal) -> Math.max(1, decimal.significantDigits());
      case Written.FromDecimals(var digits) -> Math.max(1, digits);
    };
  }

  private static Closeness coefficient(Expression right, Expression given, int digits) {
    if (Constants.equal(right, given) == Decision.YES) {
      return Closeness.EQUAL;
    }
    BigDecimal rounded =
        Approximation.of(given).round(new MathContext(digits, RoundingMode.HALF_UP));
    int missing = digits - rounded.precision();
    var decimal = new TypedDecimal(rounded.setScale(rounded.scale() + missing), true);
    return Digits.of(Target.of(right), decimal);
  }

  /** The coefficients by what they are multiplied with; 1 for the constant term. */
  private static Map<Expression, Expression> byTerm(Expression expanded) {
    List<Expression> terms =
        expanded instanceof Expression.Sum(var parts) ? parts : List.of(expanded);
    Map<Expression, Expression> coefficients = new LinkedHashMap<>();
    for (Expression term : terms) {
      List<Expression> factors =
          term instanceof Expression.Product(var parts) ? parts : List.of(term);
      Map<Boolean, List<Expression>> split = split(factors);
      coefficients.merge(
          Expression.product(split.get(false)),
          Expression.product(split.get(true)),
          (a, b) -> Simplifier.simplify(Expression.sum(a, b)));
    }
    return coefficients;
  }

  /** Constant factors under true, others under false. */
  private static Map<Boolean, List<Expression>> split(List<Expression> factors) {
    Map<Boolean, List<Expression>> split = new HashMap<>();
    split.put(true, factors.stream().filter(f -> Vocabulary.variablesOf(f).isEmpty()).toList());
    split.put(false, factors.stream().filter(f -> !Vocabulary.variablesOf(f).isEmpty()).toList());
    return split;
  }
}
