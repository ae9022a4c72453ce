package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/**
 * A direction or displacement and the Hessian that it meets: taken from the derivation with sizes
 * that fit, their products before they are worked out, and the function ½ xᵀMx.
 */
final class SecondOrder {
  private SecondOrder() {}

  /** A vector that is given, with a component for each variable, not all of them zero. */
  static List<Expression> given(Derivation derivation, Quantity quantity) {
    List<Expression> v = derivation.vector(quantity);
    boolean fits =
        derivation.variables().isEmpty()
            ? v.size() == derivation.matrix(Quantities.HESSIAN_AT_POINT).height()
            : v.size() == derivation.dimension();
    if (!fits) {
      throw Exact.misshapen(quantity);
    }
    if (Exact.areZero(v)) {
      throw new UnderivableException(Message.of("derivation.no-direction"));
    }
    return v;
  }

  /** The Hessian at the point, square. */
  static Matrix<Expression> hessian(Derivation derivation) {
    Matrix<Expression> matrix = derivation.matrix(Quantities.HESSIAN_AT_POINT);
    boolean fits =
        matrix.isSquare()
            && (derivation.variables().isEmpty() || matrix.height() == derivation.dimension());
    if (!fits) {
      throw Exact.misshapen(Quantities.HESSIAN_AT_POINT);
    }
    return matrix;
  }

  /** 2·3 − 1·4, the products before they are worked out; terms that are zero left out. */
  static Formula products(List<Expression> a, List<Expression> b) {
    List<Formula> terms = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(Expression.ZERO) && !b.get(i).equals(Expression.ZERO)) {
        terms.add(product(a.get(i), b.get(i)));
      }
    }
    return terms.isEmpty() ? Notation.ZERO : Formulas.sum(terms);
  }

  /** A factor 1 is not written before a formula. */
  private static Formula product(Expression a, Expression b) {
    if (b instanceof Expression.Constant || !Exact.magnitude(a).equals(Expression.ONE)) {
      return Lines.times(a, b);
    }
    return a.equals(Expression.ONE) ? Formulas.factor(b) : Formulas.negative(Formulas.factor(b));
  }

  /** 3² + (−4)². */
  static Formula squares(List<Expression> v) {
    return Formulas.sum(
        v.stream()
            .filter(entry -> !entry.equals(Expression.ZERO))
            .map(entry -> {
              boolean isPlain =
                  entry instanceof Expression.Constant(var c) && c.isInteger() && c.signum() > 0;
              Formula base = isPlain ? Formulas.of(entry) : Formulas.brackets(Formulas.of(entry));
              return Formulas.symbol(base.tex() + "^2", base.text() + "^2");
            })
            .toList());
  }

  /** a − b, b in brackets where it is a sum or negative. */
  static Formula minus(Expression a, Expression b) {
    return Lines.minus(Formulas.of(a), Formulas.factor(b));
  }

  /** The values of the variables at the point moved by a multiple of a vector. */
  static Map<String, Expression> moved(
      Derivation derivation, List<Expression> v, Expression multiple) {
    Map<String, Expression> values = new HashMap<>();
    List<Expression> point = Exact.vector(derivation, Quantities.POINT);
    for (int i = 0; i < point.size(); i++) {
      Expression step = Expression.product(multiple, v.get(i));
      values.put(derivation.variables().get(i), Expression.sum(point.get(i), step));
    }
    return values;
  }

  /** ½ xᵀMx in the variables x₁, x₂, …, as it stands. */
  static Expression halfForm(Matrix<Expression> matrix, List<String> names) {
    List<Expression> terms = new ArrayList<>();
    for (int i = 0; i < matrix.height(); i++) {
      for (int j = 0; j < matrix.width(); j++) {
        terms.add(
            Expression.product(
                Expression.of(1, 2),
                matrix.at(i, j),
                Expression.variable(names.get(i)),
                Expression.variable(names.get(j))));
      }
    }
    return Expression.sum(terms);
  }

  /** As many names as a matrix has rows: those of the variables, where there are such. */
  static List<String> names(Derivation derivation, int count) {
    if (derivation.dimension() == count) {
      return derivation.variables();
    }
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      names.add("x" + i);
    }
    return names;
  }
}
