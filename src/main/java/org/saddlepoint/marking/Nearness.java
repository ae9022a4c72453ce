package org.saddlepoint.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.saddlepoint.answer.Answer;
import org.saddlepoint.answer.Entry;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Written;

/**
 * Decimals next to a value that ends after a few digits, such as 2.99 for 3: wrong, as the value
 * itself was to be had, and worth a word of its own.
 */
final class Nearness {
  /** Relative. */
  private static final BigDecimal NEAR = new BigDecimal("0.01");

  private Nearness() {}

  static boolean isNear(Value key, Answer answer, Comparison comparison) {
    List<Expression> values = Keys.entries(key).orElse(List.of());
    boolean isOrdered =
        answer instanceof Answer.Single
            || answer instanceof Answer.Vector
            || answer instanceof Answer.Matrix;
    List<Entry> entries = isOrdered ? Entries.of(answer) : List.of();
    List<Closeness> closeness = comparison.rows().stream().flatMap(List::stream).toList();
    return values.size() == entries.size()
        && closeness.size() == entries.size()
        && !entries.isEmpty()
        && IntStream.range(0, entries.size())
            .allMatch(i ->
                closeness.get(i) != Closeness.DIFFERENT || isNear(values.get(i), entries.get(i)));
  }

  private static boolean isNear(Expression value, Entry typed) {
    boolean decimal =
        switch (typed.written()) {
          case Written.AsDecimal(var digits) -> digits.hasPoint();
          case Written.FromDecimals calculated -> true;
          case Written.Exactly exactly -> false;
        };
    if (!decimal || !Comparison.isConstant(value) || !Comparison.isConstant(typed.value())) {
      return false;
    }
    try {
      BigDecimal size = Approximation.of(value);
      BigDecimal off = Approximation.difference(Approximation.of(typed.value()), size).abs();
      return off.compareTo(size.abs().multiply(NEAR)) <= 0;
    } catch (ArithmeticException undefined) {
      return false;
    }
  }
}
