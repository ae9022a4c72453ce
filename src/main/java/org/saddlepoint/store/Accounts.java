package org.saddlepoint.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** The accounts. Each has a learner of its own: what its owner practises is that learner's. */
public final class Accounts {
  private static final String SELECT =
      """
      SELECT account.*, learner.id AS learner_id
      FROM account JOIN learner ON learner.account_id = account.id
      """;

  private final Transactions transactions;

  Accounts(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * A new account. The guest's work becomes its own; without a guest it begins with none. Empty
   * where the e-mail address has an account already.
   */
  public Optional<Account> add(Account.Entry entry, Optional<Learner> guest) {
    try {
      long id = transactions.durably(handle -> insert(handle, entry, guest));
      return find(id);
    } catch (UnableToExecuteStatementException e) {
      if (!Transactions.isDuplicate(e)) {
        throw e;
      }
      return Optional.empty();
    }
  }

  private long insert(Handle handle, Account.Entry entry, Optional<Learner> guest) {
    String sql =
        """
        INSERT INTO account (name, email, email_key, password_hash, role, created_at)
        VALUES (:name, :email, :key, :passwordHash, :role, :now)
        """;
    long id =
        handle
            .createUpdate(sql)
            .bind("name", entry.name())
            .bind("email", entry.email())
            .bind("key", Account.key(entry.email()))
            .bind("passwordHash", entry.passwordHash().orElse(null))
            .bind("role", entry.role().word())
            .bind("now", transactions.now())
            .executeAndReturnGeneratedKeys("id")
            .mapTo(Long.class)
            .one();
    if (guest.isEmpty() || !adopt(handle, guest.get(), id)) {
      insertLearner(handle, id);
    }
    return id;
  }

  /** False where the guest has become somebody's already. */
  private static boolean adopt(Handle handle, Learner guest, long account) {
    String sql =
        """
        UPDATE learner SET account_id = :account, secret_hash = NULL
        WHERE id = :id AND account_id IS NULL
        """;
    return handle.createUpdate(sql).bind("account", account).bind("id", guest.id()).execute() > 0;
  }

  private void insertLearner(Handle handle, long account) {
    String sql =
        """
        INSERT INTO learner (account_id, theme, created_at, seen_at)
        VALUES (:account, :theme, :now, :now)
        """;
    handle
        .createUpdate(sql)
        .bind("account", account)
        .bind("theme", Theme.SYSTEM.word())
        .bind("now", transactions.now())
        .execute();
  }

  public Optional<Account> find(long id) {
    return transactions.reading(handle ->
        handle
            .createQuery(SELECT + "WHERE account.id = :id")
            .bind("id", id)
            .map((row, context) -> account(row))
            .findOne());
  }

  /** Capitals do not count. */
  public Optional<Account> find(String email) {
    return transactions.reading(handle ->
        handle
            .createQuery(SELECT + "WHERE account.email_key = :key")
            .bind("key", Account.key(email))
            .map((row, context) -> account(row))
            .findOne());
  }

  /**
   * Those whose name or e-mail address has the text in it, by name.
   *
   * @param highest the highest role that is shown
   */
  public List<Account> search(String text, Role highest, int count) {
    String condition =
        """
        WHERE (LOWER(account.name) LIKE :pattern ESCAPE '!'
            OR account.email_key LIKE :pattern ESCAPE '!')
          AND (account.role = :student OR :all)
        ORDER BY account.name, account.id FETCH FIRST :count ROWS ONLY
        """;
    String literally = text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    return transactions.reading(handle ->
        handle
            .createQuery(SELECT + condition)
            .bind("pattern", "%" + literally + "%")
            .bind("student", Role.STUDENT.word())
            .bind("all", highest != Role.STUDENT)
            .bind("count", count)
            .map((row, context) -> account(row))
            .list());
  }

  public void rename(Account account, String name) {
    Limits.within(Limits.NAME, "A name", name);
    set(account, "name = :value", name);
  }

  /** A link made for somebody's role of before is not good for the new one. */
  public void appoint(Account account, Role role) {
    String sql = "UPDATE account SET role = :role WHERE id = :id";
    transactions.durably(handle -> {
      handle.createUpdate(sql).bind("role", role.word()).bind("id", account.id()).execute();
      return OneTimeLinks.withdraw(handle, account.id());
    });
  }

  /** The same password, hashed by today's measure. */
  public void rehash(Account account, String passwordHash) {
    Limits.within(Limits.PASSWORD_HASH, "A password's hash", passwordHash);
    set(account, "password_hash = :value", passwordHash);
  }

  private void set(Account account, String assignment, String value) {
    String sql = "UPDATE account SET " + assignment + " WHERE id = :id";
    transactions.durably(
        handle -> handle.createUpdate(sql).bind("value", value).bind("id", account.id()).execute());
  }

  /** False where the address has another account already. */
  public boolean readdress(Account account, String email) {
    Limits.within(Limits.EMAIL, "An e-mail address", email);
    String sql = "UPDATE account SET email = :email, email_key = :key WHERE id = :id";
    try {
      transactions.durably(handle ->
          handle
              .createUpdate(sql)
              .bind("email", email)
              .bind("key", Account.key(email))
              .bind("id", account.id())
              .execute());
      return true;
    } catch (UnableToExecuteStatementException e) {
      if (!Transactions.isDuplicate(e)) {
        throw e;
      }
      return false;
    }
  }

  /** A new password: whoever is signed in is so no more, and links to set one have lost theirs. */
  public void changePassword(Account account, String passwordHash) {
    transactions.durably(handle -> changePassword(handle, account.id(), passwordHash));
  }

  static boolean changePassword(Handle handle, long account, String passwordHash) {
    Limits.within(Limits.PASSWORD_HASH, "A password's hash", passwordHash);
    String update = "UPDATE account SET password_hash = :hash WHERE id = :id";
    handle.createUpdate(update).bind("hash", passwordHash).bind("id", account).execute();
    Sessions.endAll(handle, account);
    OneTimeLinks.withdraw(handle, account);
    return true;
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getLong("id"),
        row.getLong("learner_id"),
        row.getString("name"),
        row.getString("email"),
        Row.optionalText(row, "password_hash"),
        Role.of(row.getString("role")),
        Row.instant(row, "created_at"));
  }
}
