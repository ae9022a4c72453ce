package org.saddlepoint.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * Those who practise. Guests are known by the hash of the secret in their cookie; it has 256 random
 * bits, so that its plain SHA-256 is safe to store: there is nothing to guess. The learner of an
 * account is known by the account.
 */
public final class Learners {
  /** "Last seen" need not be finer; a page view then seldom costs a write. */
  private static final Duration SEEN_STEP = Duration.ofMinutes(10);

  private static final String SELECT = "SELECT id, theme, created_at, seen_at FROM learner ";

  private final Transactions transactions;

  Learners(Transactions transactions) {
    this.transactions = transactions;
  }

  /** The learner with this secret, a new one if there was none. Safe to call twice at once. */
  public Learner admit(String secretHash) {
    Limits.within(Limits.HASH, "The hash of a secret", secretHash);
    return find(secretHash).orElseGet(() -> add(secretHash));
  }

  private Learner add(String secretHash) {
    try {
      return insert(secretHash, transactions.now());
    } catch (UnableToExecuteStatementException e) {
      if (!Transactions.isDuplicate(e)) { // admitted at the same moment by another request
        throw e;
      }
      return find(secretHash).orElseThrow();
    }
  }

  private Learner insert(String secretHash, Instant now) {
    String sql =
        """
        INSERT INTO learner (secret_hash, theme, created_at, seen_at)
        VALUES (:secretHash, :theme, :now, :now)
        """;
    long id =
        transactions.durably(handle ->
            handle
                .createUpdate(sql)
                .bind("secretHash", secretHash)
                .bind("theme", Theme.SYSTEM.word())
                .bind("now", now)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    return new Learner(id, Theme.SYSTEM, now, now);
  }

  /** The learner whose cookie this is. */
  public Optional<Learner> find(String secretHash) {
    return transactions.reading(handle ->
        handle
            .createQuery(SELECT + "WHERE secret_hash = :secretHash")
            .bind("secretHash", secretHash)
            .map((row, context) -> learner(row))
            .findOne());
  }

  /** For those who have proved already who they are. */
  public Optional<Learner> find(long id) {
    return transactions.reading(handle ->
        handle
            .createQuery(SELECT + "WHERE id = :id")
            .bind("id", id)
            .map((row, context) -> learner(row))
            .findOne());
  }

  /** Notes that the learner is here now. */
  public Learner seen(Learner learner) {
    Instant now = transactions.now();
    if (Duration.between(learner.seen(), now).compareTo(SEEN_STEP) < 0) {
      return learner;
    }
    String sql = "UPDATE learner SET seen_at = :now WHERE id = :id";
    transactions.casually(
        handle -> handle.createUpdate(sql).bind("now", now).bind("id", learner.id()).execute());
    return new Learner(learner.id(), learner.theme(), learner.created(), now);
  }

  public Learner choose(Learner learner, Theme theme) {
    String sql = "UPDATE learner SET theme = :theme WHERE id = :id";
    transactions.durably(handle ->
        handle.createUpdate(sql).bind("theme", theme.word()).bind("id", learner.id()).execute());
    return new Learner(learner.id(), theme, learner.created(), learner.seen());
  }

  private static Learner learner(ResultSet row) throws SQLException {
    return new Learner(
        row.getLong("id"),
        Theme.of(row.getString("theme")),
        Row.instant(row, "created_at"),
        Row.instant(row, "seen_at"));
  }
}
