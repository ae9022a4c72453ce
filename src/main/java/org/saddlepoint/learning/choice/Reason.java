package org.saddlepoint.learning.choice;

import java.util.Optional;
import org.saddlepoint.learning.Curriculum;

/**
 * Why a problem was dealt, for "Why this problem?": {@link #key} names the sentence, the skills and
 * the number fill it.
 *
 * @param other the skill that it is set against
 * @param number skills that build on it, or days since it was seen; 0 where there is none
 */
public record Reason(Purpose purpose, String skill, Optional<String> other, int number) {
  private static final String NOBODY = "-";

  static Reason of(Purpose purpose, String skill) {
    return new Reason(purpose, skill, Optional.empty(), 0);
  }

  static Reason of(Purpose purpose, String skill, int number) {
    return new Reason(purpose, skill, Optional.empty(), number);
  }

  static Reason contrast(String skill, String other) {
    return new Reason(Purpose.CONTRAST, skill, Optional.of(other), 0);
  }

  /** Key of the sentence; where there is nothing to count, or to build on, it is another one. */
  public String key() {
    String key = "why." + purpose.word();
    if (purpose == Purpose.FRONTIER && Curriculum.prerequisites(skill).isEmpty()) {
      return key + ".root";
    }
    boolean counts = purpose == Purpose.FRONTIER || purpose == Purpose.REVIEW;
    return counts && number == 0 ? key + ".none" : key;
  }

  /** As one line without meaning to whoever keeps it. */
  public String line() {
    return String.join(" ", purpose.word(), skill, other.orElse(NOBODY), Integer.toString(number));
  }

  /** What {@link #line} wrote. */
  public static Reason read(String line) {
    String[] words = line.split(" ", -1);
    Optional<String> other = Optional.of(words[2]).filter(word -> !word.equals(NOBODY));
    return new Reason(Purpose.of(words[0]), words[1], other, Integer.parseInt(words[3]));
  }
}
