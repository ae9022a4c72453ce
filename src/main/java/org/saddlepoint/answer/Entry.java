package org.saddlepoint.answer;

import java.util.Optional;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.TypedDecimal;
import org.saddlepoint.expression.Written;

/**
 * One value of an answer, with the digits it was typed in.
 *
 * @param otherwise the value that brackets left out may have been meant to give, as 1/(2x) by 1/2x
 */
public record Entry(Expression value, Written written, Optional<Expression> otherwise) {
  public Entry(Expression value, Written written) {
    this(value, written, Optional.empty());
  }

  /** The typed digits, where the value is one number in digits. */
  public Optional<TypedDecimal> decimal() {
    return switch (written) {
      case Written.AsDecimal(var decimal) -> Optional.of(decimal);
      case Written.Exactly exactly -> Optional.empty();
      case Written.FromDecimals mixed -> Optional.empty();
    };
  }
}
