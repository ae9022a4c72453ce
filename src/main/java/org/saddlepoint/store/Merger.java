package org.saddlepoint.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * A guest who signs in: the guest's work becomes the account's. A problem that both have becomes
 * one; nothing that was typed is lost, and the guest is no more.
 */
public final class Merger {
  private static final String PAIRS =
      """
      SELECT guest.id AS guest, own.id AS own FROM problem guest JOIN problem own
        ON own.template = guest.template AND own.version = guest.version AND own.seed = guest.seed
      WHERE guest.learner_id = :guest AND own.learner_id = :own ORDER BY own.id
      """;

  private final Transactions transactions;

  Merger(Transactions transactions) {
    this.transactions = transactions;
  }

  private record Pair(long guest, long own) {}

  /** The number of problems that the guest brought; 0 where the guest is gone already. */
  public int merge(Learner guest, Account account) {
    return transactions.durably(handle -> {
      if (!lock(handle, guest.id(), account.learner())) {
        return 0;
      }
      List<Pair> shared = pairs(handle, guest.id(), account.learner());
      for (Pair pair : shared) {
        SharedProblem.join(handle, pair.guest(), pair.own(), account.learner());
      }
      int moved = move(handle, guest.id(), account.learner());
      Models.forget(handle, account.learner());
      handle.createUpdate("DELETE FROM learner WHERE id = :id").bind("id", guest.id()).execute();
      return shared.size() + moved;
    });
  }

  /** Whether the first is a guest still; both stay as they are until this is done. */
  private static boolean lock(Handle handle, long guest, long own) {
    List<Long> guests = new ArrayList<>();
    String sql = "SELECT id, account_id FROM learner WHERE id = :id FOR UPDATE";
    for (long id : new long[] {Math.min(guest, own), Math.max(guest, own)}) {
      handle
          .createQuery(sql)
          .bind("id", id)
          .map((row, context) -> row.getObject("account_id") == null ? row.getLong("id") : -1L)
          .findOne()
          .ifPresent(guests::add);
    }
    return guests.contains(guest);
  }

  private static List<Pair> pairs(Handle handle, long guest, long own) {
    return handle
        .createQuery(PAIRS)
        .bind("guest", guest)
        .bind("own", own)
        .map((row, context) -> new Pair(row.getLong("guest"), row.getLong("own")))
        .list();
  }

  private static int move(Handle handle, long guest, long own) {
    Map<String, Long> names = Map.of("guest", guest, "own", own);
    int problems =
        handle
            .createUpdate("UPDATE problem SET learner_id = :own WHERE learner_id = :guest")
            .bindMap(names)
            .execute();
    handle
        .createUpdate("UPDATE attempt SET learner_id = :own WHERE learner_id = :guest")
        .bindMap(names)
        .execute();
    return problems;
  }
}
