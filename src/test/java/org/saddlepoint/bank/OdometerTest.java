package org.saddlepoint.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OdometerTest {

  /** The second bound depends on the first choice; after 2 there is no second one. */
  @Test
  void goesThroughEverySequence() {
    var odometer = new Odometer();
    List<String> seen = new ArrayList<>();
    do {
      int first = odometer.below(3);
      seen.add(first == 2 ? "2" : first + "" + odometer.below(first + 1));
    } while (odometer.advance());
    assertThat(seen).containsExactly("00", "10", "11", "2");
  }

  @Test
  void nothingToChooseIsOneSequence() {
    assertThat(new Odometer().advance()).isFalse();
  }
}
