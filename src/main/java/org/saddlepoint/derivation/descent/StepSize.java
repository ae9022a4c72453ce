package org.saddlepoint.derivation.descent;

import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** α, which is positive: a negative one would climb. */
final class StepSize {
  static final Formula ALPHA = Formulas.symbol("\\alpha", "α");

  private StepSize() {}

  static Expression of(Derivation derivation) {
    Expression alpha = derivation.scalar(Quantities.STEP_SIZE);
    if (Exact.signum(alpha) <= 0) {
      throw new UnderivableException(Message.of("descent.step-size"));
    }
    return alpha;
  }
}
