package org.saddlepoint.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Derivations of the chapters on likelihoods and on curvature at scale. */
final class LearningPool {
  private LearningPool() {}

  static Derivation of(String... settings) {
    return in(List.of(), settings);
  }

  private static Derivation in(List<String> variables, String... settings) {
    return Analyses.with(Derivation.of(Rules.ALL, variables, Map.of()), settings);
  }

  static List<Derivation> all() {
    List<Derivation> all = new ArrayList<>(regressions());
    all.addAll(information());
    all.addAll(averages());
    all.addAll(layers());
    all.addAll(choices());
    all.addAll(statements());
    return List.copyOf(all);
  }

  private static List<Derivation> regressions() {
    return List.of(
        of(
            "family = logistic",
            "design = 1 -1; 1 0; 1 1; 1 2",
            "responses = 0 1 0 1",
            "coefficients = 0 0"),
        of(
            "family = logistic",
            "design = 1 -1; 1 0; 1 1; 1 2",
            "responses = 0 1 0 1",
            "coefficients = ln(2) -ln(3)"),
        of("family = logistic", "design = 1; 1; 1", "responses = 0 1 1", "coefficients = 1/2"),
        of(
            "family = poisson",
            "design = 1 0; 1 1; 1 2",
            "responses = 1 3 2",
            "coefficients = ln(2) ln(1/2)"),
        of(
            "family = poisson",
            "design = 1 -1; 1 0; 1 1",
            "responses = 0 2 3",
            "coefficients = 0 0"));
  }

  private static List<Derivation> information() {
    List<Derivation> all = new ArrayList<>();
    for (String model :
        List.of(
            "bernoulli",
            "bernoulli-logit",
            "poisson",
            "poisson-log",
            "exponential",
            "exponential-mean",
            "normal-mean")) {
      for (String transformation : List.of("log", "logit", "reciprocal", "square-root", "square")) {
        all.add(
            in(
                List.of("theta"),
                "model = " + model,
                "parameter = 1/4",
                "variance = 3",
                "sample-size = 7",
                "slope = 5",
                "transformation = " + transformation));
      }
    }
    for (String from : List.of("responses-of-the-model", "responses-of-the-data")) {
      for (String averaged : List.of("squared-scores", "second-derivatives")) {
        all.add(of("responses-from = " + from, "averaged = " + averaged));
      }
    }
    all.add(of("fisher-matrix = 2 1; 1 3", "loss-gradient = 1 -2", "divergence = 1/6"));
    all.add(of("fisher-matrix = 2 0; 0 3", "loss-gradient = 1 -2", "divergence = 11/12"));
    all.add(of("fisher-matrix = 2 1 0; 1 3 1; 0 1 2", "loss-gradient = 1 2 3", "divergence = 1"));
    return all;
  }

  private static List<Derivation> averages() {
    Derivation run =
        Analyses.with(
            Analyses.of("x^2 + 3y^2", "x y", "4 -2"),
            "step-size = 1/2",
            "steps = 2",
            "beta1 = 1/2",
            "beta2 = 1/2");
    return List.of(
        of("gradients = 5 -1; 1 5", "beta1 = 1/2", "beta2 = 1/2", "step-size = 1/10"),
        of("gradients = 3 -4 2", "beta1 = 9/10", "beta2 = 999/1000", "step-size = 1/100"),
        of("gradients = 1 2; 3 -1; 0 4", "beta1 = 9/10", "beta2 = 3/4", "step-size = 1/100"),
        run);
  }

  private static List<Derivation> layers() {
    return List.of(
        of(
            "factor-a = 2 1; 1 3",
            "factor-g = 3 -1; -1 2",
            "layer-gradient = 1 2; -3 4",
            "entry-row = 2",
            "entry-column = 3"),
        of(
            "factor-a = 2 0; 0 5",
            "factor-g = 1 0 1; 0 2 0; 1 0 3",
            "layer-gradient = 1 2; 3 -4; 0 5",
            "entry-row = 6",
            "entry-column = 4"),
        of("shape = 10 100"),
        of("shape = 3 4 5"),
        of("layer-sizes = 3 4 2", "entry-row = 2", "entry-column = 3", "block-structure = full"),
        of(
            "layer-sizes = 3 4 2",
            "entry-row = 2",
            "entry-column = 3",
            "block-structure = layer-blocks"),
        of(
            "layer-sizes = 3 4 2",
            "entry-row = 2",
            "entry-column = 5",
            "block-structure = layer-blocks"),
        of(
            "layer-sizes = 3 4 2",
            "entry-row = 8",
            "entry-column = 9",
            "block-structure = diagonal"),
        of("layer-gradient = 1 2; -3 4; 0 1"),
        of("layer-gradient = 1 2; -3 4", "earlier-gradient = 2 0; 1 1"),
        of("layer-gradient = 4 0; 0 -5", "earlier-gradient = 3 0; 0 12"),
        of("layer-gradient = 4 0; 0 -5"),
        of("tensor-order = 2"),
        of("tensor-order = 3"));
  }

  private static List<Derivation> choices() {
    List<Derivation> all = new ArrayList<>();
    for (String size : List.of("100", "10^7")) {
      for (String batch : List.of("full-batch", "mini-batch")) {
        for (String convexity : List.of("convex", "non-convex")) {
          for (String room : List.of("tight", "ample")) {
            all.add(
                of(
                    "model-size = " + size,
                    "batch = " + batch,
                    "convexity = " + convexity,
                    "memory-room = " + room));
          }
        }
      }
    }
    for (String optimiser :
        List.of(
            "gradient-descent",
            "adam",
            "l-bfgs",
            "k-fac",
            "shampoo",
            "natural-gradient",
            "newton")) {
      all.add(of("optimiser = " + optimiser, "shape = 10 300", "pairs-kept = 5"));
    }
    all.add(of("optimiser = newton", "shape = 10 20", "pairs-kept = 2"));
    all.add(of("shape = 10 400", "pairs-kept = 30"));
    return all;
  }

  private static List<Derivation> statements() {
    return List.of(
        four(
            "adam-divides-by-root",
            "adam-divides-by-hessian",
            "adam-first-step-proportional",
            "adam-ignores-coupling"),
        four(
            "fisher-from-any-labels",
            "natural-numbers-invariant",
            "fisher-never-indefinite",
            "kfac-inverse-is-sum"),
        four(
            "shampoo-half-powers",
            "newton-avoids-saddles",
            "newton-always-descends",
            "lbfgs-thrives-on-noise"));
  }

  private static Derivation four(String first, String second, String third, String fourth) {
    return of(
        "first-statement = " + first,
        "second-statement = " + second,
        "third-statement = " + third,
        "fourth-statement = " + fourth);
  }
}
