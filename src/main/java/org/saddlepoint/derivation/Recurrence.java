package org.saddlepoint.derivation;

import java.util.List;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** How a table of iterates goes on, so that a row can be judged by the learner's own rows. */
public interface Recurrence {

  /** What stands above each column: a coordinate, a value of f. */
  List<Formula> columns(Derivation derivation);

  /** The given row, number 0; as many entries as there are columns. */
  List<Expression> first(Derivation derivation);

  /** The row after these, of which the first is row 0. May throw as {@link Rule#value} does. */
  List<Expression> next(Derivation derivation, List<List<Expression>> rows);
}
