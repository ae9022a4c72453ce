package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.linear.Spectrum;

/** What the rules of this chapter start from. */
final class Given {
  /** The variable of characteristic polynomials. */
  static final String LAMBDA = "lambda";

  private Given() {}

  /** The Hessian at the point: square, of constants. */
  static Matrix<Expression> hessian(Derivation derivation) {
    Matrix<Expression> matrix = derivation.matrix(Quantities.HESSIAN_AT_POINT);
    if (!matrix.isSquare() || !Exact.isConstant(matrix)) {
      throw Exact.misshapen(Quantities.HESSIAN_AT_POINT);
    }
    return matrix;
  }

  /** The same, where it equals its transpose: else eigenvectors need not be orthogonal. */
  static Matrix<Expression> symmetric(Derivation derivation) {
    Matrix<Expression> matrix = hessian(derivation);
    if (!matrix.isSymmetric()) {
      throw new UnderivableException(Message.of("derivation.not-symmetric"));
    }
    return matrix;
  }

  /** A given vector with an entry for each row of the Hessian. */
  static List<Expression> direction(Derivation derivation) {
    List<Expression> vector = derivation.vector(Quantities.DIRECTION);
    if (vector.size() != hessian(derivation).height()
        || !vector.stream().allMatch(Exact::isConstant)) {
      throw Exact.misshapen(Quantities.DIRECTION);
    }
    return vector;
  }

  /** Whether the characteristic polynomial comes from something else than the Hessian. */
  static boolean isPolynomialGiven(Derivation derivation) {
    return derivation.isGiven(Quantities.CHARACTERISTIC_POLYNOMIAL)
        || areTraceAndDeterminantGiven(derivation);
  }

  static boolean areTraceAndDeterminantGiven(Derivation derivation) {
    return derivation.isGiven(Quantities.TRACE) || derivation.isGiven(Quantities.DETERMINANT);
  }

  /** Ascending. */
  static List<Expression> roots(Derivation derivation) {
    if (!isPolynomialGiven(derivation)) {
      Matrix<Expression> hessian = hessian(derivation);
      if (hessian.height() > 2 || !isRational(hessian)) {
        return spectrum(hessian);
      }
    }
    return Polynomials.roots(coefficients(derivation));
  }

  /** Of the characteristic polynomial, highest power first. */
  static List<Expression> coefficients(Derivation derivation) {
    return derivation.isGiven(Quantities.CHARACTERISTIC_POLYNOMIAL)
        ? Polynomials.coefficients(derivation.scalar(Quantities.CHARACTERISTIC_POLYNOMIAL), LAMBDA)
        : CharacteristicPolynomialRule.coefficients(derivation);
  }

  private static boolean isRational(Matrix<Expression> matrix) {
    return matrix.rows().stream()
        .flatMap(List::stream)
        .allMatch(Expression.Constant.class::isInstance);
  }

  private static List<Expression> spectrum(Matrix<Expression> hessian) {
    if (!hessian.isSymmetric()) {
      throw new UnderivableException(Message.of("derivation.not-symmetric"));
    }
    Optional<List<Expression>> eigenvalues = Spectrum.eigenvalues(hessian);
    return eigenvalues.orElseThrow(
        () -> new UnderivableException(Message.of("derivation.undecided-eigenvalues")));
  }

  static Optional<Matrix<Expression>> twoByTwo(Derivation derivation) {
    Matrix<Expression> hessian = hessian(derivation);
    return hessian.height() == 2 ? Optional.of(hessian) : Optional.empty();
  }

  /** Two rows, with something off the diagonal: else what is done to that cannot show. */
  static Optional<Matrix<Expression>> coupled(Derivation derivation) {
    return twoByTwo(derivation).filter(hessian -> !isDiagonal(hessian));
  }

  static boolean isDiagonal(Matrix<Expression> matrix) {
    return matrix.equals(diagonalOf(matrix));
  }

  static List<Expression> diagonalEntries(Matrix<Expression> matrix) {
    return IntStream.range(0, matrix.height()).mapToObj(i -> matrix.at(i, i)).toList();
  }

  /** With zeros off the diagonal. */
  static Matrix<Expression> diagonalOf(Matrix<Expression> matrix) {
    return diagonal(diagonalEntries(matrix));
  }

  static Matrix<Expression> diagonal(List<Expression> entries) {
    int n = entries.size();
    return new Matrix<>(
        IntStream.range(0, n)
            .mapToObj(i ->
                IntStream.range(0, n)
                    .mapToObj(j -> i == j ? entries.get(i) : Expression.ZERO)
                    .toList())
            .toList());
  }

  /** Multiplications and additions by hand; above three rows by elimination. */
  static int costOfDeterminant(int rows) {
    return switch (rows) {
      case 1 -> 1;
      case 2 -> 3;
      case 3 -> 14;
      default -> rows * rows * rows;
    };
  }

  static List<Expression> sorted(List<Expression> constants) {
    List<Expression> sorted = new ArrayList<>(constants);
    sorted.sort(Exact.ORDER);
    return List.copyOf(sorted);
  }
}
