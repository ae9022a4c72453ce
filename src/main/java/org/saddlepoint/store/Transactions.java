package org.saddlepoint.store;

import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** How every store reaches the database: reading, writing, and writing that has to last. */
final class Transactions {
  /** SQL's own code for a broken uniqueness, the same in H2 and PostgreSQL. */
  private static final String NOT_UNIQUE = "23505";

  private final Jdbi jdbi;
  private final Workers workers;
  private final GroupSync sync;
  private final Clock clock;

  Transactions(Jdbi jdbi, Workers workers, GroupSync sync, Clock clock) {
    this.jdbi = jdbi.registerArgument(new InstantArgument());
    this.workers = workers;
    this.sync = sync;
    this.clock = clock;
  }

  /** The time as the database will give it back: both know microseconds, no finer. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  <R> R reading(Function<Handle, R> work) {
    return workers.call(() -> jdbi.withHandle(work::apply));
  }

  /** Committed, and on the disk when this returns. */
  <R> R durably(Function<Handle, R> work) {
    R result = workers.call(() -> jdbi.inTransaction(work::apply));
    sync.await();
    return result;
  }

  /** Committed; may be lost if the power fails. For what nobody was promised. */
  void casually(Function<Handle, Integer> work) {
    workers.call(() -> jdbi.inTransaction(work::apply));
  }

  static boolean isDuplicate(UnableToExecuteStatementException thrown) {
    return thrown.getCause() instanceof SQLException cause
        && NOT_UNIQUE.equals(cause.getSQLState());
  }

  /**
   * Sent with its offset. The JDBC timestamp that would be used otherwise passes through the local
   * time zone, where one hour a year happens twice.
   */
  private static final class InstantArgument extends AbstractArgumentFactory<Instant> {
    InstantArgument() {
      super(Types.TIMESTAMP_WITH_TIMEZONE);
    }

    @Override
    protected Argument build(Instant value, ConfigRegistry config) {
      return (position, statement, context) ->
          statement.setObject(position, value.atOffset(ZoneOffset.UTC));
    }
  }
}
