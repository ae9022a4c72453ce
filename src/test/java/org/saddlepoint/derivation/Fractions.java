package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.number.Rational;

/** Matrices of fractions for tests: plain loops that share nothing with what is tested. */
record Fractions(List<List<Rational>> rows) {

  static Fractions of(int[]... rows) {
    List<List<Rational>> all = new ArrayList<>();
    for (int[] row : rows) {
      all.add(IntStream.of(row).mapToObj(Rational::of).toList());
    }
    return new Fractions(all);
  }

  /** A column. */
  static Fractions column(int... entries) {
    return of(entries).transposed();
  }

  static Fractions column(List<Expression> entries) {
    return new Fractions(entries.stream().map(e -> List.of(rational(e))).toList());
  }

  static Fractions of(Matrix<Expression> matrix) {
    return new Fractions(
        matrix.rows().stream().map(row -> row.stream().map(Fractions::rational).toList()).toList());
  }

  static Rational rational(Expression expression) {
    Expression simple = Simplifier.simplify(expression);
    assertThat(simple).isInstanceOf(Expression.Constant.class);
    return ((Expression.Constant) simple).value();
  }

  static Rational number(Derivation derivation, String quantity) {
    return rational(derivation.scalar(new Quantity(quantity)));
  }

  static Fractions vector(Derivation derivation, String quantity) {
    return column(derivation.vector(new Quantity(quantity)));
  }

  static Fractions matrix(Derivation derivation, String quantity) {
    return of(derivation.matrix(new Quantity(quantity)));
  }

  static Fractions identity(int n) {
    return scalar(n, Rational.ONE);
  }

  static Fractions scalar(int n, Rational factor) {
    return build(n, n, (i, j) -> i == j ? factor : Rational.ZERO);
  }

  private interface Entry {
    Rational at(int i, int j);
  }

  private static Fractions build(int height, int width, Entry entry) {
    return new Fractions(
        IntStream.range(0, height)
            .mapToObj(i -> IntStream.range(0, width).mapToObj(j -> entry.at(i, j)).toList())
            .toList());
  }

  Rational at(int i, int j) {
    return rows.get(i).get(j);
  }

  int height() {
    return rows.size();
  }

  int width() {
    return rows.getFirst().size();
  }

  Fractions transposed() {
    return build(width(), height(), (i, j) -> at(j, i));
  }

  Fractions plus(Fractions other) {
    return build(height(), width(), (i, j) -> at(i, j).plus(other.at(i, j)));
  }

  Fractions minus(Fractions other) {
    return plus(other.times(Rational.MINUS_ONE));
  }

  Fractions times(Rational factor) {
    return build(height(), width(), (i, j) -> at(i, j).times(factor));
  }

  Fractions times(Fractions other) {
    return build(
        height(),
        other.width(),
        (i, j) ->
            IntStream.range(0, width())
                .mapToObj(k -> at(i, k).times(other.at(k, j)))
                .reduce(Rational.ZERO, Rational::plus));
  }

  /** The only entry. */
  Rational only() {
    assertThat(height() * width()).isOne();
    return at(0, 0);
  }

  /** The inner product of two columns. */
  Rational dot(Fractions other) {
    return transposed().times(other).only();
  }

  Rational determinant() {
    if (height() == 1) {
      return only();
    }
    Rational sum = Rational.ZERO;
    for (int j = 0; j < width(); j++) {
      Rational term = at(0, j).times(without(j).determinant());
      sum = j % 2 == 0 ? sum.plus(term) : sum.minus(term);
    }
    return sum;
  }

  private Fractions without(int column) {
    return build(height() - 1, width() - 1, (i, j) -> at(i + 1, j < column ? j : j + 1));
  }

  /** All upper left determinants are positive. */
  boolean isPositiveDefinite() {
    return equals(transposed())
        && IntStream.rangeClosed(1, height())
            .allMatch(n -> build(n, n, this::at).determinant().signum() > 0);
  }

  /** As settings and matrices are written: rows between semicolons. */
  String text() {
    return String.join(
        "; ",
        rows.stream()
            .map(row -> String.join(" ", row.stream().map(Rational::toString).toList()))
            .toList());
  }
}
