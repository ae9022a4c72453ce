package org.saddlepoint.derivation;

import static org.saddlepoint.derivation.Analyses.of;
import static org.saddlepoint.derivation.Analyses.with;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Instances of the fourth chapter: runs, one step, rates, costs. */
final class NewtonPool {
  private NewtonPool() {}

  /** Nothing but settings. */
  static Derivation settings(String... settings) {
    return with(Derivation.of(Rules.ALL, List.of(), Map.of()), settings);
  }

  static List<Derivation> all() {
    return Stream.of(runs(), minima(), rates(), costs()).flatMap(List::stream).toList();
  }

  private static List<Derivation> runs() {
    return List.of(
        with(of("x^3 - 3x*y + 2y^2", "x y", "2 1"), "steps = 2"),
        with(of("3x - ln(x)", "x", "1/2"), "steps = 2"),
        with(of("x^4 - 2x", "x", "2"), "steps = 2"),
        with(of("x^2 + x*y + 3y^2 - x", "x y", "2 1"), "steps = 1"),
        with(of("exp(x) + exp(2y) - x*y", "x y", "0 0"), "steps = 1"),
        of("x^2 - 4x*y + 4y^2 + x + y", "x y", "1 0"),
        of("x^2 - 4x*y + 4y^2 + x - 2y", "x y", "1 0"),
        of("3 - x^2 + 4x", "x", "1"),
        of("x^3 - 3x", "x", "0"),
        of("x^3 + 2x^2 + x", "x", "-1/2"));
  }

  /** At points where the derivative is zero. */
  private static List<Derivation> minima() {
    return List.of(
        of("(x - 2)^4", "x", "2"),
        of("(x + 1)^6", "x", "-1"),
        of("2x - ln(x)", "x", "1/2"),
        of("x^3 - 3x", "x", "1"),
        of("x^4 - 2x^2", "x", "1"),
        of("sqrt(1 + x^2)", "x", "0"),
        of("x^3 - 3x^2", "x", "2"));
  }

  private static List<Derivation> rates() {
    return List.of(
        settings(
            "initial-error = 1/10",
            "error-constant = 1/2",
            "linear-rate = 9/10",
            "steps = 3",
            "error-bound = 1/100000000",
            "correct-digits = 2"),
        settings(
            "initial-error = 1/100",
            "error-constant = 2",
            "linear-rate = 99/100",
            "steps = 4",
            "error-bound = 1/1000000000000",
            "correct-digits = 3"),
        settings(
            "initial-error = 1/10",
            "error-constant = 5",
            "linear-rate = 1/10",
            "steps = 5",
            "error-bound = 1/100000",
            "correct-digits = 1"),
        settings("initial-error = 1/10", "error-constant = 1/10", "error-bound = 1/10000000000^2"),
        settings("errors = 1 1/2 1/4 1/8"),
        settings("errors = 1/10 1/200 1/80000 1/12800000000"),
        settings("errors = 1/2 1/8 1/512 1/134217728"),
        settings("errors = 1 1/2 1/3 1/4"),
        settings("errors = 1 1/2 1/3 1/7"));
  }

  private static List<Derivation> costs() {
    return List.of(
        cost("parameters = 1000", "structure = dense", "wanted = one-step", "task = newton-solve"),
        cost(
            "parameters = 10", "structure = diagonal", "wanted = one-step", "task = store-hessian"),
        cost(
            "parameters = 7",
            "structure = tridiagonal",
            "wanted = many-right-sides",
            "task = store-diagonal"),
        cost(
            "parameters = 12",
            "structure = arrow",
            "wanted = inverse-entries",
            "task = all-eigenvalues"));
  }

  private static Derivation cost(String... own) {
    return settings(
        Stream.concat(
                Stream.of(own),
                Stream.of(
                    "bytes-per-number = 4",
                    "memory-unit = megabyte",
                    "memory-bytes = 16000000000",
                    "flops-per-second = 1000000000",
                    "operations-factor = 2/3",
                    "time-unit = hour",
                    "growth-factor = 3"))
            .toArray(String[]::new));
  }
}
