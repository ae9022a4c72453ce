package org.saddlepoint.learning.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MemoryTest {
  private static final Memory FRESH = Memory.from(Seen.START);

  @Test
  void halfIsLeftAfterTwoDays() {
    assertThat(FRESH.recall(Seen.START)).isEqualTo(1);
    assertThat(FRESH.recall(Seen.START.plus(Duration.ofDays(2)))).isCloseTo(0.5, within(1e-9));
    assertThat(FRESH.recall(Seen.START.minusSeconds(9))).isEqualTo(1);
  }

  /** 2 days · log₂(1/.71) = 2 · .4941 = .988 days = 23 h 43 min. */
  @Test
  void aNewProficiencyIsDueTheNextDay() {
    assertThat(Duration.between(Seen.START, FRESH.due()))
        .isBetween(Duration.ofMinutes(23 * 60 + 42), Duration.ofMinutes(23 * 60 + 44));
    assertThat(FRESH.isDue(Seen.START.plus(Duration.ofHours(23)))).isFalse();
    assertThat(FRESH.isDue(Seen.START.plus(Duration.ofHours(24)))).isTrue();
  }

  @Test
  void onlyASuccessThatWasDueMakesItLast() {
    Memory early = FRESH.succeeded(Seen.START.plus(Duration.ofHours(2)));
    assertThat(early.halfLife()).isEqualTo(Duration.ofDays(2));
    Memory spaced = FRESH.succeeded(FRESH.due());
    assertThat(spaced.halfLife()).isEqualTo(Duration.ofMinutes(Math.round(2.2 * 2 * 24 * 60)));
  }

  @Test
  void aMissHalvesItToADayAtLeast() {
    Memory lasting = FRESH.succeeded(FRESH.due());
    assertThat(lasting.missed(lasting.due()).halfLife()).isEqualTo(lasting.halfLife().dividedBy(2));
    assertThat(FRESH.missed(FRESH.due()).missed(FRESH.due()).halfLife())
        .isEqualTo(Duration.ofDays(1));
  }
}
