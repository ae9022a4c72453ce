package org.saddlepoint.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A site for the tests of a class, and for each of them a first visitor. */
abstract class SiteTest {
  static final String PROBLEM = "/problems/spectra/text-example@1a2b3c4d:1";
  static final String HESSIAN = PROBLEM + "/parts/hessian";
  static final String EIGENVALUES = PROBLEM + "/parts/eigenvalues";
  static final int CALLS_PER_MINUTE = 10;

  static PracticeInMemory practice;
  static Server server;

  Browser browser;
  private int guestsBefore;

  @BeforeAll
  static void start() throws PortTakenException {
    practice = new PracticeInMemory();
    server = SampleServer.start(practice, new WebSettings(0, true, CALLS_PER_MINUTE));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void arrive() {
    browser = new Browser(server);
    guestsBefore = practice.guestCount();
  }

  /** Since this test began. */
  int newGuests() {
    return practice.guestCount() - guestsBefore;
  }
}
