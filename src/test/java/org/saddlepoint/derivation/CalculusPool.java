package org.saddlepoint.derivation;

import java.util.List;

/** Instances of the first chapter: systems to solve, orders of differentiation, forms, models. */
final class CalculusPool {
  private CalculusPool() {}

  static List<Derivation> all() {
    return List.of(
        Analyses.of("x^3 + y^3 - 9x*y", "x y", "3 3"),
        Analyses.of("x^2*y - x^2 - 2y^2", "x y", "1 2"),
        Analyses.of("x^3 + 3x*y^2 - 15x - 12y", "x y", "1 2"));
  }
}
