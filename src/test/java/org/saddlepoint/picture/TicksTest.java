package org.saddlepoint.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

  @ParameterizedTest
  @CsvSource({
    "-1.2, 1.3, 5, -1 -0.5 0 0.5 1",
    "0, 10, 5, 0 2 4 6 8 10",
    "99.7, 100.4, 6, 99.8 100 100.2 100.4",
    "-23, -8, 4, -20 -15 -10"
  })
  void ticksAreRoundNumbersWithinTheWindow(double low, double high, int about, String ticks) {
    List<String> shown =
        Ticks.between(low, high, about).stream().map(tick -> tick.toPlainString()).toList();
    assertThat(String.join(" ", shown)).isEqualTo(ticks);
  }

  @ParameterizedTest
  @CsvSource({"1500, 1500", "600000, 6·10⁵", "0.00002, 2·10⁻⁵", "0.25, 0.25", "0, 0"})
  void largeAndSmallOnesAreWrittenWithPowersOfTen(String number, String text) {
    assertThat(Ticks.text(new java.math.BigDecimal(number))).isEqualTo(text);
  }
}
