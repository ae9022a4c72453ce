package org.saddlepoint.derivation.calculus;

import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Quantities;

/**
 * Simplified derivatives may have values where the function itself has none (those of x²/x at 0),
 * and there they mean nothing.
 */
final class Defined {
  private Defined() {}

  /** Throws where the objective is known and has no value at the point. */
  static void check(Derivation derivation) {
    if (derivation.isGiven(Quantities.OBJECTIVE) && derivation.isGiven(Quantities.POINT)) {
      derivation.get(Quantities.VALUE);
    }
  }
}
