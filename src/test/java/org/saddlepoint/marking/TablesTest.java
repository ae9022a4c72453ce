package org.saddlepoint.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.problem.Problem;

/**
 * Tables of gradient descent on f = x² + 3y² from (2, 1) with step size 1/10, which multiplies x by
 * 4/5 and y by 2/5: (1.6, 0.4), (1.28, 0.16), (1.024, 0.064).
 */
class TablesTest {
  private static final Quantity RUN = new Quantity("gradient-descent-run");

  private static final Problem PROBLEM =
      Problems.of(
          Problems.of("x^2 + 3y^2", "x y", "2", "1"),
          List.of(),
          Map.of(
              Quantities.STEP_SIZE, new Value.Scalar(Expression.of(1, 10)),
              Quantities.STEPS, new Value.Scalar(Expression.of(3))));

  private static Verdict mark(String table) {
    return Problems.mark(PROBLEM, RUN, table);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[[1.6, 0.4], [1.28, 0.16], [1.024, 0.064]] | CORRECT | 1",
        "[[8/5, 2/5], [32/25, 4/25], [128/125, 8/125]] | CORRECT | 1",
        "[[1.6, 0.4], [1.28, 0.16], [1.02, 0.064]] | CORRECT | 1",
        // Row 1 is wrong and the others follow from it.
        "[[1.6, 0.6], [1.28, 0.24], [1.024, 0.096]] | PARTIAL | 0.8333",
        // Row 2 is wrong, and row 3 follows.
        "[[1.6, 0.4], [1.2, 0.1], [0.96, 0.04]] | PARTIAL | 0.6667",
        // Only the first row is right.
        "[[1.6, 0.4], [5, 6], [7, 8]] | PARTIAL | 0.3333",
        "[[3, 2], [5, 6], [7, 8]] | INCORRECT | 0",
        // What stands still shows nothing.
        "[[0, 0], [0, 0], [0, 0]] | INCORRECT | 0",
      })
  void everyRowEarnsItsShare(String table, VerdictWord word, double score) {
    Verdict verdict = mark(table);
    assertThat(verdict.word()).isEqualTo(word);
    assertThat(verdict.score()).isCloseTo(score, within(1e-3));
  }

  @Test
  void theFirstWrongRowIsNamed() {
    Verdict verdict = mark("[[1.6, 0.4], [1.2, 0.1], [0.96, 0.04]]");
    assertThat(verdict.note()).contains("F- follow.rows");
    assertThat(verdict.messages())
        .contains(
            Message.of("marking.rows.first", Message.plain(2)),
            Message.of("marking.rows.follows", Message.plain(3), Message.plain(2)));
  }

  /** Uphill in every row, and uphill in the second row alone: (1.6, 0.4) + 0.1·(3.2, 2.4). */
  @Test
  void aSlipIsRecognisedInTheTableAndInItsFirstWrongRow() {
    assertThat(mark("[[2.4, 1.6], [2.88, 2.56], [3.456, 4.096]]").slip()).contains("D1");
    Verdict once = mark("[[1.6, 0.4], [1.92, 0.64], [1.536, 0.256]]");
    assertThat(once.slip()).contains("D1");
    assertThat(once.word()).isEqualTo(VerdictWord.PARTIAL);
    assertThat(once.score()).isCloseTo(2.0 / 3, within(1e-9));
  }

  /** The gradient wrong by a factor, (x, 6y): the whole table follows from it. */
  @Test
  void aTableFollowsFromAnEarlierAnswer() {
    Verdict verdict =
        Problems.mark(
            PROBLEM,
            RUN,
            "[[1.8, 0.4], [1.62, 0.16], [1.458, 0.064]]",
            Map.of("gradient", "(x, 6y)"));
    assertThat(verdict.note()).contains("F- follow.gradient");
  }
}
