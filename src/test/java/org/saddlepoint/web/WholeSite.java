package org.saddlepoint.web;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.saddlepoint.bank.Bank;
import org.saddlepoint.bank.SourceFile;
import org.saddlepoint.store.Database;
import org.saddlepoint.testing.Bowl;
import org.saddlepoint.testing.MovableClock;
import org.saddlepoint.tutor.EngineDesk;
import org.saddlepoint.tutor.Learner;
import org.saddlepoint.tutor.Library;
import org.saddlepoint.tutor.StoredGuests;
import org.saddlepoint.tutor.StoredPractice;
import org.saddlepoint.tutor.Wish;
import org.saddlepoint.tutor.people.CheapPeople;
import org.saddlepoint.tutor.people.People;
import org.saddlepoint.web.page.Links;

/** The site over the real use cases and a real database, with one template and a clock to move. */
final class WholeSite implements AutoCloseable {
  final Database database;
  final People people;
  final Server server;
  final MovableClock clock = new MovableClock("2026-03-02T09:00:00Z");
  private final StoredPractice practice;

  WholeSite() throws PortTakenException {
    database = Database.inMemory(UUID.randomUUID().toString(), clock);
    Bank bank = Bank.load(List.of(new SourceFile("spectra/bowl.yaml", Bowl.ofTier(1))));
    Library library = Library.of(bank, database.templateSources()::find);
    people = CheapPeople.of(database);
    practice = new StoredPractice(database, library, new Random(5), clock, "test");
    server =
        Server.start(
            practice,
            new StoredGuests(database.learners()),
            people,
            new EngineDesk(library),
            new WebSettings(0, true, 60));
  }

  /** The address of the problem with this seed. */
  String problem(long seed) {
    return practice
        .open(new Learner.Stranger(), new Wish.Template("spectra/bowl", Optional.of(seed)))
        .map(Links::problem)
        .orElseThrow();
  }

  @Override
  public void close() {
    server.close();
    database.close();
  }
}
