package org.saddlepoint.marking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;

/** Values with constants in them rounded to three digits. */
final class Roundings {
  private static final MathContext THREE_DIGITS =
      new MathContext(Digits.ENOUGH, RoundingMode.HALF_UP);

  private Roundings() {}

  /** One entry at a time. */
  static List<Value> singly(Value value) {
    List<Expression> entries = Keys.entries(value).orElse(List.of());
    List<Value> results = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Optional<Expression> rounded = threeDigits(entries.get(i));
      if (rounded.isPresent()) {
        List<Expression> changed = new ArrayList<>(entries);
        changed.set(i, rounded.get());
        Keys.like(value, changed).ifPresent(results::add);
      }
    }
    return results;
  }

  /** All entries at once. */
  static List<Value> together(Value value) {
    List<Expression> entries = Keys.entries(value).orElse(List.of());
    List<Expression> rounded = entries.stream().map(e -> threeDigits(e).orElse(e)).toList();
    return rounded.equals(entries) ? List.of() : Keys.like(value, rounded).stream().toList();
  }

  /** Empty for what is not changed by it, and for functions. */
  static Optional<Expression> threeDigits(Expression e) {
    boolean whole = e instanceof Expression.Constant(var value) && value.isInteger();
    if (whole || !Comparison.isConstant(e)) {
      return Optional.empty();
    }
    try {
      BigDecimal rounded = Approximation.of(e).round(THREE_DIGITS);
      return Optional.of(Expression.of(Rational.of(rounded))).filter(r -> !r.equals(e));
    } catch (ArithmeticException undefined) {
      return Optional.empty();
    }
  }
}
