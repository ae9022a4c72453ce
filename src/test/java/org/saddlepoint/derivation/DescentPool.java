package org.saddlepoint.derivation;

import java.util.List;

/** Instances of the third chapter: step sizes, runs, preconditioners. */
final class DescentPool {
  private DescentPool() {}

  static List<Derivation> all() {
    return List.of(
        Analyses.with(
            Analyses.of("x1^2 + 2x1x2 + 3x2^2", "x1 x2", "1 -2"), "step-size = 1/4", "steps = 2"),
        Analyses.with(
            Analyses.of("x^3 - 3x*y + 2y^2", "x y", "2 1"),
            "step-size = 1/10",
            "steps = 2",
            "method-a = gradient-descent",
            "method-b = jacobi-descent"),
        Analyses.with(
            Analyses.of("5x^2 + x*y + 2y^2", "x y", "0 1"),
            "step-size = 1/4",
            "steps = 2",
            "method-a = jacobi-descent",
            "method-b = gradient-descent"),
        Analyses.with(Analyses.of("(t - 3)^2", "t", "1"), "step-size = 1/4", "steps = 3"));
  }
}
