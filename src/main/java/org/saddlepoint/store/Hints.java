package org.saddlepoint.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
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

  /** One hint that was shown. */
  public record Hint(String part, int level, Instant taken) {}

  /** Every hint that a learner took, by the number of its problem. */
  public Map<Long, List<Hint>> of(Learner learner) {
    String sql =
        """
        SELECT hint.* FROM hint JOIN problem ON problem.id = hint.problem_id
        WHERE problem.learner_id = :learner ORDER BY hint.problem_id, hint.part, hint.level
        """;
    return transactions
        .reading(handle ->
            handle
                .createQuery(sql)
                .bind("learner", learner.id())
                .map((row, context) -> Map.entry(row.getLong("problem_id"), hint(row)))
                .list())
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static Hint hint(ResultSet row) throws SQLException {
    return new Hint(row.getString("part"), row.getInt("level"), Row.instant(row, "taken_at"));
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
