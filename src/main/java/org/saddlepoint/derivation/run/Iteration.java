package org.saddlepoint.derivation.run;

import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.expression.Expression;

/** The next point from the points so far; a faulty one is a slip of a whole run. */
@FunctionalInterface
public interface Iteration {

  /**
   * The point after these, first to last, at least one. Throws {@link
   * org.saddlepoint.derivation.UnderivableException} or {@link ArithmeticException} where the
   * iteration breaks down.
   */
  List<Expression> next(Derivation derivation, List<List<Expression>> points);
}
