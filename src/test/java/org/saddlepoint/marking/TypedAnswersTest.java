package org.saddlepoint.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of typed answers, written by hand, against the marker. */
class TypedAnswersTest {
  private static final List<TypedAnswer> ROWS = TypedAnswer.all();

  @TestFactory
  Stream<DynamicTest> everyAnswerIsMarkedAsAFairPersonWould() {
    return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> check(row)));
  }

  private static void check(TypedAnswer row) {
    if (row.knownFailure().isEmpty()) {
      assertThat(row.complaint(row.mark())).as(row.toString()).isEmpty();
    } else {
      assertThat(row.complaint(row.mark()))
          .as("no longer fails; clear its last column: " + row)
          .isPresent();
    }
  }

  @Test
  void theTableIsLarge() {
    assertThat(ROWS).hasSizeGreaterThan(1000);
  }
}
