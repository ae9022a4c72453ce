package org.saddlepoint.learning.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DifficultyTest {

  /** θ = logit(.5) = 0, d = −.5: σ(.5) = .6225; .05 + .95·.6225 = .6413. */
  @Test
  void expectsBySkillAndGuess() {
    assertThat(Difficulty.ofTier(2).expected(0.5, Guess.NUMBER)).isCloseTo(0.6413, within(1e-4));
  }

  /** d = −.5 + 1·(.6413 − 0); then K = 1/1.05. */
  @Test
  void missesMakeItHarderAndFirstOnesMost() {
    Difficulty once = Difficulty.ofTier(2).after(0.5, Guess.NUMBER, false);
    assertThat(once.level()).isCloseTo(0.1413, within(1e-4));
    assertThat(once.count()).isEqualTo(1);
    Difficulty twice = once.after(0.5, Guess.NUMBER, true);
    double expected = once.expected(0.5, Guess.NUMBER);
    assertThat(twice.level()).isCloseTo(0.1413 + (expected - 1) / 1.05, within(1e-4));
  }
}
