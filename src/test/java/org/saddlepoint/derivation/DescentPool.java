package org.saddlepoint.derivation;

import java.util.List;
import java.util.Map;

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
        Analyses.with(
            Analyses.of("5x^2 + x*y + y^2", "x y", "2 -1"),
            "step-size = 3/20",
            "steps = 2",
            "digits = 3",
            "preconditioner = 8 1; 1 3",
            "error-components = 8 -3"),
        // Along the flattest direction the error shrinks on its side, along the steepest it grows.
        Analyses.with(Analyses.of("2x^2 + 5y^2", "x y", "1 1"), "step-size = 1/4", "steps = 3"),
        Analyses.with(Analyses.of("2x^2 + 5y^2", "x y", "1 1"), "step-size = 3/20"),
        Analyses.with(Analyses.of("2x^2 + 5y^2", "x y", "1 1"), "step-size = 1/5"),
        Analyses.with(Analyses.of("x^2 + 3y^2", "x y", "1 1"), "step-size = 1/8"),
        Analyses.with(Analyses.of("x^2 + 2y^2", "x y", "1 1"), "step-size = 3/4"),
        Analyses.with(Analyses.of("2x^2 - y^2", "x y", "1 1"), "step-size = 1/8"),
        Analyses.with(Analyses.of("2x^2 - y^2", "x y", "1 1"), "step-size = 1"),
        Analyses.with(Analyses.ofMatrix("4 0; 0 4"), "step-size = 1/4"),
        Analyses.with(Analyses.ofMatrix("4 0; 0 4"), "step-size = 1/2"),
        Analyses.with(
            Analyses.ofMatrix("9 2; 2 4"), "step-size = 1/5", "preconditioner = 9 0; 0 4"),
        Analyses.with(Analyses.ofMatrix("5 4; 4 5"), "step-size = 1/5", "digits = 4"),
        Analyses.ofMatrix("9 0; 0 4"),
        Analyses.ofMatrix("5 1; 1 5"),
        settings("contraction-rate = 9/10", "digits = 6"),
        settings("contraction-rate = 1/10", "digits = 2"),
        settings("condition-number = 100", "digits = 6"),
        settings("first-condition = 10", "second-condition = 1000"),
        settings("spectrum = 9 -4 2"),
        settings("spectrum = -9 4 2"),
        Analyses.with(Analyses.ofMatrix("4 0; 0 4"), "step-size = 1"),
        settings("spectrum = 1 4 10", "step-size = 3/20", "steps = 3", "error-components = 3 -2 5"),
        settings("spectrum = 0 3 5", "step-size = 1/8"),
        settings("spectrum = 4 4"),
        settings("condition-target = 9"),
        settings("matrix-a = 2 2; 2 6", "matrix-b = 9 1; 1 9", "matrix-c = 50 7; 7 1"),
        settings("matrix-a = 2 0; 0 3", "matrix-b = 9 8; 8 9", "matrix-c = 40 0; 0 10"),
        settings("measure = axis-ratio"),
        settings("measure = descent-steps"),
        settings("measure = newton-steps"),
        settings("measure = progress"),
        Analyses.with(Analyses.of("(t - 3)^2", "t", "1"), "step-size = 1/4", "steps = 3"));
  }

  private static Derivation settings(String... settings) {
    return Analyses.with(Derivation.of(Rules.ALL, List.of(), Map.of()), settings);
  }
}
