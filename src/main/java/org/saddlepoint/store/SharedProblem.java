package org.saddlepoint.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * One problem of a guest and of an account becomes the account's alone: every attempt in the order
 * of time, every hint, of two drafts the later one, of two endings the first one.
 */
final class SharedProblem {
  /** Further than anybody counts: while attempts get their new numbers, none is there twice. */
  private static final int ASIDE = 1_000_000;

  private SharedProblem() {}

  static void join(Handle handle, long guest, long own, long learner) {
    joinAttempts(handle, guest, own, learner);
    joinNotes(handle, "draft", "part", "saved_at >=", guest, own);
    joinNotes(handle, "hint", "part, level", "taken_at <", guest, own);
    joinVisits(handle, guest, own);
    handle.createUpdate("DELETE FROM problem WHERE id = :guest").bind("guest", guest).execute();
  }

  private static void joinAttempts(Handle handle, long guest, long own, long learner) {
    String aside =
        """
        UPDATE attempt SET ordinal = ordinal + :aside, problem_id = :own, learner_id = :learner
        WHERE problem_id = :from
        """;
    for (long from : new long[] {own, guest}) {
      handle
          .createUpdate(aside)
          .bind("aside", from == own ? ASIDE : 2 * ASIDE)
          .bind("own", own)
          .bind("learner", learner)
          .bind("from", from)
          .execute();
    }
    number(handle, own);
  }

  /** Ids grow with time over all attempts, whoever gave them. */
  private static void number(Handle handle, long own) {
    Map<String, Integer> counts = new HashMap<>();
    handle
        .createQuery("SELECT id, part FROM attempt WHERE problem_id = :own ORDER BY id")
        .bind("own", own)
        .map((row, context) -> Map.entry(row.getLong("id"), row.getString("part")))
        .list()
        .forEach(attempt ->
            handle
                .createUpdate("UPDATE attempt SET ordinal = :ordinal WHERE id = :id")
                .bind("ordinal", counts.merge(attempt.getValue(), 1, Integer::sum))
                .bind("id", attempt.getKey())
                .execute());
  }

  /**
   * Rows of which a problem has one for each key.
   *
   * @param wins when the guest's row takes the place of the account's
   */
  private static void joinNotes(
      Handle handle, String table, String key, String wins, long guest, long own) {
    String twin = "SELECT 1 FROM " + table + " twin WHERE twin.problem_id = %s";
    StringBuilder same = new StringBuilder();
    for (String column : key.split(", ", -1)) {
      same.append(" AND twin.%2$s = %1$s.%2$s".formatted(table, column));
    }
    String time = wins.substring(0, wins.indexOf(' '));
    List<String> statements =
        List.of(
            "DELETE FROM %s WHERE problem_id = :own AND EXISTS (%s%s AND twin.%s %s.%s)"
                .formatted(table, twin.formatted(":guest"), same, wins, table, time),
            "DELETE FROM %s WHERE problem_id = :guest AND EXISTS (%s%s)"
                .formatted(table, twin.formatted(":own"), same),
            "UPDATE %s SET problem_id = :own WHERE problem_id = :guest".formatted(table));
    for (String sql : statements) {
      handle.createUpdate(sql).bind("guest", guest).bind("own", own).execute();
    }
  }

  private static void joinVisits(Handle handle, long guest, long own) {
    DealtProblem brought = Problems.get(handle, guest);
    DealtProblem kept = Problems.get(handle, own);
    Optional<DealtProblem.End> end =
        Stream.of(kept.end(), brought.end())
            .flatMap(Optional::stream)
            .min(Comparator.comparing(DealtProblem.End::at));
    String sql =
        """
        UPDATE problem SET opened_at = :opened, visited_at = :visited,
          ending = :ending, ended_at = :ended
        WHERE id = :own
        """;
    handle
        .createUpdate(sql)
        .bind("opened", earlier(brought.opened(), kept.opened()))
        .bind("visited", later(brought.visited(), kept.visited()))
        .bind("ending", end.map(ending -> ending.ending().word()).orElse(null))
        .bind("ended", end.map(DealtProblem.End::at).orElse(null))
        .bind("own", own)
        .execute();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }
}
