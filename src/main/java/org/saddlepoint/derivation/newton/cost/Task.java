package org.saddlepoint.derivation.newton.cost;

import java.util.Arrays;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Quantity;

/** Something that an optimiser stores or works out, with how often it touches the parameters. */
enum Task {
  STORE_GRADIENT("store-gradient", Per.PARAMETER),
  GRADIENT_STEP("gradient-step", Per.PARAMETER),
  DIAGONAL_SOLVE("diagonal-solve", Per.PARAMETER),
  STORE_DIAGONAL("store-diagonal", Per.PARAMETER),
  STORE_HESSIAN("store-hessian", Per.PAIR),
  FORM_HESSIAN("form-hessian", Per.PAIR),
  MATRIX_VECTOR("matrix-vector", Per.PAIR),
  TRIANGULAR_SOLVE("triangular-solve", Per.PAIR),
  NEWTON_SOLVE("newton-solve", Per.TRIPLE),
  INVERT("invert", Per.TRIPLE),
  FACTORISE("factorise", Per.TRIPLE),
  ALL_EIGENVALUES("all-eigenvalues", Per.TRIPLE);

  /** What the numbers that are touched can be counted by. */
  enum Per {
    PARAMETER("parameter", 1),
    PAIR("pair", 2),
    TRIPLE("pivot-and-pair", 3);

    private final String id;
    private final int power;

    Per(String id, int power) {
      this.id = id;
      this.power = power;
    }

    String id() {
      return id;
    }
  }

  private final String id;
  private final Per per;

  Task(String id, Per per) {
    this.id = id;
    this.per = per;
  }

  static Task of(Derivation derivation, Quantity setting) {
    String word = derivation.word(setting);
    return Arrays.stream(values())
        .filter(task -> task.id.equals(word))
        .findFirst()
        .orElseThrow(() -> Sizes.unknown(setting));
  }

  String id() {
    return id;
  }

  Per per() {
    return per;
  }

  /** The power of n that its cost grows as. */
  int power() {
    return per.power;
  }

  /**
   * Multiplications, divisions, or numbers stored, counted by going through the loops of the plain
   * method: what the power is held against.
   */
  long count(int n) {
    return switch (this) {
      case STORE_GRADIENT, GRADIENT_STEP, DIAGONAL_SOLVE, STORE_DIAGONAL -> n;
      case STORE_HESSIAN, MATRIX_VECTOR -> rows(n, n);
      case FORM_HESSIAN, TRIANGULAR_SOLVE -> triangle(n);
      case FACTORISE -> pivots(n, 0);
      case NEWTON_SOLVE -> pivots(n, 1) + triangle(n);
      case INVERT -> pivots(n, n);
      case ALL_EIGENVALUES -> reflections(n);
    };
  }

  private static long rows(int rows, int each) {
    long count = 0;
    for (int row = 0; row < rows; row++) {
      count += each;
    }
    return count;
  }

  private static long triangle(int n) {
    long count = 0;
    for (int row = 1; row <= n; row++) {
      count += row;
    }
    return count;
  }

  /** Down to three diagonals by reflections, each of which changes all that is left. */
  private static long reflections(int n) {
    long count = 0;
    for (int left = n - 1; left > 0; left--) {
      count += rows(left, 2 * left);
    }
    return count;
  }

  /** Elimination below each pivot, with so many columns to the right of the matrix. */
  private static long pivots(int n, int columns) {
    long count = 0;
    for (int pivot = 0; pivot < n; pivot++) {
      int below = n - pivot - 1;
      count += rows(below, 1 + below + columns);
    }
    return count;
  }
}
