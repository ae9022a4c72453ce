package org.saddlepoint.cli;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.saddlepoint.bank.Bank;
import org.saddlepoint.store.Database;
import org.saddlepoint.tutor.EngineDesk;
import org.saddlepoint.tutor.Library;
import org.saddlepoint.tutor.Practice;
import org.saddlepoint.tutor.StoredGuests;
import org.saddlepoint.tutor.StoredPractice;
import org.saddlepoint.tutor.people.People;
import org.saddlepoint.web.PortTakenException;
import org.saddlepoint.web.Server;
import org.saddlepoint.web.WebSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The tutor for the browser. */
@Command(
    name = "serve",
    header = "Serve the tutor to browsers.",
    description = "Prints its address; ends on Ctrl-C or SIGTERM.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  private final Streams streams;

  @Mixin private BankOption bankOption;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7070",
      description = "Where to listen (${DEFAULT-VALUE} unless given; 0 for any free port).")
  private int port;

  @Mixin private DataOption data;

  ServeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > LAST_PORT) {
      throw new Refusal("A port is a number from 0 to " + LAST_PORT + ", not " + port + ".");
    }
    Bank bank = bank();
    Database database = data.open("");
    Server server = start(bank, database);
    // Signals end the program from outside; it has the exit code of the signal, 143 or 130.
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server, database, closed)));
    streams.out().println("Saddlepoint is at http://localhost:" + server.port() + "/");
    streams.out().flush();
    Thread.ofPlatform().daemon().name("warm-up").start(() -> WarmUp.visit(server.port()));
    closed.await();
    return ExitCode.OK;
  }

  /** Templates with a fault are left out and named; the others can be practised. */
  private Bank bank() {
    Bank bank = bankOption.load();
    bank.faults().forEach(fault -> streams.err().println(fault));
    streams.err().flush();
    if (bank.templates().isEmpty()) {
      throw new Refusal("There is no usable template in the problem bank.");
    }
    return bank;
  }

  private Server start(Bank bank, Database database) {
    Library library = Library.of(bank, database.templateSources()::find);
    Practice practice =
        new StoredPractice(
            database, library, new SecureRandom(), Clock.systemUTC(), Version.engine());
    try {
      return Server.start(
          practice,
          new StoredGuests(database.learners()),
          People.of(database),
          new EngineDesk(library),
          WebSettings.onPort(port));
    } catch (PortTakenException taken) {
      database.close();
      throw new Refusal(taken.getMessage());
    }
  }

  /** The requests under way end first, then the file is closed. */
  private static void close(Server server, Database database, CountDownLatch closed) {
    try {
      server.close();
    } finally {
      database.close();
      closed.countDown();
    }
  }
}
