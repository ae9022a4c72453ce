package org.saddlepoint.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Every answer ever given, in order. Rows are added, never changed or removed. */
public final class Attempts {
  /** A page may not ask for more at once. */
  static final int MOST_AT_ONCE = 500;

  static final String SELECT =
      """
      SELECT attempt.*, problem.template, problem.version, problem.seed, problem.parameters
      FROM attempt JOIN problem ON problem.id = attempt.problem_id
      """;

  // The learner is named in the order too, though it is one only: H2 then walks the index from the
  // end and stops; ordered by the id alone it reads and sorts all that the learner ever sent.
  static final String RECENT =
      SELECT
          + """
          WHERE attempt.learner_id = :learner AND attempt.id < :before
          ORDER BY attempt.learner_id DESC, attempt.id DESC FETCH FIRST :count ROWS ONLY
          """;

  private final Transactions transactions;
  private final Witness witness;

  Attempts(Transactions transactions) {
    this(transactions, Witness.BLIND);
  }

  private Attempts(Transactions transactions, Witness witness) {
    this.transactions = transactions;
    this.witness = witness;
  }

  /** The same attempts; what those added show is taken into the model of their learner. */
  public Attempts seenBy(Witness eyes) {
    return new Attempts(transactions, eyes);
  }

  /**
   * How recording went.
   *
   * @param isRepeat the same form had been sent before: this is the attempt of then
   */
  public record Recorded(Attempt attempt, boolean isRepeat) {}

  /** A text cut to the length that is kept of what a person types; longer ones cannot be read. */
  public static String storable(String text) {
    if (text.length() <= Limits.RAW) {
      return text;
    }
    boolean splitsPair = Character.isHighSurrogate(text.charAt(Limits.RAW - 1));
    return text.substring(0, splitsPair ? Limits.RAW - 1 : Limits.RAW);
  }

  /**
   * Adds the attempt, which is on the disk when this returns. A form that comes twice (same token,
   * part and text: a double click, a retry after a lost connection) is recorded once. The same
   * token with another text is an answer of its own: someone went back to the page and thought
   * again.
   */
  public Recorded record(
      DealtProblem problem, Attempt.Submission submission, Attempt.Judgement judgement) {
    return transactions.durably(handle -> {
      Models.lock(handle, problem.learnerId());
      Problems.lock(handle, problem);
      return findSame(handle, problem, submission)
          .map(earlier -> new Recorded(earlier, true))
          .orElseGet(() -> new Recorded(fold(handle, problem, submission, judgement), false));
    });
  }

  private Attempt fold(
      Handle handle,
      DealtProblem problem,
      Attempt.Submission submission,
      Attempt.Judgement judgement) {
    List<Attempt> before = at(handle, problem, submission.part());
    Attempt attempt = add(handle, problem, submission, judgement);
    Models.fold(handle, problem.learnerId(), 1, witness.of(before, attempt).stream().toList());
    return attempt;
  }

  private static List<Attempt> at(Handle handle, DealtProblem problem, String part) {
    String condition =
        """
        WHERE attempt.problem_id = :problem AND attempt.part = :part ORDER BY attempt.ordinal
        """;
    return handle
        .createQuery(SELECT + condition)
        .bind("problem", problem.id())
        .bind("part", part)
        .map((row, context) -> attempt(row))
        .list();
  }

  private static Optional<Attempt> findSame(
      Handle handle, DealtProblem problem, Attempt.Submission submission) {
    String condition =
        """
        WHERE attempt.problem_id = :problem AND attempt.part = :part
          AND attempt.token = :token AND attempt.raw = :raw
        ORDER BY attempt.ordinal FETCH FIRST 1 ROW ONLY
        """;
    return handle
        .createQuery(SELECT + condition)
        .bind("problem", problem.id())
        .bind("part", submission.part())
        .bind("token", submission.token())
        .bind("raw", submission.raw())
        .map((row, context) -> attempt(row))
        .findOne();
  }

  private Attempt add(
      Handle handle,
      DealtProblem problem,
      Attempt.Submission submission,
      Attempt.Judgement judgement) {
    int ordinal = nextOrdinal(handle, problem, submission.part());
    Instant now = transactions.now();
    long id = insert(handle, problem, ordinal, submission, judgement, now);
    return new Attempt(
        id,
        problem.learnerId(),
        problem.id(),
        problem.instance(),
        problem.parameters(),
        ordinal,
        submission,
        judgement,
        now);
  }

  private static int nextOrdinal(Handle handle, DealtProblem problem, String part) {
    String sql =
        """
        SELECT ordinal FROM attempt WHERE problem_id = :problem AND part = :part
        ORDER BY problem_id DESC, part DESC, ordinal DESC FETCH FIRST 1 ROW ONLY
        """;
    Query latest = handle.createQuery(sql).bind("problem", problem.id()).bind("part", part);
    return latest.mapTo(Integer.class).findOne().orElse(0) + 1;
  }

  private static long insert(
      Handle handle,
      DealtProblem problem,
      int ordinal,
      Attempt.Submission submission,
      Attempt.Judgement judgement,
      Instant now) {
    String sql =
        """
        INSERT INTO attempt
          (problem_id, learner_id, part, ordinal, token, raw, hints_used, verdict, score,
           costs_attempt, judged_key, read_as, slip, note, engine, attempted_at)
        VALUES
          (:problem, :learner, :part, :ordinal, :token, :raw, :hintsUsed, :verdict, :score,
           :costsAttempt, :key, :readAs, :slip, :note, :engine, :now)
        """;
    return handle
        .createUpdate(sql)
        .bind("problem", problem.id())
        .bind("learner", problem.learnerId())
        .bind("ordinal", ordinal)
        .bindMethods(submission)
        .bindMethods(judgement)
        .bind("now", now)
        .executeAndReturnGeneratedKeys("id")
        .mapTo(Long.class)
        .one();
  }

  /** All attempts at a problem in the order in which they came, over all its parts. */
  public List<Attempt> of(DealtProblem problem) {
    return list("WHERE attempt.problem_id = :problem ORDER BY attempt.id", problem);
  }

  /** Every attempt of a learner, in order. */
  public List<Attempt> of(Learner learner) {
    return transactions.reading(handle ->
        handle
            .createQuery(SELECT + "WHERE attempt.learner_id = :learner ORDER BY attempt.id")
            .bind("learner", learner.id())
            .map((row, context) -> attempt(row))
            .list());
  }

  /** The last attempt at each part that has one. */
  public Map<String, Attempt> latestByPart(DealtProblem problem) {
    String condition =
        """
        JOIN (SELECT part, MAX(ordinal) AS ordinal FROM attempt
              WHERE problem_id = :problem GROUP BY part) latest
          ON latest.part = attempt.part AND latest.ordinal = attempt.ordinal
        WHERE attempt.problem_id = :problem ORDER BY attempt.part
        """;
    Map<String, Attempt> latest = new LinkedHashMap<>();
    list(condition, problem).forEach(attempt -> latest.put(attempt.submission().part(), attempt));
    return latest;
  }

  private List<Attempt> list(String condition, DealtProblem problem) {
    return transactions.reading(handle ->
        handle
            .createQuery(SELECT + condition)
            .bind("problem", problem.id())
            .map((row, context) -> attempt(row))
            .list());
  }

  /**
   * A stretch of a learner's attempts, newest first.
   *
   * @param before where the next stretch begins; empty at the end
   */
  public record Slice(List<Attempt> attempts, OptionalLong before) {}

  /** The newest attempts. */
  public Slice recent(Learner learner, int count) {
    return recent(learner, Long.MAX_VALUE, count);
  }

  /** The attempts that follow those of an earlier slice, by its {@code before}. */
  public Slice recent(Learner learner, long before, int count) {
    if (count < 1 || count > MOST_AT_ONCE) {
      throw new IllegalArgumentException("1 to " + MOST_AT_ONCE + " attempts, not " + count);
    }
    List<Attempt> found =
        findRecent(learner, before, count + 1); // one more shows whether more follow
    if (found.size() <= count) {
      return new Slice(found, OptionalLong.empty());
    }
    List<Attempt> shown = List.copyOf(found.subList(0, count));
    return new Slice(shown, OptionalLong.of(shown.getLast().id()));
  }

  private List<Attempt> findRecent(Learner learner, long before, int count) {
    return transactions.reading(handle ->
        handle
            .createQuery(RECENT)
            .bind("learner", learner.id())
            .bind("before", before)
            .bind("count", count)
            .map((row, context) -> attempt(row))
            .list());
  }

  private static Attempt attempt(ResultSet row) throws SQLException {
    return new Attempt(
        row.getLong("id"),
        row.getLong("learner_id"),
        row.getLong("problem_id"),
        Row.instance(row),
        row.getString("parameters"),
        row.getInt("ordinal"),
        submission(row),
        judgement(row),
        Row.instant(row, "attempted_at"));
  }

  private static Attempt.Submission submission(ResultSet row) throws SQLException {
    return new Attempt.Submission(
        row.getString("part"),
        row.getString("raw"),
        row.getInt("hints_used"),
        row.getString("token"));
  }

  private static Attempt.Judgement judgement(ResultSet row) throws SQLException {
    return new Attempt.Judgement(
        row.getString("verdict"),
        row.getDouble("score"),
        row.getBoolean("costs_attempt"),
        row.getString("judged_key"),
        row.getString("read_as"),
        Row.optionalText(row, "slip"),
        Row.optionalText(row, "note"),
        row.getString("engine"));
  }
}
