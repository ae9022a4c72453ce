package org.saddlepoint.learning.choice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.saddlepoint.learning.choice.Purpose.Share;
import org.saddlepoint.learning.mastery.Trail;

/**
 * A sitting: about ten problems, ended by a pause. Three in five are on the frontier, a quarter are
 * reviews, the rest is mixed in; what is furthest behind its share is due next.
 *
 * @param done its problems so far, newest first
 */
public record Session(List<Past> done) {
  public static final int LENGTH = 10;

  public Session {
    done = List.copyOf(done);
  }

  /**
   * @param past newest first
   */
  public static Session of(List<Past> past, Instant now) {
    List<Past> done = new ArrayList<>();
    Instant later = now;
    for (Past problem : past) {
      if (Duration.between(problem.at(), later).compareTo(Trail.PAUSE) > 0) {
        break;
      }
      done.add(problem);
      later = problem.at();
    }
    // After ten a new one begins without a pause: the oldest ten, twenty, … are a sitting gone by.
    return new Session(done.subList(0, done.size() % LENGTH));
  }

  /** What to deal next, the share furthest behind first. */
  List<Share> wanted() {
    return List.of(Share.NEW, Share.REVIEW, Share.MIXED).stream()
        .sorted(Comparator.comparingDouble(this::behind).reversed())
        .toList();
  }

  private double behind(Share share) {
    long had = done.stream().filter(problem -> problem.purpose().share() == share).count();
    return share.part() * (done.size() + 1) - had;
  }
}
