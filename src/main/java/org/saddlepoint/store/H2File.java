package org.saddlepoint.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The embedded database: where it lies and what can stand in the way of opening it.
 *
 * <p>WRITE_DELAY=0 makes a commit reach the operating system before it returns; without it a killed
 * process loses hundreds of commits. The program closes the database itself, in its own order, so
 * H2's exit hook is off.
 */
final class H2File {
  private static final String SETTINGS =
      ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";

  private H2File() {}

  static JdbcDataSource inMemory(String name) {
    return source("mem:" + name);
  }

  static JdbcDataSource in(Path directory) {
    return source("file:" + directory.toAbsolutePath().resolve("saddlepoint"));
  }

  private static JdbcDataSource source(String place) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:" + place + SETTINGS);
    return source;
  }

  /** Why the database cannot be used; empty when it can. */
  static Optional<Opening.Refused> obstacle(Path directory) {
    if (directory.toAbsolutePath().toString().contains(";")) {
      return refused(
          "The folder " + directory + " cannot hold the database: its name has a semicolon.");
    }
    return unwritable(directory).or(() -> unopenable(directory));
  }

  private static Optional<Opening.Refused> unwritable(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      return refused("The folder " + directory + " for the database cannot be made.");
    }
    Path file = directory.resolve("saddlepoint.mv.db");
    // H2 would open a file that it may not write without a word, and fail at the first answer.
    if (!Files.isWritable(directory) || (Files.exists(file) && !Files.isWritable(file))) {
      return refused("The database in " + directory + " is not writable.");
    }
    return Optional.empty();
  }

  private static Optional<Opening.Refused> unopenable(Path directory) {
    try (Connection connection = in(directory).getConnection()) {
      return connection.isReadOnly()
          ? refused("The database in " + directory + " is not writable.")
          : Optional.empty();
    } catch (SQLException e) {
      return e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
          ? Optional.of(
              new Opening.Refused(
                  "The database in " + directory + " is in use by another process.", true))
          : refused("The database in " + directory + " cannot be opened: " + firstLine(e));
    }
  }

  private static Optional<Opening.Refused> refused(String sentence) {
    return Optional.of(new Opening.Refused(sentence, false));
  }

  static String firstLine(Exception thrown) {
    return String.valueOf(thrown.getMessage()).lines().findFirst().orElse("no reason given");
  }
}
