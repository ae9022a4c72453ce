package org.saddlepoint.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.saddlepoint.store.Database;
import org.saddlepoint.store.Opening;
import picocli.CommandLine.Option;

/** Which database a command works with. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "The folder of the database (${DEFAULT-VALUE} unless given).")
  private Path folder;

  /**
   * @param advice what to do while another process has it
   */
  Database open(String advice) {
    return switch (Database.open(folder, Clock.systemUTC())) {
      case Opening.Opened(var database) -> database;
      case Opening.Refused(var sentence, var inUse) ->
          throw new Refusal(inUse ? sentence + advice : sentence);
    };
  }
}
