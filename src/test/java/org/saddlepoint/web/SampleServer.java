package org.saddlepoint.web;

import java.time.Clock;
import org.saddlepoint.store.Database;
import org.saddlepoint.tutor.people.CheapPeople;
import org.saddlepoint.tutor.people.People;

/** Serves the sample problem until it is stopped: to look at the pages while working on them. */
final class SampleServer {
  /** Nobody in particular: these servers are about problems. */
  static final People PEOPLE =
      CheapPeople.of(Database.inMemory("sample people", Clock.systemUTC()));

  private SampleServer() {}

  static Server start(PracticeInMemory practice, WebSettings settings) throws PortTakenException {
    return Server.start(practice, practice, PEOPLE, new DeskInMemory(), settings);
  }

  public static void main(String[] arguments) throws PortTakenException {
    int port = Integer.parseInt(arguments[0]);
    start(new PracticeInMemory(), WebSettings.onPort(port));
  }
}
