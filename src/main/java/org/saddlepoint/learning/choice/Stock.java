package org.saddlepoint.learning.choice;

import org.saddlepoint.learning.mastery.Difficulty;
import org.saddlepoint.learning.mastery.Guess;

/**
 * A template that can be dealt from.
 *
 * @param tier 1 (easiest) to 4
 * @param guess of its part that practises the skill
 */
public record Stock(String template, String skill, int tier, Difficulty difficulty, Guess guess) {}
