package org.saddlepoint.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Function;
import org.saddlepoint.expression.Symbols;
import org.saddlepoint.number.Rational;

/** Systems whose solutions are known because the right-hand sides were made from them. */
class LinearSystemTest {
  private static final Expression E = Expression.exp(Expression.ONE);
  private static final Expression ROOT = Expression.sqrt(Expression.of(2));
  private final LinearSystem systems = new LinearSystem(new Symbols());

  private static Expression number(long value) {
    return Expression.of(value);
  }

  /** Rows 0 and 2 make a block of exponentials, row 1 stands alone with a fraction. */
  @Test
  void blocksDoNotMeet() {
    Matrix<Expression> a =
        Matrix.of(
            List.of(Expression.exp(E), Expression.ZERO, ROOT),
            List.of(Expression.ZERO, number(6), Expression.ZERO),
            List.of(ROOT, Expression.ZERO, E));
    var x = systems.solve(a, List.of(E, number(-12), E)).orElseThrow();
    assertThat(x.get(1)).isEqualTo(number(-2));
    assertThat(Constants.decimal(x.get(0), 12)).contains(new BigDecimal("0.0904440796388"));
  }

  @Test
  void multiplesOfRationalMatricesAreDividedOnce() {
    Matrix<Expression> a =
        new Matrix<>(
            IntStream.range(0, 5)
                .mapToObj(i ->
                    IntStream.range(0, 5)
                        .mapToObj(j -> Expression.product(number(i == j ? 3 : 1), E))
                        .toList())
                .toList());
    var b = List.of(E, E, E, E, E);
    assertThat(systems.solve(a, b))
        .contains(
            List.of(
                Expression.of(1, 7),
                Expression.of(1, 7),
                Expression.of(1, 7),
                Expression.of(1, 7),
                Expression.of(1, 7)));
  }

  /** Five rows of different constants; the right-hand side is A (1, 0, −1, 0, 2). */
  @Test
  void longSolutionsAreEnclosedAndZerosProved() {
    Matrix<Expression> a = chain();
    List<Expression> x =
        List.of(number(1), Expression.ZERO, number(-1), Expression.ZERO, number(2));
    var b =
        a.rows().stream()
            .map(row ->
                Expression.sum(
                    IntStream.range(0, 5)
                        .mapToObj(j -> Expression.product(row.get(j), x.get(j)))
                        .toList()))
            .toList();
    var solved = systems.solve(a, b).orElseThrow();
    assertThat(solved.get(0)).isInstanceOf(Expression.Implicit.class);
    assertThat(Constants.decimal(solved.get(4), 20).orElseThrow()).isEqualByComparingTo("2");
    assertThat(solved.get(1)).isEqualTo(Expression.ZERO);
    assertThat(solved.get(3)).isEqualTo(Expression.ZERO);
  }

  /** The second row twice. */
  @Test
  void singularIsProved() {
    List<List<Expression>> rows = new ArrayList<>(chain().rows());
    rows.set(3, rows.get(1));
    var b = List.of(E, E, E, E, E);
    assertThat(systems.solve(new Matrix<>(rows), b)).isEmpty();
  }

  @Test
  void theSolutionThatTheSystemWasMadeFromIsFound() {
    Random random = new Random(3);
    for (int n = 1; n <= 6; n++) {
      Matrix<Expression> a = regular(random, n);
      List<Integer> x = random.ints(n, -9, 10).boxed().toList();
      List<Expression> b = new ArrayList<>();
      for (List<Expression> row : a.rows()) {
        Rational sum = Rational.ZERO;
        for (int j = 0; j < n; j++) {
          Rational entry = ((Expression.Constant) row.get(j)).value();
          sum = sum.plus(entry.times(Rational.of(x.get(j))));
        }
        b.add(Expression.product(Expression.of(sum), Expression.PI));
      }
      List<Expression> solution = systems.solve(a, b).orElseThrow();
      for (int j = 0; j < n; j++) {
        BigDecimal expected =
            new BigDecimal("3.14159265358979323846264338327950288419716939937510");
        BigDecimal error =
            Constants.enclosure(solution.get(j), 40)
                .low()
                .subtract(expected.multiply(BigDecimal.valueOf(x.get(j))));
        assertThat(error.abs()).isLessThan(new BigDecimal("1e-35"));
      }
    }
  }

  /** The diagonal outweighs the rest of each row. */
  private static Matrix<Expression> regular(Random random, int n) {
    int[][] entries = new int[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        entries[i][j] = random.nextInt(-3, 4);
        entries[j][i] = entries[i][j];
      }
      entries[i][i] = random.nextBoolean() ? 20 + i : -20 - i;
    }
    List<List<Expression>> rows = new ArrayList<>();
    for (int[] row : entries) {
      rows.add(Arrays.stream(row).mapToObj(x -> Expression.of((long) x)).toList());
    }
    return new Matrix<>(rows);
  }

  @Test
  void aSingularSystemHasNone() {
    Matrix<Expression> a = Matrix.of(List.of(E, E), List.of(E, E));
    assertThat(systems.solve(a, List.of(E, E))).isEmpty();
  }

  /** e^(i/3) + 5 on the diagonal, logarithms beside it, 0 elsewhere. */
  private static Matrix<Expression> chain() {
    return new Matrix<>(
        IntStream.range(0, 5)
            .mapToObj(i -> IntStream.range(0, 5).mapToObj(j -> entry(i, j)).toList())
            .toList());
  }

  private static Expression entry(int i, int j) {
    if (i == j) {
      return Expression.sum(number(5), Expression.exp(Expression.of(i + 1, 3)));
    }
    return Math.abs(i - j) == 1
        ? Expression.apply(Function.LN, number(i + j + 2L))
        : Expression.ZERO;
  }
}
