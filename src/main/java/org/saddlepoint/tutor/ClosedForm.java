package org.saddlepoint.tutor;

import java.util.Optional;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Printer;

/** Expressions written with numbers, functions and variables only. */
final class ClosedForm {
  /** Characters; of what is longer nobody makes use. */
  private static final int LONGEST = 2_000;

  private ClosedForm() {}

  /** In plain syntax; empty where it is too long, or a part of it known by its enclosures only. */
  static Optional<String> of(Expression e) {
    return isClosed(e)
        ? Optional.of(Printer.text(e)).filter(text -> text.length() <= LONGEST)
        : Optional.empty();
  }

  private static boolean isClosed(Expression e) {
    return switch (e) {
      case Expression.Implicit implicit -> false;
      case Expression.Constant c -> true;
      case Expression.Pi pi -> true;
      case Expression.Variable v -> true;
      case Expression.Sum(var terms) -> terms.stream().allMatch(ClosedForm::isClosed);
      case Expression.Product(var factors) -> factors.stream().allMatch(ClosedForm::isClosed);
      case Expression.Power(var base, var exponent) -> isClosed(base) && isClosed(exponent);
      case Expression.Apply(var function, var argument) -> isClosed(argument);
    };
  }
}
