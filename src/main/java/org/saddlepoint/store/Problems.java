package org.saddlepoint.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.saddlepoint.learning.Rung;
import org.saddlepoint.learning.mastery.Observation;

/** The problems dealt to each learner; an instance is dealt to a learner at most once. */
public final class Problems {
  private static final String SELECT =
      """
      SELECT id, learner_id, template, version, seed, skill, parameters,
             opened_at, visited_at, ending, ended_at, reason, rung
      FROM problem
      """;
  private static final String LATEST =
      """
      ORDER BY learner_id DESC, visited_at DESC, id DESC FETCH FIRST 1 ROW ONLY
      """;

  private final Transactions transactions;

  Problems(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * What is dealt.
   *
   * @param parameters what was drawn, as JSON
   * @param reason why it is dealt, as text without meaning here
   */
  public record Deal(Instance instance, String skill, String parameters, Optional<String> reason) {
    public Deal {
      Limits.within(Limits.REASON, "A reason", reason);
      Limits.within(Limits.NAME, "A skill", skill);
      Limits.within(Limits.JSON, "The drawn parameters", parameters);
    }
  }

  /**
   * The learner's problem of this instance, dealt now unless the learner had it already; from now
   * on the one to continue with. The template's source has to be kept before.
   */
  public DealtProblem open(Learner learner, Deal deal) {
    try {
      transactions.durably(
          handle -> visit(handle, learner, deal) > 0 || insert(handle, learner, deal) > 0);
    } catch (UnableToExecuteStatementException e) {
      if (!Transactions.isDuplicate(e)) { // opened in two tabs at once: one problem all the same
        throw e;
      }
    }
    return find(learner, deal.instance()).orElseThrow();
  }

  private int visit(Handle handle, Learner learner, Deal deal) {
    String sql =
        """
        UPDATE problem SET visited_at = :now
        WHERE learner_id = :learner AND template = :template AND version = :version AND seed = :seed
        """;
    return handle
        .createUpdate(sql)
        .bind("now", transactions.now())
        .bind("learner", learner.id())
        .bindMap(names(deal.instance()))
        .execute();
  }

  private int insert(Handle handle, Learner learner, Deal deal) {
    String sql =
        """
        INSERT INTO problem
          (learner_id, template, version, seed, skill, parameters, opened_at, visited_at, reason)
        VALUES (:learner, :template, :version, :seed, :skill, :parameters, :now, :now, :reason)
        """;
    return handle
        .createUpdate(sql)
        .bind("learner", learner.id())
        .bindMap(names(deal.instance()))
        .bind("skill", deal.skill())
        .bind("parameters", deal.parameters())
        .bind("reason", deal.reason().orElse(null))
        .bind("now", transactions.now())
        .execute();
  }

  public Optional<DealtProblem> find(Learner learner, Instance instance) {
    return findOne(
        """
        WHERE learner_id = :learner AND template = :template AND version = :version AND seed = :seed
        """,
        learner,
        names(instance));
  }

  /** The problem of this number, if it is this learner's. */
  public Optional<DealtProblem> find(Learner learner, long id) {
    return findOne("WHERE learner_id = :learner AND id = :id", learner, Map.of("id", id));
  }

  /** Where the learner left off: the open problem visited last. */
  public Optional<DealtProblem> findLatestOpen(Learner learner) {
    return findOne("WHERE learner_id = :learner AND ending IS NULL " + LATEST, learner, Map.of());
  }

  public Optional<DealtProblem> findOpenOfSkill(Learner learner, String skill) {
    return findOne(
        "WHERE learner_id = :learner AND ending IS NULL AND skill = :skill " + LATEST,
        learner,
        Map.of("skill", skill));
  }

  public Optional<DealtProblem> findOpenOfTemplate(Learner learner, String template) {
    return findOne(
        "WHERE learner_id = :learner AND ending IS NULL AND template = :template " + LATEST,
        learner,
        Map.of("template", template));
  }

  private Optional<DealtProblem> findOne(String condition, Learner learner, Map<String, ?> names) {
    return transactions.reading(handle ->
        handle
            .createQuery(SELECT + condition)
            .bind("learner", learner.id())
            .bindMap(names)
            .map((row, context) -> problem(row))
            .findOne());
  }

  /** From now on so much of it is done for the learner. */
  public void choose(DealtProblem problem, Rung rung) {
    transactions.durably(handle ->
        handle
            .createUpdate("UPDATE problem SET rung = :rung WHERE id = :id")
            .bind("rung", rung.word())
            .bind("id", problem.id())
            .execute());
  }

  /** Ends the problem, unless it has ended before: the first ending stands. */
  public DealtProblem end(DealtProblem problem, Ending ending) {
    return end(problem, ending, at -> List.of());
  }

  /**
   * The same; what the ending shows of the learner is taken into their model.
   *
   * @param shows by the time of the ending
   */
  public DealtProblem end(
      DealtProblem problem, Ending ending, Function<Instant, List<Observation>> shows) {
    return transactions.durably(handle -> {
      Models.lock(handle, problem.learnerId());
      Instant now = transactions.now();
      if (end(handle, problem, ending, now) > 0) {
        Models.fold(handle, problem.learnerId(), 0, shows.apply(now));
      }
      return get(handle, problem.id());
    });
  }

  private static int end(Handle handle, DealtProblem problem, Ending ending, Instant now) {
    String sql =
        """
        UPDATE problem SET ending = :ending, ended_at = :now WHERE id = :id AND ending IS NULL
        """;
    return handle
        .createUpdate(sql)
        .bind("ending", ending.word())
        .bind("now", now)
        .bind("id", problem.id())
        .execute();
  }

  /** What the learner worked on last, newest first. */
  public List<DealtProblem> recent(Learner learner, int count) {
    String condition =
        """
        WHERE learner_id = :learner
        ORDER BY learner_id DESC, visited_at DESC, id DESC FETCH FIRST :count ROWS ONLY
        """;
    return transactions.reading(handle ->
        handle
            .createQuery(SELECT + condition)
            .bind("learner", learner.id())
            .bind("count", count)
            .map((row, context) -> problem(row))
            .list());
  }

  static DealtProblem get(Handle handle, long id) {
    return handle
        .createQuery(SELECT + "WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> problem(row))
        .one();
  }

  /** Everything that was ever dealt to the learner, in order. */
  public List<DealtProblem> of(Learner learner) {
    return transactions.reading(handle ->
        handle
            .createQuery(SELECT + "WHERE learner_id = :learner ORDER BY id")
            .bind("learner", learner.id())
            .map((row, context) -> problem(row))
            .list());
  }

  /** Lets one transaction at a time write to a problem: what two tabs send is then in an order. */
  static void lock(Handle handle, DealtProblem problem) {
    handle
        .createQuery("SELECT id FROM problem WHERE id = :id FOR UPDATE")
        .bind("id", problem.id())
        .mapTo(Long.class)
        .one();
  }

  private static Map<String, ?> names(Instance instance) {
    return Map.of(
        "template", instance.template(), "version", instance.version(), "seed", instance.seed());
  }

  private static DealtProblem problem(ResultSet row) throws SQLException {
    return new DealtProblem(
        row.getLong("id"),
        row.getLong("learner_id"),
        Row.instance(row),
        row.getString("skill"),
        row.getString("parameters"),
        Row.instant(row, "opened_at"),
        Row.instant(row, "visited_at"),
        end(row),
        Row.optionalText(row, "reason"),
        Row.optionalText(row, "rung").flatMap(Rung::of));
  }

  private static Optional<DealtProblem.End> end(ResultSet row) throws SQLException {
    Optional<String> ending = Row.optionalText(row, "ending");
    if (ending.isEmpty()) {
      return Optional.empty();
    }
    Instant at = Row.instant(row, "ended_at");
    return Optional.of(new DealtProblem.End(Ending.of(ending.get()), at));
  }
}
