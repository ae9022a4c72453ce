package org.saddlepoint.tutor;

import java.util.Optional;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Printer;

/** Expressions written with numbers, functions and variables only. */
final class ClosedForm {
  private ClosedForm() {}

  /** In plain syntax; empty where a part of it is known by its enclosures only. */
  static Optional<String> of(Expression e) {
    return isClosed(e) ? Optional.of(Printer.text(e)) : Optional.empty();
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
