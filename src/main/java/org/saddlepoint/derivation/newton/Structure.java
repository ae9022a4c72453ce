package org.saddlepoint.derivation.newton;

import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** Where a symmetric matrix has its entries, and what elimination costs there. */
enum Structure {
  DIAGONAL("diagonal"),

  /** Entries on the diagonal and right beside it. */
  TRIDIAGONAL("tridiagonal"),

  /** Entries on the diagonal and in the last row and column. */
  ARROW("arrow"),
  DENSE("dense");

  private final String id;

  Structure(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** Of the setting, or of the Hessian at the point. */
  static Structure of(Derivation derivation) {
    if (!derivation.isGiven(NewtonQuantities.STRUCTURE)) {
      return of(Exact.square(derivation, Quantities.HESSIAN_AT_POINT));
    }
    String word = derivation.word(NewtonQuantities.STRUCTURE);
    for (Structure structure : values()) {
      if (structure.id.equals(word)) {
        return structure;
      }
    }
    throw new UnderivableException(
        Message.of(
            "derivation.unknown-setting",
            Message.term("quantity." + NewtonQuantities.STRUCTURE.id())));
  }

  private static Structure of(Matrix<Expression> matrix) {
    for (Structure structure : values()) {
      if (structure.holds(matrix)) {
        return structure;
      }
    }
    return DENSE;
  }

  private boolean holds(Matrix<Expression> matrix) {
    int last = matrix.height() - 1;
    for (int i = 0; i <= last; i++) {
      for (int j = 0; j <= last; j++) {
        if (!mayHold(i, j, last) && !Exact.isZero(matrix.at(i, j))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean mayHold(int i, int j, int last) {
    return switch (this) {
      case DIAGONAL -> i == j;
      case TRIDIAGONAL -> Math.abs(i - j) <= 1;
      case ARROW -> i == j || i == last || j == last;
      case DENSE -> true;
    };
  }

  /** Multiplications and divisions that one right-hand side takes, by a formula. */
  long operations(long n) {
    return switch (this) {
      case DIAGONAL -> n;
      case TRIDIAGONAL, ARROW -> 5 * n - 4;
      case DENSE -> n * (n * n + 3 * n - 1) / 3;
    };
  }

  /** The same, counted row by row: only entries that may differ from 0 are touched. */
  long counted(int n) {
    long count = 0;
    for (int pivot = 0; pivot < n; pivot++) {
      int below = below(pivot, n);
      // A row below: its factor, its entries right of the pivot, its right-hand side.
      count += (long) below * (1 + below + 1);
      // Going back: an entry each to the right, then the division.
      count += below + 1;
    }
    return count;
  }

  /** Entries below a pivot that are not 0; as many to its right. */
  private int below(int pivot, int n) {
    int rest = n - pivot - 1;
    return switch (this) {
      case DIAGONAL -> 0;
      case TRIDIAGONAL, ARROW -> Math.min(rest, 1);
      case DENSE -> rest;
    };
  }
}
