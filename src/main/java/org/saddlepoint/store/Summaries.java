package org.saddlepoint.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * What a learner's work adds up to. Reads only; each question looks at that learner's rows alone.
 */
public final class Summaries {
  private static final String PROGRESS =
      """
      SELECT problem.template,
             MAX(problem.skill) AS skill,
             COUNT(CASE WHEN work.judged > 0 THEN 1 END) AS tried,
             COUNT(CASE WHEN problem.ending = 'solved' THEN 1 END) AS solved,
             COUNT(CASE WHEN problem.ending = 'solved' AND COALESCE(work.hints, 0) = 0 THEN 1 END)
               AS unaided
      FROM problem LEFT JOIN
        (SELECT problem_id,
                COUNT(CASE WHEN verdict <> 'unreadable' THEN 1 END) AS judged,
                MAX(hints_used) AS hints
         FROM attempt WHERE learner_id = :learner GROUP BY problem_id) work
        ON work.problem_id = problem.id
      WHERE problem.learner_id = :learner
        AND (problem.ending IS NULL OR problem.ending <> 'withdrawn')
      GROUP BY problem.template ORDER BY problem.template
      """;

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
   */
  public record Progress(String template, String skill, int tried, int solved, int unaided) {}

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
        row.getInt("unaided"));
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
