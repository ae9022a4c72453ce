package org.saddlepoint.learning.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saddlepoint.learning.choice.Purpose;

/** Many made-up learners of one sort, each with a seed of its own: what they come to on average. */
record Cohort(Pupil pupil, List<Life> lives) {

  static Cohort of(Pupil pupil, int size, int length) {
    return new Cohort(
        pupil, IntStream.range(0, size).mapToObj(seed -> Life.of(pupil, seed, length)).toList());
  }

  /** Skills that count as proficient after so many problems. */
  double proficientAfter(int problems) {
    return average(problems, Life.Problem::proficient);
  }

  private double average(int problems, ToIntFunction<Life.Problem> of) {
    return lives.stream()
        .map(Life::problems)
        .mapToInt(
            all -> all.isEmpty() ? 0 : of.applyAsInt(all.get(Math.min(problems, all.size()) - 1)))
        .average()
        .orElse(0);
  }

  double knownAfter(int problems) {
    return average(problems, Life.Problem::known);
  }

  double stoppedAfter(int problems) {
    return average(problems, Life.Problem::stopped);
  }

  /** Problems until the first skill counts as proficient, the middle one; empty: for most never. */
  OptionalInt problemsToFirst() {
    List<Integer> all = new ArrayList<>(lives.stream().map(Cohort::problemsToFirst).toList());
    all.sort(null);
    int middle = all.get(all.size() / 2);
    return middle == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(middle);
  }

  private static int problemsToFirst(Life life) {
    return IntStream.range(0, life.problems().size())
        .filter(i -> life.problems().get(i).proficient() > 0)
        .map(i -> i + 1)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  double falselyProficient() {
    return lives.stream().mapToDouble(Life::falselyProficient).average().orElse(0);
  }

  double rightShare() {
    return right(problems().toList());
  }

  private Stream<Life.Problem> problems() {
    return lives.stream().flatMap(life -> life.problems().stream());
  }

  private static double right(List<Life.Problem> problems) {
    long right = problems.stream().filter(Life.Problem::right).count();
    return problems.isEmpty() ? 0 : right / (double) problems.size();
  }

  /** Of the problems dealt on a day, how many were reviews. */
  double reviews(int day) {
    List<Life.Problem> all = problems().filter(problem -> problem.day() == day).toList();
    return all.isEmpty() ? 0 : all.stream().filter(Cohort::isReview).count() / (double) all.size();
  }

  /** Reviews dealt for each skill that counts as proficient in the end. */
  double reviewsPerSkill(int problems) {
    double dealt =
        lives.stream()
            .mapToLong(life -> life.problems().stream().filter(Cohort::isReview).count())
            .average()
            .orElse(0);
    double proficient = proficientAfter(problems);
    return proficient < 0.5 ? 0 : dealt / proficient;
  }

  private static boolean isReview(Life.Problem problem) {
    return problem.purpose() == Purpose.REVIEW;
  }

  /** Of the reviews, how many were right. */
  double reviewsRight() {
    return right(problems().filter(Cohort::isReview).toList());
  }
}
