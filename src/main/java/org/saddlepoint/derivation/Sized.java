package org.saddlepoint.derivation;

import java.math.BigInteger;
import java.util.List;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/**
 * What a derivation has, looked at before it is combined, since a learner's own may stand in its
 * place: constants only, and vectors and matrices whose sizes do not follow the number of
 * variables.
 */
public final class Sized {
  private Sized() {}

  /** At least one entry. */
  public static List<Expression> constants(Derivation derivation, Quantity quantity) {
    return constant(derivation.vector(quantity), quantity);
  }

  /** As many entries. */
  public static List<Expression> vector(Derivation derivation, Quantity quantity, int size) {
    List<Expression> entries = constants(derivation, quantity);
    if (entries.size() != size) {
      throw Exact.misshapen(quantity);
    }
    return entries;
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

  /** Square and symmetric. */
  public static Matrix<Expression> symmetric(Derivation derivation, Quantity quantity) {
    Matrix<Expression> matrix = square(derivation, quantity);
    if (!matrix.isSymmetric()) {
      throw new UnderivableException(Message.of("derivation.not-symmetric"));
    }
    return matrix;
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
}
