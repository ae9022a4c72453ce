package org.saddlepoint.derivation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/**
 * Vectors and matrices whose sizes do not follow the number of variables: looked at before they are
 * combined, since a learner's own may stand in their place.
 */
public final class Sized {
  private Sized() {}

  /** As many entries. */
  public static List<Expression> vector(Derivation derivation, Quantity quantity, int size) {
    List<Expression> entries = derivation.vector(quantity);
    if (entries.size() != size) {
      throw Exact.misshapen(quantity);
    }
    return constant(entries, quantity);
  }

  public static Matrix<Expression> matrix(
      Derivation derivation, Quantity quantity, int height, int width) {
    Matrix<Expression> matrix = derivation.matrix(quantity);
    if (matrix.height() != height || matrix.width() != width) {
      throw Exact.misshapen(quantity);
    }
    matrix.rows().forEach(row -> constant(row, quantity));
    return matrix;
  }

  public static Matrix<Expression> square(Derivation derivation, Quantity quantity) {
    int size = derivation.matrix(quantity).height();
    return matrix(derivation, quantity, size, size);
  }

  private static List<Expression> constant(List<Expression> entries, Quantity quantity) {
    if (entries.isEmpty() || !entries.stream().allMatch(Exact::isConstant)) {
      throw Exact.misshapen(quantity);
    }
    return entries;
  }

  /** A constant. */
  public static Expression number(Derivation derivation, Quantity quantity) {
    return constant(List.of(derivation.scalar(quantity)), quantity).getFirst();
  }

  /** A whole number from 1 to a million million million million. */
  public static BigInteger count(Derivation derivation, Quantity quantity) {
    return count(derivation.scalar(quantity), quantity);
  }

  public static BigInteger count(Expression number, Quantity quantity) {
    if (number instanceof Expression.Constant(var value)
        && value.isInteger()
        && value.signum() > 0
        && value.numerator().bitLength() <= 80) {
      return value.numerator();
    }
    throw new UnderivableException(
        Message.of("derivation.no-count", Message.term("quantity." + quantity.id())));
  }

  /** A whole number from 1 to a bound. */
  public static int index(Derivation derivation, Quantity quantity, int most) {
    BigInteger count = count(derivation, quantity);
    if (count.compareTo(BigInteger.valueOf(most)) > 0) {
      throw Exact.misshapen(quantity);
    }
    return count.intValue();
  }

  public static List<Expression> plus(List<Expression> a, List<Expression> b) {
    return combined(a, b, Exact::sum);
  }

  public static List<Expression> minus(List<Expression> a, List<Expression> b) {
    return combined(a, b, Exact::difference);
  }

  public static List<Expression> scaled(Expression factor, List<Expression> entries) {
    return entries.stream().map(e -> Exact.product(factor, e)).toList();
  }

  /** Entry by entry, of two vectors of one length. */
  public static List<Expression> combined(
      List<Expression> a, List<Expression> b, BinaryOperator<Expression> how) {
    if (a.size() != b.size()) {
      throw new ArithmeticException("vectors of different length");
    }
    List<Expression> result = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      result.add(how.apply(a.get(i), b.get(i)));
    }
    return List.copyOf(result);
  }

  public static Matrix<Expression> plus(Matrix<Expression> a, Matrix<Expression> b) {
    if (a.height() != b.height()) {
      throw new ArithmeticException("matrices of different height");
    }
    List<List<Expression>> rows = new ArrayList<>();
    for (int i = 0; i < a.height(); i++) {
      rows.add(plus(a.rows().get(i), b.rows().get(i)));
    }
    return new Matrix<>(rows);
  }

  public static boolean isDiagonal(Matrix<Expression> matrix) {
    for (int i = 0; i < matrix.height(); i++) {
      for (int j = 0; j < matrix.width(); j++) {
        if (i != j && !Exact.isZero(matrix.at(i, j))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Throws where there is none. */
  public static Matrix<Expression> inverse(Matrix<Expression> matrix) {
    if (!matrix.isSquare()) {
      throw new ArithmeticException("not square");
    }
    return Exact.ALGEBRA
        .inverse(matrix)
        .orElseThrow(() -> new UnderivableException(Message.of("derivation.no-inverse")));
  }

  /** Σ aᵢ bᵢ as it stands, for checks. */
  public static Expression rawDot(List<Expression> a, List<Expression> b) {
    return Expression.sum(combined(a, b, Expression::product));
  }

  /** A B as it stands, for checks. */
  public static Matrix<Expression> raw(Matrix<Expression> a, Matrix<Expression> b) {
    List<List<Expression>> columns = b.transpose().rows();
    return new Matrix<>(
        a.rows().stream()
            .map(row -> columns.stream().map(column -> rawDot(row, column)).toList())
            .toList());
  }

  /** Entry by entry the same constants, by {@link Measured}. */
  public static boolean same(Matrix<Expression> a, Matrix<Expression> b) {
    if (a.height() != b.height() || a.width() != b.width()) {
      return false;
    }
    for (int i = 0; i < a.height(); i++) {
      if (!same(a.rows().get(i), b.rows().get(i))) {
        return false;
      }
    }
    return true;
  }

  public static boolean same(List<Expression> a, List<Expression> b) {
    boolean same = a.size() == b.size();
    for (int i = 0; same && i < a.size(); i++) {
      same = Measured.same(a.get(i), b.get(i));
    }
    return same;
  }
}
