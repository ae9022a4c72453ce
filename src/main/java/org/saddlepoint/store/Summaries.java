package org.saddlepoint.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a learner's work adds up to. Reads only; each question looks at that learner's rows alone.
 */
public final class Summaries {
  private static final String PROGRESS =
      """
      SELECT problem.template,
             MAX(problem.skill) AS skill,
             COUNT(CASE WHEN work.judged > 0 THEN 1 END) AS tried,
             COUNT(%1$s) AS solved,
             COUNT(CASE WHEN %2$s THEN 1 END) AS unaided,
             COUNT(CASE WHEN %2$s AND %3$s THEN 1 END) AS at_once,
             MIN(CASE WHEN %2$s AND %3$s THEN problem.ended_at END) AS first_at_once,
             MAX(CASE WHEN %2$s AND %3$s THEN problem.ended_at END) AS last_at_once
      FROM problem LEFT JOIN
        (SELECT problem_id,
                COUNT(CASE WHEN verdict <> 'unreadable' THEN 1 END) AS judged,
                COUNT(CASE WHEN costs_attempt THEN 1 END) AS costly,
                MAX(hints_used) AS hints
         FROM attempt WHERE learner_id = :learner GROUP BY problem_id) work
        ON work.problem_id = problem.id
      WHERE problem.learner_id = :learner
        AND (problem.ending IS NULL OR problem.ending <> 'withdrawn')
      GROUP BY problem.template ORDER BY problem.template
      """
          .formatted(
              "CASE WHEN problem.ending = 'solved' THEN 1 END",
              "problem.ending = 'solved' AND COALESCE(work.hints, 0) = 0",
              "COALESCE(work.costly, 0) = 0");

  private final Transactions transactions;

  Summaries(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * A learner's work on one template; problems that were withdrawn do not count.
   *
   * @param skill the one that it practised when it was dealt
   * @param tried problems with an answer that could be read
   * @param unaided solved without a hint
   * @param atOnce solved without a hint and without an attempt that cost anything
   */
  public record Progress(
      String template, String skill, int tried, int solved, int unaided, AtOnce atOnce) {}

  /** How many problems were solved at once, and the times of the first and of the last. */
  public record AtOnce(int times, Optional<Instant> first, Optional<Instant> last) {}

  /** How often one slip was found in a learner's answers. */
  public record SlipCount(String slip, long times, Instant latest) {}

  public List<Progress> progress(Learner learner) {
    return transactions.reading(handle ->
        handle
            .createQuery(PROGRESS)
            .bind("learner", learner.id())
            .map((row, context) -> progress(row))
            .list());
  }

  private static Progress progress(ResultSet row) throws SQLException {
    return new Progress(
        row.getString("template"),
        row.getString("skill"),
        row.getInt("tried"),
        row.getInt("solved"),
        row.getInt("unaided"),
        new AtOnce(
            row.getInt("at_once"),
            Row.optionalInstant(row, "first_at_once"),
            Row.optionalInstant(row, "last_at_once")));
  }

  /** The learner's slips, the most frequent first. */
  public List<SlipCount> slips(Learner learner) {
    String sql =
        """
        SELECT slip, COUNT(*) AS times, MAX(attempted_at) AS latest FROM attempt
        WHERE learner_id = :learner AND slip IS NOT NULL
        GROUP BY slip ORDER BY times DESC, slip
        """;
    return transactions.reading(handle ->
        handle
            .createQuery(sql)
            .bind("learner", learner.id())
            .map((row, context) ->
                new SlipCount(
                    row.getString("slip"), row.getLong("times"), Row.instant(row, "latest")))
            .list());
  }
}
