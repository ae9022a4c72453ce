package org.saddlepoint.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Tries to come in, counted in the database: a restart forgives nothing, and several nodes count
 * together. A try is written down before it is counted, so that many at once all see each other.
 */
public final class Knocks {
  private static final Duration KEPT = Duration.ofDays(1);

  private final Transactions transactions;

  Knocks(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * A way in, and how often it may be tried in a stretch of time.
   *
   * @param byAccount for the same account, from wherever
   * @param byAddress from the same address, for whatever account
   */
  public record Door(String name, int byAccount, int byAddress, Duration stretch) {}

  /**
   * One try.
   *
   * @param accountKey a hash of whom it names, whether there is such an account or not
   * @param addressKey a hash of where it comes from
   */
  public record Knock(Door door, String accountKey, String addressKey) {
    public Knock {
      Limits.within(Limits.HASH, "The key of an account", accountKey);
      Limits.within(Limits.HASH, "The key of an address", addressKey);
    }
  }

  /** Notes the try. Where there were too many, it does not count, and says how long to wait. */
  public Optional<Duration> knock(Knock knock) {
    Instant now = transactions.now();
    long id = transactions.durably(handle -> insert(handle, knock, now));
    Optional<Duration> wait =
        transactions.reading(handle -> {
          Door door = knock.door();
          return wait(handle, knock, "account_key", knock.accountKey(), door.byAccount(), now)
              .or(() ->
                  wait(handle, knock, "address_key", knock.addressKey(), door.byAddress(), now));
        });
    wait.ifPresent(unused -> transactions.casually(handle -> delete(handle, id)));
    return wait;
  }

  private static long insert(Handle handle, Knock knock, Instant now) {
    handle
        .createUpdate("DELETE FROM knock WHERE knocked_at < :before")
        .bind("before", now.minus(KEPT))
        .execute();
    String sql =
        """
        INSERT INTO knock (door, account_key, address_key, knocked_at)
        VALUES (:door, :accountKey, :addressKey, :now)
        """;
    return handle
        .createUpdate(sql)
        .bind("door", knock.door().name())
        .bind("accountKey", knock.accountKey())
        .bind("addressKey", knock.addressKey())
        .bind("now", now)
        .executeAndReturnGeneratedKeys("id")
        .mapTo(Long.class)
        .one();
  }

  private static int delete(Handle handle, long id) {
    return handle.createUpdate("DELETE FROM knock WHERE id = :id").bind("id", id).execute();
  }

  /** Until the oldest of those that fill the measure is past. */
  private static Optional<Duration> wait(
      Handle handle, Knock knock, String column, String key, int most, Instant now) {
    Duration stretch = knock.door().stretch();
    String sql =
        """
        SELECT knocked_at FROM knock
        WHERE %s = :key AND door = :door AND knocked_at > :since
        ORDER BY knocked_at DESC, id DESC OFFSET :most ROWS FETCH FIRST 1 ROW ONLY
        """
            .formatted(column);
    return handle
        .createQuery(sql)
        .bind("key", key)
        .bind("door", knock.door().name())
        .bind("since", now.minus(stretch))
        .bind("most", most)
        .map((row, context) -> Row.instant(row, "knocked_at"))
        .findOne()
        .map(oldest -> Duration.between(now, oldest.plus(stretch)));
  }

  /** Whoever came in had every right to try; whoever is no more named so has tried nothing. */
  public void forget(String accountKey) {
    String sql = "DELETE FROM knock WHERE account_key = :accountKey";
    transactions.casually(
        handle -> handle.createUpdate(sql).bind("accountKey", accountKey).execute());
  }
}
