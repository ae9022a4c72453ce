package org.saddlepoint.derivation;

import java.util.List;
import java.util.Map;

/** Instances of the fifth chapter: saddles, safeguards, random signs. */
final class SaddlesPool {
  private SaddlesPool() {}

  static List<Derivation> all() {
    return List.of(
        // From one side Newton's step goes up, from the other down.
        saddle("x^2 - y^2", "1 3", "damping = 4", "steps = 2", "step-size = 1/4"),
        saddle("3x^2 - 2y^2", "3 1", "damping = 5", "radius = 2", "steps = 1", "step-size = 1/2"),
        saddle("x^2 - y^2", "0 0", "method = gradient-descent", "step-size = 1/4"),
        saddle("x^2 - y^2", "2 0", "method = gradient-descent", "step-size = 1/4"),
        saddle("x^2 - y^2", "2 0", "method = gradient-descent", "step-size = 2"),
        saddle("x^2 - y^2", "2 0", "method = gradient-descent", "step-size = 1/4", "noise = 1/8"),
        saddle("x^2 - y^2", "2 1", "method = newton", "step-size = 1/4", "noise = 1/8"),
        saddle("x^2 - y^2", "2 1", "method = gradient-descent", "step-size = 1/4"),
        saddle("x*y + x^2", "1 2", "damping = 3", "floor = 1", "steps = 1", "radius = 1"),
        saddle("1/2x^2 + 2x*y - y^2", "1 2", "damping = 4", "floor = 2", "radius = 5"),
        saddle("-x^2 - 2y^2 + x*y", "1 2", "damping = 6", "floor = 1", "step-size = 1/4"),
        saddle("2x^2 - 3y^2", "1 1", "floor = 5", "damping = 8", "step-size = 1/10"),
        saddle("x^2 - 3y^2", "0 1", "floor = 1", "damping = 1"),
        saddle("x^2 + 2y^2 + x*y", "3 4", "damping = 1", "radius = 2", "steps = 1"),
        saddle("2x^2 + y^2", "3 4", "damping = 1", "radius = 5", "steps = 1"),
        saddle("2x^2 + y^2", "3 4", "damping = 2", "radius = 1"),
        saddle("x^3 + y^2 - 3x", "2 1", "trial-step = -1 -1", "radius = 2", "damping = 1"),
        saddle("x^3 + y^2 - 3x", "2 1", "trial-step = -1/2 -1", "radius = 2"),
        saddle("x^4 - x^2 + y^2", "1 2", "trial-step = -1 0", "radius = 1"),
        saddle("x^4 + y^2", "1 2", "trial-step = -2 -1"),
        saddle("x^4 + y^2", "1 3", "trial-step = -2 -1", "radius = 3"),
        saddle("x^4 + 5y^2", "1 1", "trial-step = -1/2 -1/2"),
        saddle("x^4 + y^2", "1 1", "trial-step = -1/2 0"),
        saddle("x^4 - 8y^2", "1 -1", "trial-step = -1 -1"),
        trust("1 0; 0 2", "-6 -16", "trial-step = 3 4", "radius = 5"),
        trust("1 0; 0 2", "-6 -16", "trial-step = 3 4", "radius = 6"),
        trust("-5 0; 0 2", "9 -16", "trial-step = 3 4", "radius = 5"),
        trust("-3 0; 0 2", "6 -16", "trial-step = 3 4", "radius = 5"),
        trust("4 0; 0 5", "-6 -12", "trial-step = 3 4", "radius = 5"),
        trust("4 0; 0 5", "-6 -11", "trial-step = 3 4", "radius = 5"),
        trust("1 0; 0 4", "-4 -15", "damping = 3", "radius = 3", "trial-step = 1 1"),
        trust("1 0; 0 4", "-12 -28", "damping = 3", "radius = 5", "trial-step = 1 1"),
        with(Analyses.ofMatrix("3 2; 2 0"), "step-size = 1/10", "offset = 1/1000"),
        with(Analyses.ofMatrix("4 0; 0 -5"), "step-size = 1/10", "noise = 1/100"),
        with(Analyses.ofMatrix("4 0; 0 -20"), "step-size = 1/10", "noise = 1/100"),
        settings("dimension = 3"),
        settings("dimension = 5", "exponent = 3"),
        settings("dimension = 4", "probability = 2/3", "exponent = 4"),
        settings("dimension = 1", "claim = saddles-rare"),
        settings("dimension = 2", "claim = saddles-rare"),
        settings("dimension = 4", "claim = saddles-most"),
        settings("dimension = 4", "claim = rest-are-saddles"),
        settings("dimension = 4", "claim = minima-half"));
  }

  private static Derivation with(Derivation derivation, String... settings) {
    return Analyses.with(derivation, settings);
  }

  private static Derivation saddle(String f, String point, String... settings) {
    return with(Analyses.of(f, "x y", point), settings);
  }

  private static Derivation trust(String matrix, String gradient, String... settings) {
    Derivation derivation =
        Derivation.of(
            Rules.ALL,
            List.of("x", "y"),
            Map.of(
                Quantities.HESSIAN_AT_POINT,
                new Value.Grid(Analyses.matrix(matrix)),
                Quantities.GRADIENT_AT_POINT,
                new Value.Vector(Analyses.matrix(gradient).rows().getFirst())));
    return with(derivation, settings);
  }

  private static Derivation settings(String... settings) {
    return with(Derivation.of(Rules.ALL, List.of(), Map.of()), settings);
  }
}
