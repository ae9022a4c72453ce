package org.saddlepoint.learning.choice;

import java.util.Optional;

/**
 * Why a problem was dealt, for "Why this problem?": {@link #key} names the sentence, the skills and
 * the number fill it.
 *
 * @param other the skill that it is set against
 * @param number skills that build on it, or days since it was seen; 0 where there is none
 */
public record Reason(Purpose purpose, String skill, Optional<String> other, int number) {

  static Reason of(Purpose purpose, String skill) {
    return new Reason(purpose, skill, Optional.empty(), 0);
  }

  static Reason of(Purpose purpose, String skill, int number) {
    return new Reason(purpose, skill, Optional.empty(), number);
  }

  static Reason contrast(String skill, String other) {
    return new Reason(Purpose.CONTRAST, skill, Optional.of(other), 0);
  }

  /** Key of the sentence; the number has a sentence of its own where it is none or one. */
  public String key() {
    boolean counts = purpose == Purpose.FRONTIER || purpose == Purpose.REVIEW;
    String ending = counts && number == 0 ? ".none" : counts && number == 1 ? ".one" : "";
    return "why." + purpose.word() + ending;
  }
}
