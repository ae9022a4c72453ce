package org.saddlepoint.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Guests, known by the secret in their cookie. The secret is 256 random bits, so that its plain
 * SHA-256 is safe to store: there is nothing to guess.
 */
public final class Learners {
  private static final int SECRET_BYTES = 32;

  /** "Last seen" need not be finer; a page view then seldom costs a write. */
  private static final Duration SEEN_STEP = Duration.ofMinutes(10);

  private final Transactions transactions;
  private final SecureRandom random = new SecureRandom();

  Learners(Transactions transactions) {
    this.transactions = transactions;
  }

  /** A new guest with the secret for the cookie, which nobody can tell again. */
  public record Welcome(Learner learner, String secret) {}

  public Welcome welcome() {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return new Welcome(insert(hash(secret), transactions.now()), secret);
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
  public Optional<Learner> find(String secret) {
    String sql =
        """
        SELECT id, theme, created_at, seen_at FROM learner WHERE secret_hash = :secretHash
        """;
    return transactions.reading(handle ->
        handle
            .createQuery(sql)
            .bind("secretHash", hash(secret))
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

  private static String hash(String secret) {
    try {
      byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
