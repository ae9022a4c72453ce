package org.saddlepoint.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Links by which somebody sets a password once, without knowing the old one. */
public final class OneTimeLinks {
  private static final String RESET = "reset";

  private final Transactions transactions;

  OneTimeLinks(Transactions transactions) {
    this.transactions = transactions;
  }

  /** What has become of a link. */
  public enum State {
    GOOD,
    USED,
    EXPIRED
  }

  /**
   * @param account whose password it sets
   */
  public record Link(long account, State state) {}

  /** A link for this account; one that was made before and not used is good no more. */
  public void make(Account account, String secretHash, Duration lifetime) {
    Limits.within(Limits.HASH, "The hash of a secret", secretHash);
    Instant now = transactions.now();
    String sql =
        """
        INSERT INTO one_time_link (secret_hash, account_id, purpose, created_at, expires_at)
        VALUES (:secretHash, :account, :purpose, :now, :expires)
        """;
    transactions.durably(handle -> {
      withdraw(handle, account.id());
      return handle
          .createUpdate(sql)
          .bind("secretHash", secretHash)
          .bind("account", account.id())
          .bind("purpose", RESET)
          .bind("now", now)
          .bind("expires", now.plus(lifetime))
          .execute();
    });
  }

  static int withdraw(Handle handle, long account) {
    return handle
        .createUpdate("DELETE FROM one_time_link WHERE account_id = :account AND used_at IS NULL")
        .bind("account", account)
        .execute();
  }

  public Optional<Link> find(String secretHash) {
    String sql =
        """
        SELECT account_id, used_at, expires_at FROM one_time_link
        WHERE secret_hash = :secretHash AND purpose = :purpose
        """;
    Instant now = transactions.now();
    return transactions.reading(handle ->
        handle
            .createQuery(sql)
            .bind("secretHash", secretHash)
            .bind("purpose", RESET)
            .map((row, context) ->
                new Link(
                    row.getLong("account_id"),
                    state(
                        Row.optionalInstant(row, "used_at"), Row.instant(row, "expires_at"), now)))
            .findOne());
  }

  private static State state(Optional<Instant> used, Instant expires, Instant now) {
    if (used.isPresent()) {
      return State.USED;
    }
    return expires.isAfter(now) ? State.GOOD : State.EXPIRED;
  }

  /** Sets the password by the link, which is used up; false where it was not good any more. */
  public boolean use(String secretHash, String passwordHash) {
    String sql =
        """
        UPDATE one_time_link SET used_at = :now
        WHERE secret_hash = :secretHash AND purpose = :purpose
          AND used_at IS NULL AND expires_at > :now
        """;
    return transactions.durably(handle -> {
      int used =
          handle
              .createUpdate(sql)
              .bind("now", transactions.now())
              .bind("secretHash", secretHash)
              .bind("purpose", RESET)
              .execute();
      return used == 1 && Accounts.changePassword(handle, owner(handle, secretHash), passwordHash);
    });
  }

  private static long owner(Handle handle, String secretHash) {
    return handle
        .createQuery("SELECT account_id FROM one_time_link WHERE secret_hash = :secretHash")
        .bind("secretHash", secretHash)
        .mapTo(Long.class)
        .one();
  }
}
