package org.saddlepoint.learning.simulation;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The figures of the cohorts as a Markdown table. */
final class Table {
  private static final String HEAD =
      """
      | learner | first proficient after | proficient | really known | wrongly proficient | right | stopped | reviews a skill | reviews right |
      |---|---|---|---|---|---|---|---|---|
      """;

  private Table() {}

  static String of(List<Cohort> cohorts, int length) {
    return HEAD + cohorts.stream().map(c -> row(c, length)).collect(Collectors.joining());
  }

  private static String row(Cohort cohort, int length) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.1f | %.1f | %s | %s | %.1f | %.1f | %s |%n",
        cohort.pupil().name(),
        problems(cohort.problemsToFirst()),
        cohort.proficientAfter(length),
        cohort.knownAfter(length),
        percent(cohort.falselyProficient()),
        percent(cohort.rightShare()),
        cohort.stoppedAfter(length),
        cohort.reviewsPerSkill(length),
        cohort.reviewsPerSkill(length) == 0 ? "–" : percent(cohort.reviewsRight()));
  }

  private static String problems(OptionalInt first) {
    return first.isPresent() ? first.getAsInt() + " problems" : "never";
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
