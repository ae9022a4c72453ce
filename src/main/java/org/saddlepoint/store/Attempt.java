package org.saddlepoint.store;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One answer as it was given and judged. Never changed afterwards: a better engine judges anew, it
 * does not rewrite.
 *
 * @param id grows with every attempt
 * @param parameters what was drawn for the problem, as JSON
 * @param ordinal counts the attempts at one part of one problem from 1
 */
public record Attempt(
    long id,
    long learnerId,
    long problemId,
    Instance instance,
    String parameters,
    int ordinal,
    Submission submission,
    Judgement judgement,
    Instant at) {

  /**
   * What the learner sent.
   *
   * @param raw exactly as typed
   * @param hintsUsed hints taken for the part so far
   * @param token drawn for each form that is shown, so that a form sent twice is known
   */
  public record Submission(String part, String raw, int hintsUsed, String token) {
    public Submission {
      Limits.within(Limits.NAME, "A part", part);
      Limits.within(Limits.RAW, "An answer", raw);
      Limits.within(Limits.NAME, "A submission's token", token);
      if (hintsUsed < 0) {
        throw new IllegalArgumentException("hints used: " + hintsUsed);
      }
    }
  }

  /**
   * What the marker said.
   *
   * @param verdict one of the five words
   * @param score from 0 to 1
   * @param costsAttempt false for what is free: unreadable, imprecise, said before, and right
   * @param key as it was when judged, in plain syntax
   * @param readAs the answer as understood; empty when unreadable
   * @param engine the version of the program that judged
   */
  public record Judgement(
      String verdict,
      double score,
      boolean costsAttempt,
      String key,
      String readAs,
      Optional<String> slip,
      Optional<String> note,
      String engine) {
    private static final Set<String> VERDICTS =
        Set.of("correct", "imprecise", "partial", "incorrect", "unreadable");

    public Judgement {
      if (!VERDICTS.contains(verdict)) {
        throw new IllegalArgumentException("'" + verdict + "' is not one of " + VERDICTS);
      }
      if (!(score >= 0 && score <= 1)) { // refuses NaN too
        throw new IllegalArgumentException("a score from 0 to 1, not " + score);
      }
      Limits.within(Limits.JSON, "A key", key);
      Limits.within(Limits.JSON, "An answer as read", readAs);
      Limits.within(Limits.NAME, "A slip", slip);
      Limits.within(Limits.NOTE, "A note", note);
      Limits.within(Limits.NAME, "An engine version", engine);
    }
  }
}
