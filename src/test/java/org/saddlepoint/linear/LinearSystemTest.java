package org.saddlepoint.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;

class LinearSystemTest {

  /** b is made from an x that is known: π times whole numbers. */
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
      List<Expression> solution = LinearSystem.enclosed(a, b).orElseThrow();
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
      rows.add(java.util.Arrays.stream(row).mapToObj(x -> Expression.of((long) x)).toList());
    }
    return new Matrix<>(rows);
  }

  @Test
  void aSingularSystemHasNone() {
    Expression e = Expression.E;
    Matrix<Expression> a = Matrix.of(List.of(e, e), List.of(e, e));
    assertThat(LinearSystem.enclosed(a, List.of(e, e))).isEmpty();
  }

  @Test
  void longFormulaeAreNotWorkedOut() {
    Expression e = Expression.E;
    Matrix<Expression> five =
        new Matrix<>(java.util.Collections.nCopies(5, java.util.Collections.nCopies(5, e)));
    assertThat(LinearSystem.isShort(five, java.util.Collections.nCopies(5, e))).isFalse();
    assertThat(LinearSystem.isShort(Matrix.of(List.of(e, e), List.of(e, e)), List.of(e, e)))
        .isTrue();
  }
}
