package org.saddlepoint.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Takes an account away with everything that is its owner's: no row of theirs stays. */
public final class Removal {
  private static final String PROBLEMS = "SELECT id FROM problem WHERE learner_id = :learner";

  /** What refers to others goes before them. */
  private static final List<String> STATEMENTS =
      List.of(
          "DELETE FROM draft WHERE problem_id IN (" + PROBLEMS + ")",
          "DELETE FROM hint WHERE problem_id IN (" + PROBLEMS + ")",
          "DELETE FROM attempt WHERE learner_id = :learner",
          "DELETE FROM problem WHERE learner_id = :learner",
          "DELETE FROM learner WHERE id = :learner",
          "DELETE FROM session WHERE account_id = :account",
          "DELETE FROM one_time_link WHERE account_id = :account",
          "DELETE FROM knock WHERE account_key = :key",
          "DELETE FROM account WHERE id = :account");

  private final Transactions transactions;

  Removal(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * @param knockKey under which the owner's tries to come in were counted
   */
  public void remove(Account account, String knockKey) {
    transactions.durably(handle -> {
      STATEMENTS.forEach(sql -> execute(handle, sql, account, knockKey));
      return true;
    });
  }

  private static void execute(Handle handle, String sql, Account account, String knockKey) {
    var update = handle.createUpdate(sql);
    if (sql.contains(":learner")) {
      update.bind("learner", account.learner());
    }
    if (sql.contains(":account")) {
      update.bind("account", account.id());
    }
    if (sql.contains(":key")) {
      update.bind("key", knockKey);
    }
    update.execute();
  }
}
