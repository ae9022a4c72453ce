package org.saddlepoint.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.saddlepoint.store.Database;
import org.saddlepoint.store.Opening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The tutor for the browser. */
@Command(
    name = "serve",
    header = "Serve the tutor to browsers.",
    description = "Prints its address; ends on Ctrl-C or SIGTERM.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private BankOption bank;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7070",
      description = "Where to listen (${DEFAULT-VALUE} unless given; 0 for any free port).")
  private int port;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "The folder of the database (${DEFAULT-VALUE} unless given).")
  private Path data;

  ServeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Database database = open();
    database.close();
    throw new Refusal("Nothing can be served on port " + port + " yet.");
  }

  private Database open() {
    return switch (Database.open(data, Clock.systemUTC())) {
      case Opening.Refused(var sentence) -> throw new Refusal(sentence);
      case Opening.Opened(var database) -> database;
    };
  }
}
