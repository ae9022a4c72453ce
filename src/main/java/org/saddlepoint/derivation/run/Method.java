package org.saddlepoint.derivation.run;

import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.expression.Expression;

/**
 * One way of iterating. Whatever a method remembers besides the points so far (an approximation of
 * the Hessian, moving averages) it works out anew from those points, so that a learner's own points
 * can stand in their place.
 */
public interface Method extends Iteration {

  /** Its word is in the message files under {@code word.<id>}: {@code gradient-descent}. */
  String id();

  /** What must be given or derived besides the point: the gradient, a step size. */
  List<Quantity> needs(Derivation derivation);

  /** One step written out: from the last but one of these points to the last. */
  List<Passage> explanation(Derivation derivation, List<List<Expression>> points);

  /** Whether the last of these points follows from those before it, by other means than next. */
  boolean leadsTo(Derivation derivation, List<List<Expression>> points);

  /** Of one step by hand, in elementary operations. */
  int cost(Derivation derivation);
}
