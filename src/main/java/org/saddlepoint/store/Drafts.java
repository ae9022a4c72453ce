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

/** What stands in the fields and has not been sent yet: the latest text for each part. */
public final class Drafts {
  private final Transactions transactions;

  Drafts(Transactions transactions) {
    this.transactions = transactions;
  }

  public record Draft(String part, String raw, Instant saved) {}

  /** Keeps the text in place of the part's earlier draft. */
  public void save(DealtProblem problem, String part, String raw) {
    Limits.within(Limits.NAME, "A part", part);
    Limits.within(Limits.RAW, "A draft", raw);
    transactions.durably(handle -> {
      Problems.lock(handle, problem);
      return update(handle, problem, part, raw) > 0 || insert(handle, problem, part, raw) > 0;
    });
  }

  private int update(Handle handle, DealtProblem problem, String part, String raw) {
    String sql =
        """
        UPDATE draft SET raw = :raw, saved_at = :now WHERE problem_id = :problem AND part = :part
        """;
    return write(handle, sql, problem, part, raw);
  }

  private int insert(Handle handle, DealtProblem problem, String part, String raw) {
    String sql =
        """
        INSERT INTO draft (problem_id, part, raw, saved_at) VALUES (:problem, :part, :raw, :now)
        """;
    return write(handle, sql, problem, part, raw);
  }

  private int write(Handle handle, String sql, DealtProblem problem, String part, String raw) {
    return handle
        .createUpdate(sql)
        .bind("problem", problem.id())
        .bind("part", part)
        .bind("raw", raw)
        .bind("now", transactions.now())
        .execute();
  }

  /** Every draft of a learner, by the number of its problem. */
  public Map<Long, List<Draft>> of(Learner learner) {
    String sql =
        """
        SELECT draft.* FROM draft JOIN problem ON problem.id = draft.problem_id
        WHERE problem.learner_id = :learner ORDER BY draft.problem_id, draft.part
        """;
    return transactions
        .reading(handle ->
            handle
                .createQuery(sql)
                .bind("learner", learner.id())
                .map((row, context) -> Map.entry(row.getLong("problem_id"), draft(row)))
                .list())
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static Draft draft(ResultSet row) throws SQLException {
    return new Draft(row.getString("part"), row.getString("raw"), Row.instant(row, "saved_at"));
  }

  /**
   * The drafts by part that were saved since the part's last attempt; where there is none, that
   * attempt's text is what the field showed last.
   */
  public Map<String, Draft> unsent(DealtProblem problem) {
    String sql =
        """
        SELECT part, raw, saved_at FROM draft
        WHERE problem_id = :problem AND NOT EXISTS
          (SELECT 1 FROM attempt WHERE attempt.problem_id = draft.problem_id
             AND attempt.part = draft.part AND attempt.attempted_at > draft.saved_at)
        ORDER BY part
        """;
    Map<String, Draft> drafts = new LinkedHashMap<>();
    transactions
        .reading(handle ->
            handle
                .createQuery(sql)
                .bind("problem", problem.id())
                .map((row, context) -> draft(row))
                .list())
        .forEach(draft -> drafts.put(draft.part(), draft));
    return drafts;
  }
}
