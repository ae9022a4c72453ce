package org.saddlepoint.derivation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Sign;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.expression.Substitution;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.linear.LinearAlgebra;
import org.saddlepoint.linear.LinearSystem;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.number.UndecidedException;

/**
 * What rules do with expressions: combine them, put values into them, decide about them. What
 * cannot be decided is an {@link UnderivableException}, never a guess.
 */
public final class Exact {
  private static final Message UNDECIDED =
      Message.of("derivation.undecided", Message.plain(Constants.MAX_DIGITS));

  /** Ascending; throws where two constants can neither be told apart nor proved equal. */
  public static final Comparator<Expression> ORDER =
      (a, b) -> a.equals(b) ? 0 : signum(difference(a, b));

  /** Linear algebra whose entries are simplified expressions. */
  public static final LinearAlgebra<Expression> ALGEBRA = new LinearAlgebra<>(new ExactField());

  private static final LinearSystem SYSTEM = new LinearSystem(new ExactField());

  private Exact() {}

  /** The x with A x = b; throws where A is, or may be, singular. */
  public static List<Expression> solution(Matrix<Expression> a, List<Expression> b) {
    try {
      return SYSTEM
          .solve(a, b)
          .orElseThrow(() -> new UnderivableException(Message.of("derivation.singular")));
    } catch (UndecidedException mayBeSingular) {
      throw new UnderivableException(UNDECIDED);
    }
  }

  public static Expression sum(Expression... terms) {
    return Simplifier.simplify(Expression.sum(terms));
  }

  public static Expression difference(Expression a, Expression b) {
    return Simplifier.simplify(Expression.difference(a, b));
  }

  public static Expression product(Expression... factors) {
    return Simplifier.simplify(Expression.product(factors));
  }

  public static Expression negate(Expression e) {
    // Term by term, for a sum's minus sign would stay in front of a bracket.
    return Simplifier.simplify(
        e instanceof Expression.Sum(var terms)
            ? Expression.sum(terms.stream().map(Expression::negate).toList())
            : Expression.negate(e));
  }

  public static List<Expression> negate(List<Expression> entries) {
    return entries.stream().map(Exact::negate).toList();
  }

  /** Throws {@link ArithmeticException} where the divisor is zero. */
  public static Expression quotient(Expression a, Expression b) {
    if (isZero(b)) {
      throw new ArithmeticException("division by zero");
    }
    return Simplifier.simplify(Expression.quotient(a, b));
  }

  public static Expression half(Expression e) {
    return product(Expression.of(1, 2), e);
  }

  public static Expression doubled(Expression e) {
    return product(Expression.of(2), e);
  }

  public static boolean isConstant(Expression e) {
    return e instanceof Expression.Constant || Vocabulary.variablesOf(e).isEmpty();
  }

  public static boolean isConstant(Matrix<Expression> matrix) {
    return matrix.rows().stream().flatMap(List::stream).allMatch(Exact::isConstant);
  }

  /** The sign of a constant: −1, 0 or 1. */
  public static int signum(Expression constant) {
    if (constant instanceof Expression.Constant(var value)) {
      return value.signum();
    }
    return switch (Constants.sign(constant)) {
      case NEGATIVE -> -1;
      case ZERO -> 0;
      case POSITIVE -> 1;
      case UNDECIDED -> throw new UnderivableException(UNDECIDED);
    };
  }

  public static boolean isZero(Expression constant) {
    return signum(constant) == 0;
  }

  public static boolean areZero(List<Expression> constants) {
    // One entry that is certainly not zero settles it, whatever another leaves undecided.
    if (constants.stream().anyMatch(c -> isConstant(c) && isCertainlyNonZero(c))) {
      return false;
    }
    return constants.stream().allMatch(Exact::isZero);
  }

  private static boolean isCertainlyNonZero(Expression constant) {
    Sign sign = Constants.sign(constant);
    return sign == Sign.NEGATIVE || sign == Sign.POSITIVE;
  }

  public static Expression magnitude(Expression constant) {
    return signum(constant) < 0 ? negate(constant) : constant;
  }

  /** The value of a function where its variables have these values; throws where undefined. */
  public static Expression at(Expression e, Map<String, Expression> values) {
    if (isConstant(e)) {
      return e;
    }
    Expression value = Simplifier.simplify(Substitution.in(e, values));
    if (!(value instanceof Expression.Constant) && isConstant(value)) {
      Constants.enclosure(value, SHORT);
    }
    return value;
  }

  /** Digits to see with that a constant is defined at all. */
  private static final int SHORT = 15;

  /** The coordinates of the derivation's point by the names of the variables. */
  public static Map<String, Expression> point(Derivation derivation) {
    List<Expression> coordinates = vector(derivation, Quantities.POINT);
    Map<String, Expression> values = new HashMap<>();
    for (int i = 0; i < coordinates.size(); i++) {
      values.put(derivation.variables().get(i), coordinates.get(i));
    }
    return values;
  }

  /** The name of the variable where there is just one; these rules are for no more. */
  public static String onlyVariable(Derivation derivation) {
    if (derivation.dimension() != 1) {
      throw new UnderivableException(Message.of("derivation.one-variable"));
    }
    return derivation.variables().getFirst();
  }

  /** Every variable at zero. */
  public static Map<String, Expression> origin(Derivation derivation) {
    Map<String, Expression> values = new HashMap<>();
    derivation.variables().forEach(variable -> values.put(variable, Expression.ZERO));
    return values;
  }

  /** A vector with a component for each variable. */
  public static List<Expression> vector(Derivation derivation, Quantity quantity) {
    List<Expression> entries = derivation.vector(quantity);
    if (entries.isEmpty() || entries.size() != derivation.dimension()) {
      throw misshapen(quantity);
    }
    return entries;
  }

  /** At least one of them. */
  public static List<Expression> eigenvalues(Derivation derivation) {
    List<Expression> values = derivation.multiset(Quantities.EIGENVALUES);
    if (values.isEmpty()) {
      throw misshapen(Quantities.EIGENVALUES);
    }
    return values;
  }

  /** A square matrix with a row for each variable. */
  public static Matrix<Expression> square(Derivation derivation, Quantity quantity) {
    Matrix<Expression> matrix = derivation.matrix(quantity);
    if (!matrix.isSquare() || matrix.height() != derivation.dimension()) {
      throw misshapen(quantity);
    }
    return matrix;
  }

  public static UnderivableException misshapen(Quantity quantity) {
    return new UnderivableException(
        Message.of("derivation.misshapen", Message.term("quantity." + quantity.id())));
  }
}
