package org.saddlepoint.derivation;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/** Values substituted into the formulas of matrices, before they are combined. */
public final class Lines {
  private Lines() {}

  /** a + e + i. */
  public static Formula trace(Matrix<Expression> matrix) {
    List<Formula> diagonal = new ArrayList<>();
    for (int i = 0; i < matrix.height(); i++) {
      diagonal.add(Formulas.of(matrix.at(i, i)));
    }
    return Formulas.sum(diagonal);
  }

  /** ad − bc with the entries of a matrix of two rows. */
  public static Formula determinantOfTwo(Matrix<Expression> matrix) {
    return minus(times(matrix.at(0, 0), matrix.at(1, 1)), signed(matrix.at(0, 1), matrix.at(1, 0)));
  }

  /** a (ei − fh) − b (di − fg) + c (dh − eg): three rows, along the first of them. */
  public static Formula determinantOfThree(Matrix<Expression> matrix) {
    List<Formula> terms = new ArrayList<>();
    for (int j = 0; j < 3; j++) {
      Expression factor = matrix.at(0, j);
      Expression signed = j == 1 ? Exact.negate(factor) : factor;
      if (!factor.equals(Expression.ZERO)) {
        terms.add(beside(signed, Formulas.brackets(determinantOfTwo(without(matrix, j)))));
      }
    }
    return terms.isEmpty() ? Notation.ZERO : Formulas.sum(terms);
  }

  /** The matrix of three rows without its first row and one column. */
  private static Matrix<Expression> without(Matrix<Expression> matrix, int column) {
    return new Matrix<>(
        matrix.rows().stream()
            .skip(1)
            .map(row -> {
              List<Expression> kept = new ArrayList<>(row);
              kept.remove(column);
              return kept;
            })
            .toList());
  }

  /** a · b, a negative b in brackets, a negative a not. */
  public static Formula times(Expression a, Expression b) {
    if (a.equals(Expression.ONE) && !(b instanceof Expression.Constant)) {
      return Formulas.factor(b);
    }
    Formula first = a instanceof Expression.Sum ? Formulas.factor(a) : Formulas.of(a);
    Formula second = Formulas.factor(b);
    return new Formula(first.tex() + " \\cdot " + second.tex(), first.text() + "*" + second.text());
  }

  /** a · b after a minus sign: each in brackets where it is negative. */
  private static Formula signed(Expression a, Expression b) {
    Formula first = Formulas.factor(a);
    Formula second = Formulas.factor(b);
    return new Formula(first.tex() + " \\cdot " + second.tex(), first.text() + "*" + second.text());
  }

  /** (a)(b). */
  public static Formula bracketed(Expression a, Expression b) {
    return Formulas.adjacent(Formulas.brackets(Formulas.of(a)), Formulas.brackets(Formulas.of(b)));
  }

  /** a in front of a bracket, where 1 is not written. */
  private static Formula beside(Expression a, Formula bracket) {
    if (a.equals(Expression.ONE)) {
      return bracket;
    }
    if (a.equals(Expression.MINUS_ONE)) {
      return Formulas.negative(bracket);
    }
    Formula factor = Formulas.of(a);
    Formula front = a instanceof Expression.Sum ? Formulas.brackets(factor) : factor;
    return new Formula(front.tex() + bracket.tex(), front.text() + "*" + bracket.text());
  }

  /** a − b, where b is a product that may begin with a minus sign. */
  public static Formula minus(Formula a, Formula b) {
    Formula second = b.text().startsWith("-") ? Formulas.brackets(b) : b;
    return new Formula(a.tex() + " - " + second.tex(), a.text() + " - " + second.text());
  }
}
