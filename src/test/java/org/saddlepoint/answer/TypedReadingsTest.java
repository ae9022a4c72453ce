package org.saddlepoint.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of typed answers and their readings, written by hand, against the reader. */
class TypedReadingsTest {
  private static final List<TypedReading> ROWS = TypedReading.all();

  @TestFactory
  Stream<DynamicTest> everyAnswerIsReadAsACarefulPersonWould() {
    return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> check(row)));
  }

  private static void check(TypedReading row) {
    assertThat(read(row, row.typed())).as(row.toString()).isEqualTo(row.expected());
    if (row.kind().read(row.typed(), row.vocabulary())
        instanceof Reading.Understood(var answer, var echo, var remarks)) {
      assertThat(read(row, echo.text())).as("echo " + echo.text()).isEqualTo(row.expected());
      assertThat(read(row, row.expected())).as("plain").isEqualTo(row.expected());
    }
  }

  private static String read(TypedReading row, String text) {
    return switch (row.kind().read(text, row.vocabulary())) {
      case Reading.Understood(var answer, var echo, var remarks) -> PlainAnswer.of(answer);
      case Reading.NotUnderstood(var reason, int position, var expected) ->
          "! " + reason.key() + " " + position;
    };
  }

  @Test
  void theTableIsLarge() {
    assertThat(ROWS).hasSizeGreaterThan(300);
  }
}
