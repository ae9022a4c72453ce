package org.saddlepoint.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Who is signed in where. Only the hash of a session's secret is kept: whoever reads the table can
 * sign in as nobody. Any node can serve any session, and a restart ends none.
 */
public final class Sessions {
  /** "Last seen" need not be finer; a page view then seldom costs a write. */
  private static final Duration SEEN_STEP = Duration.ofMinutes(5);

  private static final String SELECT =
      """
      SELECT id, account_id, device, idle_seconds, created_at, seen_at, expires_at FROM session
      """;

  private final Transactions transactions;

  Sessions(Transactions transactions) {
    this.transactions = transactions;
  }

  public Session open(Account account, String secretHash, String device, Session.Term term) {
    Limits.within(Limits.HASH, "The hash of a secret", secretHash);
    Limits.within(Limits.NAME, "A device", device);
    Instant now = transactions.now();
    Instant expires = now.plus(term.whole());
    long id =
        transactions.durably(handle -> {
          handle
              .createUpdate("DELETE FROM session WHERE expires_at <= :now")
              .bind("now", now)
              .execute();
          return insert(handle, account, secretHash, device, term, now);
        });
    return new Session(id, account.id(), device, term.idle(), now, now, expires);
  }

  private static long insert(
      Handle handle,
      Account account,
      String secretHash,
      String device,
      Session.Term term,
      Instant now) {
    String sql =
        """
        INSERT INTO session
          (account_id, secret_hash, device, idle_seconds, created_at, seen_at, expires_at)
        VALUES (:account, :secretHash, :device, :idle, :now, :now, :expires)
        """;
    return handle
        .createUpdate(sql)
        .bind("account", account.id())
        .bind("secretHash", secretHash)
        .bind("device", device)
        .bind("idle", Math.toIntExact(term.idle().toSeconds()))
        .bind("now", now)
        .bind("expires", now.plus(term.whole()))
        .executeAndReturnGeneratedKeys("id")
        .mapTo(Long.class)
        .one();
  }

  /** The session whose cookie this is, unless it has ended; it is seen now. */
  public Optional<Session> find(String secretHash) {
    Instant now = transactions.now();
    Optional<Session> live =
        transactions
            .reading(handle ->
                handle
                    .createQuery(SELECT + "WHERE secret_hash = :secretHash")
                    .bind("secretHash", secretHash)
                    .map((row, context) -> session(row))
                    .findOne())
            .filter(session -> session.isLive(now));
    live.ifPresent(session -> see(session, now));
    return live;
  }

  private void see(Session session, Instant now) {
    if (Duration.between(session.seen(), now).compareTo(SEEN_STEP) >= 0) {
      String sql = "UPDATE session SET seen_at = :now WHERE id = :id";
      transactions.casually(
          handle -> handle.createUpdate(sql).bind("now", now).bind("id", session.id()).execute());
    }
  }

  /** Those that go on, the last seen first. */
  public List<Session> of(Account account) {
    Instant now = transactions.now();
    String condition = "WHERE account_id = :account ORDER BY seen_at DESC, id DESC";
    return transactions
        .reading(handle ->
            handle
                .createQuery(SELECT + condition)
                .bind("account", account.id())
                .map((row, context) -> session(row))
                .list())
        .stream()
        .filter(session -> session.isLive(now))
        .toList();
  }

  /** Ends the session of this number, if it is this account's. */
  public void end(Account account, long id) {
    String sql = "DELETE FROM session WHERE account_id = :account AND id = :id";
    transactions.durably(
        handle -> handle.createUpdate(sql).bind("account", account.id()).bind("id", id).execute());
  }

  /** Ends every session of the account but this one. */
  public void endOthers(Session kept) {
    String sql = "DELETE FROM session WHERE account_id = :account AND id <> :id";
    transactions.durably(handle ->
        handle.createUpdate(sql).bind("account", kept.account()).bind("id", kept.id()).execute());
  }

  static void endAll(Handle handle, long account) {
    handle
        .createUpdate("DELETE FROM session WHERE account_id = :account")
        .bind("account", account)
        .execute();
  }

  private static Session session(ResultSet row) throws SQLException {
    return new Session(
        row.getLong("id"),
        row.getLong("account_id"),
        row.getString("device"),
        Duration.ofSeconds(row.getInt("idle_seconds")),
        Row.instant(row, "created_at"),
        Row.instant(row, "seen_at"),
        Row.instant(row, "expires_at"));
  }
}
