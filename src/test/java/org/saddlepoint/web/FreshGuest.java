package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A new guest on one problem of the sample site for every test, in one browser for all of them. */
abstract class FreshGuest {
  static Server server;
  static Window window;

  private final String problem;

  FreshGuest(String problem) {
    this.problem = problem;
  }

  @BeforeAll
  static void start() throws PortTakenException {
    server = SampleServer.start(new PracticeInMemory(), WebSettings.onPort(0));
    window = Window.on(server.port());
  }

  @AfterAll
  static void stop() {
    window.close();
    server.close();
  }

  @BeforeEach
  void arrive() {
    window.open("/health");
    window.driver().manage().deleteAllCookies();
    window.open(problem);
  }

  @AfterEach
  void nothingWasRefusedOrFailed() {
    assertThat(window.complaints()).filteredOn(line -> !line.contains("ERR_")).isEmpty();
  }
}
