package org.saddlepoint.derivation;

import java.util.List;
import java.util.Map;

/** Instances of quasi-Newton methods: pairs, updates, loops, memory. */
final class QuasiNewtonPool {
  private QuasiNewtonPool() {}

  static List<Derivation> all() {
    return List.of(
        settings(
            "secant-step = 1 1",
            "gradient-change = 4 3",
            "approximation = 1 0; 0 1",
            "inverse-approximation = 1 0; 0 1"),
        settings(
            "secant-step = 1 1",
            "gradient-change = 4 3",
            "approximation = 3 1; 1 2",
            "inverse-approximation = 3 1; 1 2"),
        settings("secant-step = 4 3", "gradient-change = 7 5", "approximation = 1 1; 1 2"),
        settings("secant-step = 1 2", "gradient-change = 4 9", "approximation = 2 1; 1 5"),
        settings("secant-step = 3 -1", "gradient-change = -1 -4", "batches = same-batch"),
        settings("secant-step = 3 -2", "gradient-change = 2 1", "batches = same-batch"),
        settings("secant-step = -3 1", "gradient-change = 2 1", "batches = same-batch"),
        settings("secant-step = -3 1", "gradient-change = 2 7", "batches = other-batch"),
        settings(
            "secant-step = 2 1",
            "gradient-before = 3 1",
            "gradient-after = 1 2",
            "gradient-same-batch = 5 2",
            "batches = other-batch"),
        Analyses.with(
            Analyses.of("x^2 + x*y + 2y^2", "x y", "1 -2"),
            "next-point = 2 1",
            "inverse-approximation = 1 0; 0 1",
            "steps = 2",
            "memory-pairs = 1"),
        Analyses.with(
            Analyses.of("x^2 + x*y + 2y^2", "x y", "1 -2"),
            "inverse-approximation = 1/2 0; 0 1/4",
            "step-size = 1",
            "steps = 2",
            "initial-scale = 1/2",
            "memory-pairs = 2"),
        Analyses.with(Analyses.of("x^3 - 3x", "x", "2"), "next-point = 3"),
        gradient(
            "3 -1",
            "secant-step = 1 1",
            "gradient-change = 2 1",
            "inverse-approximation = 1 0; 0 1",
            "initial-scale = 1"),
        gradient("2 5", "secant-step = 1 2", "gradient-change = 3 1"),
        gradient("2 5", "stored-steps = 1 0; 1 1", "stored-changes = 2 1; 1 3"),
        gradient(
            "2 5", "stored-steps = 1 0; 1 1", "stored-changes = 2 1; 1 3", "initial-scale = 1"),
        settings("initial-matrix = same", "updates = 4", "memory-pairs = 5"),
        settings("initial-matrix = same", "updates = 9", "memory-pairs = 5"),
        settings("initial-matrix = rescaled", "updates = 4", "memory-pairs = 5"),
        settings("parameters = 1000000", "memory-pairs = 10", "bytes-per-number = 4"),
        settings("memory-bytes = 16000000000", "memory-pairs = 10", "bytes-per-number = 4"));
  }

  private static Derivation settings(String... settings) {
    return Analyses.with(Derivation.of(Rules.ALL, List.of(), Map.of()), settings);
  }

  private static Derivation gradient(String gradient, String... settings) {
    Derivation derivation =
        Derivation.of(
            Rules.ALL,
            List.of("x", "y"),
            Map.of(
                Quantities.GRADIENT_AT_POINT,
                new Value.Vector(Analyses.matrix(gradient).rows().getFirst())));
    return Analyses.with(derivation, settings);
  }
}
