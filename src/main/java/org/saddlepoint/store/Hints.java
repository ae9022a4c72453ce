package org.saddlepoint.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The hints that were taken, each level once. */
public final class Hints {
  private final Transactions transactions;

  Hints(Transactions transactions) {
    this.transactions = transactions;
  }

  /** Notes that the hint of this level was shown; showing it again changes nothing. */
  public void take(DealtProblem problem, String part, int level) {
    Limits.within(Limits.NAME, "A part", part);
    if (level < 1) {
      throw new IllegalArgumentException("hint levels count from 1, not " + level);
    }
    transactions.durably(handle -> {
      Problems.lock(handle, problem);
      return insert(handle, problem, part, level);
    });
  }

  private int insert(Handle handle, DealtProblem problem, String part, int level) {
    String sql =
        """
        INSERT INTO hint (problem_id, part, level, taken_at)
        SELECT id, CAST(:part AS VARCHAR(100)), CAST(:level AS INTEGER),
               CAST(:now AS TIMESTAMP(6) WITH TIME ZONE)
        FROM problem
        WHERE id = :problem AND NOT EXISTS
          (SELECT 1 FROM hint
           WHERE hint.problem_id = problem.id AND hint.part = :part AND hint.level = :level)
        """;
    return handle
        .createUpdate(sql)
        .bind("problem", problem.id())
        .bind("part", part)
        .bind("level", level)
        .bind("now", transactions.now())
        .execute();
  }

  /** The highest level taken for each part that has one. */
  public Map<String, Integer> levelByPart(DealtProblem problem) {
    String sql =
        """
        SELECT part, MAX(level) AS level FROM hint
        WHERE problem_id = :problem GROUP BY part ORDER BY part
        """;
    return transactions.reading(handle ->
        handle
            .createQuery(sql)
            .bind("problem", problem.id())
            .reduceRows(
                new LinkedHashMap<String, Integer>(),
                (levels, row) -> {
                  levels.put(
                      row.getColumn("part", String.class), row.getColumn("level", Integer.class));
                  return levels;
                }));
  }
}
