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
      SELECT problem.%1$s AS topic,
             COUNT(*) AS opened,
             COUNT(CASE WHEN problem.ending = 'solved' THEN 1 END) AS solved,
             COUNT(CASE WHEN problem.ending = 'solved' AND COALESCE(work.costly, 0) = 0
                         AND COALESCE(work.hints, 0) = 0 THEN 1 END) AS solved_at_once,
             COALESCE(SUM(work.attempts), 0) AS attempts,
             MAX(COALESCE(work.latest, problem.visited_at)) AS latest
      FROM problem LEFT JOIN
        (SELECT problem_id,
                COUNT(*) AS attempts,
                COUNT(CASE WHEN costs_attempt THEN 1 END) AS costly,
                MAX(hints_used) AS hints,
                MAX(attempted_at) AS latest
         FROM attempt WHERE learner_id = :learner GROUP BY problem_id) work
        ON work.problem_id = problem.id
      WHERE problem.learner_id = :learner
        AND (problem.ending IS NULL OR problem.ending <> 'withdrawn')
      GROUP BY problem.%1$s ORDER BY problem.%1$s
      """;

  private final Transactions transactions;

  Summaries(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * A learner's work on one topic; problems that were withdrawn do not count.
   *
   * @param topic a template's id or a skill, as asked
   * @param opened problems opened
   * @param solvedAtOnce solved without a hint and without an attempt that cost anything
   * @param latest when the learner last worked on it
   */
  public record Progress(
      String topic, int opened, int solved, int solvedAtOnce, long attempts, Instant latest) {}

  /** How often one slip was found in a learner's answers. */
  public record SlipCount(String slip, long times, Instant latest) {}

  public List<Progress> progressByTemplate(Learner learner) {
    return progress(learner, "template");
  }

  public List<Progress> progressBySkill(Learner learner) {
    return progress(learner, "skill");
  }

  private List<Progress> progress(Learner learner, String column) {
    return transactions.reading(handle ->
        handle
            .createQuery(PROGRESS.formatted(column))
            .bind("learner", learner.id())
            .map((row, context) -> progress(row))
            .list());
  }

  private static Progress progress(ResultSet row) throws SQLException {
    return new Progress(
        row.getString("topic"),
        row.getInt("opened"),
        row.getInt("solved"),
        row.getInt("solved_at_once"),
        row.getLong("attempts"),
        Row.instant(row, "latest"));
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
