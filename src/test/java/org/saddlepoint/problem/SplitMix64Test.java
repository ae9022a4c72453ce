package org.saddlepoint.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitMix64Test {

  /** Published test values of the generator for the seed 1234567. */
  @Test
  void isTheNamedGenerator() {
    var random = new SplitMix64(1_234_567);
    assertThat(IntStream.range(0, 5).mapToObj(i -> Long.toUnsignedString(random.next())))
        .containsExactly(
            "6457827717110365317",
            "3203168211198807973",
            "9817491932198370423",
            "4593380528125082431",
            "16408922859458223821");
  }

  @Test
  void choosesBelowTheBoundAndEveryValue() {
    var random = new SplitMix64(7);
    assertThat(IntStream.range(0, 1_000).map(i -> random.below(7)).distinct().sorted())
        .containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(random.below(1)).isZero();
  }
}
