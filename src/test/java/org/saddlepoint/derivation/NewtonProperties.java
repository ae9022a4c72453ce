package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.saddlepoint.number.Rational;

/** Laws of Newton's method: where it lands, how fast errors shrink, what elimination costs. */
class NewtonProperties {
  private static final int TRIES = 25;

  private static Derivation settings(String... settings) {
    return Analyses.with(Derivation.of(Rules.ALL, List.of(), Map.of()), settings);
  }

  /** From anywhere one step on a quadratic leads to its critical point, whatever that is. */
  @Property(tries = TRIES)
  void oneStepIsEnoughOnAQuadratic(
      @ForAll @IntRange(min = -4, max = 4) int a,
      @ForAll @IntRange(min = -4, max = 4) int b,
      @ForAll @IntRange(min = -4, max = 4) int d,
      @ForAll @IntRange(min = -3, max = 3) int p,
      @ForAll @IntRange(min = -3, max = 3) int q) {
    Assume.that(4 * a * d != b * b);
    String f =
        "(%d)*(x - %d)^2 + (%d)*(x - %d)*(y - %d) + (%d)*(y - %d)^2".formatted(a, p, b, p, q, d, q);
    Derivation derivation =
        Analyses.with(Analyses.of(f.replace("- -", "+ "), "x y", "7 -5"), "steps = 2");
    assertThat(Fractions.vector(derivation, "newton-next")).isEqualTo(Fractions.column(p, q));
    assertThat(Fractions.matrix(derivation, "newton-run"))
        .isEqualTo(Fractions.of(new int[] {p, q}, new int[] {p, q}));
  }

  /** x₊ − c = (1 − 1/(p − 1))(x − c) for (x − c)^p: where f″ is zero the steps shrink slowly. */
  @Property(tries = TRIES)
  void aFlatMinimumIsReachedLinearly(
      @ForAll @IntRange(min = 3, max = 8) int power,
      @ForAll @IntRange(min = -3, max = 3) int c,
      @ForAll @IntRange(min = 1, max = 4) int offset) {
    String f = "(x - (%d))^%d".formatted(c, power);
    Rational factor = Fractions.number(Analyses.of(f, "x", String.valueOf(c)), "newton-factor");
    assertThat(factor).isEqualTo(Rational.of(power - 2, power - 1));
    Rational next =
        Fractions.number(Analyses.of(f, "x", String.valueOf(c + offset)), "scalar-newton-next");
    assertThat(next.minus(Rational.of(c))).isEqualTo(factor.times(Rational.of(offset)));
  }

  /** By repeating e ← Ce² and e ← re. */
  @Property(tries = TRIES)
  void errorsAreThoseOfTheSteps(
      @ForAll @IntRange(min = 1, max = 9) int c,
      @ForAll @IntRange(min = 1, max = 9) int r,
      @ForAll @IntRange(min = 1, max = 2) int digits,
      @ForAll @IntRange(min = 1, max = 4) int steps) {
    Rational constant = Rational.of(c, 3);
    Rational rate = Rational.of(r, 10);
    Rational start = Rational.of(1, 10).pow(digits);
    Derivation derivation =
        settings(
            "initial-error = " + start,
            "error-constant = " + constant,
            "linear-rate = " + rate,
            "steps = " + steps);
    Rational fast = start;
    Rational slow = start;
    for (int i = 0; i < steps; i++) {
      fast = constant.times(fast).times(fast);
      slow = rate.times(slow);
    }
    assertThat(Fractions.number(derivation, "quadratic-error")).isEqualTo(fast);
    assertThat(Fractions.number(derivation, "linear-error")).isEqualTo(slow);
  }

  /** No step too few and none too many, of both kinds. */
  @Property(tries = TRIES)
  void stepsToABoundAreTheFirstThatReachIt(
      @ForAll @IntRange(min = 1, max = 20) int c,
      @ForAll @IntRange(min = 1, max = 9) int r,
      @ForAll @IntRange(min = 1, max = 40) int digits) {
    Rational constant = Rational.of(c, 4);
    Rational rate = Rational.of(r, 10);
    Rational bound = Rational.of(1, 10).pow(digits);
    Derivation derivation =
        settings(
            "initial-error = 1/10",
            "error-constant = " + constant,
            "linear-rate = " + rate,
            "error-bound = (1/10)^" + digits);
    int fast = 0;
    for (Rational e = Rational.of(1, 10); e.compareTo(bound) > 0; fast++) {
      e = constant.times(e).times(e);
    }
    int slow = 0;
    for (Rational e = Rational.of(1, 10); e.compareTo(bound) > 0; slow++) {
      e = rate.times(e);
    }
    assertThat(Fractions.number(derivation, "quadratic-steps")).isEqualTo(Rational.of(fast));
    assertThat(Fractions.number(derivation, "linear-steps")).isEqualTo(Rational.of(slow));
    assertThat(Fractions.vector(derivation, "step-counts")).isEqualTo(Fractions.column(slow, fast));
  }

  /** Elimination and substitution carried out on patterns, each multiplication counted. */
  @Property(tries = 20)
  void operationsCountedOneByOne(@ForAll @IntRange(min = 1, max = 12) int n) {
    for (String structure : List.of("diagonal", "tridiagonal", "arrow", "dense")) {
      Derivation derivation = settings("parameters = " + n, "structure = " + structure);
      assertThat(Fractions.number(derivation, "solve-operations"))
          .as(structure)
          .isEqualTo(Rational.of(operations(structure, n)));
    }
  }

  private static boolean isEntry(String structure, int n, int i, int j) {
    return switch (structure) {
      case "diagonal" -> i == j;
      case "tridiagonal" -> Math.abs(i - j) <= 1;
      case "arrow" -> i == j || i == n - 1 || j == n - 1;
      default -> true;
    };
  }

  private static int operations(String structure, int n) {
    boolean[][] filled = new boolean[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        filled[i][j] = isEntry(structure, n, i, j);
      }
    }
    int count = 0;
    for (int pivot = 0; pivot < n; pivot++) {
      for (int i = pivot + 1; i < n; i++) {
        if (filled[i][pivot]) {
          // The factor, the right-hand side, and each entry to the right.
          count += 2;
          for (int j = pivot + 1; j < n; j++) {
            if (filled[pivot][j]) {
              filled[i][j] = true;
              count++;
            }
          }
        }
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      count++;
      for (int j = i + 1; j < n; j++) {
        count += filled[i][j] ? 1 : 0;
      }
    }
    return count;
  }

  /** Entries on and above the diagonal, counted. */
  @Property(tries = 20)
  void independentEntriesCounted(@ForAll @IntRange(min = 1, max = 40) int n) {
    int count = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i; j < n; j++) {
        count++;
      }
    }
    Derivation derivation = settings("parameters = " + n, "bytes-per-number = 8");
    assertThat(Fractions.number(derivation, "independent-hessian-entries"))
        .isEqualTo(Rational.of(count));
    assertThat(Fractions.number(derivation, "hessian-bytes")).isEqualTo(Rational.of(8L * n * n));
  }
}
