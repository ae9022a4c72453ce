package org.saddlepoint.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;

/**
 * The open database with its stores. Whatever a store has acknowledged is on the disk: committed,
 * and followed by a checkpoint that was forced there, one for all answers that come together.
 */
public final class Database implements AutoCloseable {
  /** As many as there are connections; more would queue inside H2 instead of before it. */
  private static final int WORKERS = 8;

  /** Longer than any lock is waited for, shorter than a person does. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final DataSource direct;
  private final HikariDataSource pool;
  private final Workers workers;
  private final Transactions transactions;
  private final AtomicBoolean closed = new AtomicBoolean();

  private Database(DataSource direct, Clock clock) {
    this.direct = direct;
    migrate(direct);
    this.pool = pool(direct);
    this.workers = new Workers(WORKERS, PATIENCE);
    Jdbi jdbi = Jdbi.create(pool);
    GroupSync sync =
        new GroupSync(
            () -> workers.call(() -> jdbi.withHandle(handle -> handle.execute("CHECKPOINT SYNC"))));
    this.transactions = new Transactions(jdbi, workers, sync, clock);
  }

  /** The database in this folder, both made where missing. */
  public static Opening open(Path directory, Clock clock) {
    Optional<Opening.Refused> obstacle = H2File.obstacle(directory);
    if (obstacle.isPresent()) {
      return obstacle.get();
    }
    DataSource source = H2File.in(directory);
    try {
      return new Opening.Opened(new Database(source, clock));
    } catch (FlywayException e) {
      shutDown(source);
      return new Opening.Refused(
          "The database in "
              + directory
              + " does not fit this version of Saddlepoint: "
              + H2File.firstLine(e),
          false);
    }
  }

  /** A database of this name that vanishes when closed; for tests. */
  public static Database inMemory(String name, Clock clock) {
    return new Database(H2File.inMemory(name), clock);
  }

  private static void migrate(DataSource source) {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration")
        // By default a database from a newer version passes; its rows might not be ours to read.
        .ignoreMigrationPatterns("")
        .load()
        .migrate();
  }

  private static HikariDataSource pool(DataSource source) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("store");
    config.setDataSource(source);
    config.setMaximumPoolSize(WORKERS);
    config.setMaxLifetime(0); // an embedded connection does not age
    config.setConnectionTimeout(PATIENCE.toMillis() / 2);
    return new HikariDataSource(config);
  }

  public Learners learners() {
    return new Learners(transactions);
  }

  public TemplateSources templateSources() {
    return new TemplateSources(transactions);
  }

  public Problems problems() {
    return new Problems(transactions);
  }

  public Attempts attempts() {
    return new Attempts(transactions);
  }

  public Drafts drafts() {
    return new Drafts(transactions);
  }

  public Hints hints() {
    return new Hints(transactions);
  }

  public Models models() {
    return new Models(transactions);
  }

  public Difficulties difficulties() {
    return new Difficulties(transactions);
  }

  public Summaries summaries() {
    return new Summaries(transactions);
  }

  public Accounts accounts() {
    return new Accounts(transactions);
  }

  public Sessions sessions() {
    return new Sessions(transactions);
  }

  public OneTimeLinks oneTimeLinks() {
    return new OneTimeLinks(transactions);
  }

  public Knocks knocks() {
    return new Knocks(transactions);
  }

  public Merger merger() {
    return new Merger(transactions);
  }

  public Removal removal() {
    return new Removal(transactions);
  }

  /** The way past the stores, for tests of the schema itself. */
  Transactions transactions() {
    return transactions;
  }

  /** Waits for what is under way, then closes the file. Closing again does nothing. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      workers.close();
      pool.close();
      shutDown(direct);
    }
  }

  private static void shutDown(DataSource source) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
    } catch (SQLException e) {
      throw new StoreException("The database could not be closed in order.", e);
    }
  }
}
