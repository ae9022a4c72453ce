package org.saddlepoint.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.number.Rational;

/**
 * How one parameter, or a few together, are drawn. The number and the order of the choices made are
 * part of the format: they decide what a seed means.
 */
public sealed interface Draw {

  /** The most values that a range may have. */
  int MAX_VALUES = 1_000_000;

  List<String> names();

  /** The values in the order of the names; {@link ArithmeticException} where there are none. */
  List<Value> values(Chooser chooser, Scope scope);

  /** from, from + step, … up to {@code to}, but for some. One choice. */
  record Range(
      String name, Expression from, Expression to, Expression step, List<Expression> except)
      implements Draw {
    public Range {
      except = List.copyOf(except);
    }

    @Override
    public List<String> names() {
      return List.of(name);
    }

    @Override
    public List<Value> values(Chooser chooser, Scope scope) {
      return List.of(new Value.Scalar(Expression.of(pick(chooser, scope))));
    }

    private Rational pick(Chooser chooser, Scope scope) {
      Rational first = rational(from, scope);
      Rational stride = rational(step, scope);
      Rational steps = rational(to, scope).minus(first).dividedBy(stride);
      if (steps.signum() < 0 || stride.signum() <= 0) {
        throw new ArithmeticException("the range of " + name + " is empty");
      }
      long last = steps.numerator().divide(steps.denominator()).longValue();
      if (last >= MAX_VALUES) {
        throw new ArithmeticException("the range of " + name + " is too large");
      }
      List<Long> left = leftOut(first, stride, last, scope);
      if (left.size() > last) {
        throw new ArithmeticException("the range of " + name + " is empty");
      }
      long place = chooser.below((int) (last + 1 - left.size()));
      for (long skipped : left) {
        place += place >= skipped ? 1 : 0;
      }
      return first.plus(stride.times(Rational.of(place)));
    }

    /** The places in the range that are left out, ascending, each once. */
    private List<Long> leftOut(Rational first, Rational stride, long last, Scope scope) {
      return except.stream()
          .map(value -> scope.rational(value).map(v -> v.minus(first).dividedBy(stride)))
          .flatMap(place -> place.filter(Rational::isInteger).stream())
          .filter(place -> place.signum() >= 0 && place.compareTo(Rational.of(last)) <= 0)
          .map(place -> place.numerator().longValue())
          .distinct()
          .sorted()
          .toList();
    }

    private Rational rational(Expression formula, Scope scope) {
      return scope
          .rational(formula)
          .orElseThrow(() -> new ArithmeticException("the range of " + name + " is not rational"));
    }
  }

  /** One line of a list, which gives each name its value. One choice. */
  record OneOf(List<String> names, List<List<ValueForm>> options) implements Draw {
    public OneOf {
      names = List.copyOf(names);
      options = options.stream().map(List::copyOf).toList();
    }

    @Override
    public List<Value> values(Chooser chooser, Scope scope) {
      return options.get(chooser.below(options.size())).stream().map(v -> v.in(scope)).toList();
    }
  }

  /** What follows from those before it. No choice. */
  record Computed(String name, ValueForm form) implements Draw {
    @Override
    public List<String> names() {
      return List.of(name);
    }

    @Override
    public List<Value> values(Chooser chooser, Scope scope) {
      return List.of(form.in(scope));
    }
  }

  /** So many components, each drawn by itself from one range. A choice each. */
  record Components(String name, int size, Range range) implements Draw {
    @Override
    public List<String> names() {
      return List.of(name);
    }

    @Override
    public List<Value> values(Chooser chooser, Scope scope) {
      List<Expression> entries = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        entries.add(Expression.of(range.pick(chooser, scope)));
      }
      return List.of(new Value.Vector(entries));
    }
  }

  /** A table of so many rows, each entry drawn by itself from one range, row by row. */
  record Entries(String name, int rows, int columns, Range range) implements Draw {
    @Override
    public List<String> names() {
      return List.of(name);
    }

    @Override
    public List<Value> values(Chooser chooser, Scope scope) {
      List<List<Expression>> table = new ArrayList<>();
      for (int i = 0; i < rows; i++) {
        List<Expression> row = new ArrayList<>();
        for (int j = 0; j < columns; j++) {
          row.add(Expression.of(range.pick(chooser, scope)));
        }
        table.add(row);
      }
      return List.of(new Value.Grid(new Matrix<>(table)));
    }
  }

  /**
   * The symmetric 2×2 matrix with two eigenvalues and an eigenvector (p, q) of the first: (λ₁vvᵀ +
   * λ₂wwᵀ)/(p² + q²) with w = (−q, p). No choice.
   */
  record WithEigenvalues(
      String name, Expression first, Expression second, Expression p, Expression q)
      implements Draw {
    @Override
    public List<String> names() {
      return List.of(name);
    }

    @Override
    public List<Value> values(Chooser chooser, Scope scope) {
      Expression norm = Expression.sum(Expression.power(p, 2), Expression.power(q, 2));
      Expression diagonal = over(norm, combined(p, first, q, second));
      Expression other = over(norm, combined(q, first, p, second));
      Expression mixed = over(norm, Expression.product(p, q, Expression.difference(first, second)));
      var form = new ValueForm.Table(List.of(List.of(diagonal, mixed), List.of(mixed, other)));
      return List.of(form.in(scope));
    }

    private static Expression combined(Expression a, Expression l, Expression b, Expression m) {
      return Expression.sum(
          Expression.product(l, Expression.power(a, 2)),
          Expression.product(m, Expression.power(b, 2)));
    }

    private static Expression over(Expression below, Expression above) {
      return Expression.quotient(above, below);
    }
  }

  /**
   * A symmetric matrix with integer entries of one definiteness, built as LDLᵀ: below the diagonal
   * of L ±1 or ±2, the pivots 1 to 5 with the signs that the definiteness asks for, the last one 0
   * where it is only semidefinite. Choices: a pivot's size each, the signs where they are free,
   * then L row by row.
   */
  record OfDefiniteness(String name, int size, Definiteness definiteness) implements Draw {
    private static final long[] MULTIPLIERS = {-2, -1, 1, 2};

    @Override
    public List<String> names() {
      return List.of(name);
    }

    @Override
    public List<Value> values(Chooser chooser, Scope scope) {
      long[] pivots = pivots(chooser);
      long[][] lower = new long[size][size];
      for (int i = 0; i < size; i++) {
        lower[i][i] = 1;
        for (int j = 0; j < i; j++) {
          lower[i][j] = MULTIPLIERS[chooser.below(MULTIPLIERS.length)];
        }
      }
      return List.of(new Value.Grid(product(lower, pivots)));
    }

    private long[] pivots(Chooser chooser) {
      long[] pivots = new long[size];
      for (int i = 0; i < size; i++) {
        pivots[i] = 1L + chooser.below(5);
      }
      int signs = definiteness == Definiteness.INDEFINITE ? 1 + chooser.below((1 << size) - 2) : 0;
      for (int i = 0; i < size; i++) {
        boolean negative = definiteness.isNegative() || ((signs >> i) & 1) == 1;
        pivots[i] = negative ? -pivots[i] : pivots[i];
      }
      if (definiteness.isSemidefinite()) {
        pivots[size - 1] = 0;
      }
      return pivots;
    }

    private Matrix<Expression> product(long[][] lower, long[] pivots) {
      return new Matrix<>(
          IntStream.range(0, size)
              .mapToObj(i ->
                  IntStream.range(0, size)
                      .mapToObj(j -> Expression.of(entry(lower, pivots, i, j)))
                      .toList())
              .toList());
    }

    private long entry(long[][] lower, long[] pivots, int i, int j) {
      long sum = 0;
      for (int k = 0; k < size; k++) {
        sum += lower[i][k] * pivots[k] * lower[j][k];
      }
      return sum;
    }
  }

  /** The definitenesses that can be drawn. */
  enum Definiteness {
    POSITIVE_DEFINITE("positive definite"),
    NEGATIVE_DEFINITE("negative definite"),
    INDEFINITE("indefinite"),
    POSITIVE_SEMIDEFINITE("positive semidefinite"),
    NEGATIVE_SEMIDEFINITE("negative semidefinite");

    private final String words;

    Definiteness(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    boolean isNegative() {
      return this == NEGATIVE_DEFINITE || this == NEGATIVE_SEMIDEFINITE;
    }

    boolean isSemidefinite() {
      return this == POSITIVE_SEMIDEFINITE || this == NEGATIVE_SEMIDEFINITE;
    }
  }
}
