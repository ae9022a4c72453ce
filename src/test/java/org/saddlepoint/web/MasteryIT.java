package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.saddlepoint.bank.Bank;
import org.saddlepoint.bank.SourceFile;
import org.saddlepoint.store.Database;
import org.saddlepoint.testing.MovableClock;
import org.saddlepoint.tutor.EngineDesk;
import org.saddlepoint.tutor.Library;
import org.saddlepoint.tutor.StoredGuests;
import org.saddlepoint.tutor.StoredPractice;

/** A guest who comes to master a skill, stays away for a day, and finds the review waiting. */
class MasteryIT {
  private static final Path SCREENSHOTS = Path.of("target/screenshots");

  /** The same function every time; only its constant is drawn. */
  private static final String TEMPLATE =
      """
      title: %s
      skill: %s
      tier: %d
      variables: [x1, x2]
      draw:
        c: integer from 1 to 400
      objective: x1^2 + 2*x1*x2 + 3*x2^2 + c
      parts:
        - ask: %s
      """;

  private static final MovableClock CLOCK = new MovableClock();
  private static Database database;
  private static Server server;
  private static Window window;

  private static SourceFile file(String name, String title, String skill, int tier, String ask) {
    return new SourceFile(name + ".yaml", TEMPLATE.formatted(title, skill, tier, ask));
  }

  @BeforeAll
  static void start() throws PortTakenException {
    Bank bank =
        Bank.load(
            List.of(
                file("a/first", "A bowl", "hess.matrix", 1, "hessian"),
                file("a/second", "A deeper bowl", "hess.matrix", 2, "hessian"),
                file("a/third", "A bowl aslant", "hess.matrix", 3, "hessian"),
                file("b/first", "Curvatures of a bowl", "eig.two", 1, "eigenvalues"),
                file("b/second", "Curvatures again", "eig.two", 2, "eigenvalues")));
    assertThat(bank.faults()).isEmpty();
    database = Database.inMemory("mastery", CLOCK);
    Library library = Library.of(bank, database.templateSources()::find);
    server =
        Server.start(
            new StoredPractice(database, library, new Random(7), CLOCK, "test"),
            new StoredGuests(database.learners()),
            SampleServer.PEOPLE,
            new EngineDesk(library),
            WebSettings.onPort(0));
    window = Window.on(server.port());
  }

  @AfterAll
  static void stop() {
    window.close();
    server.close();
    database.close();
  }

  private static void answer(String... cells) {
    CLOCK.advance(Duration.ofMinutes(2));
    for (int i = 0; i < cells.length; i++) {
      window.type("#part-1 [name=cell-" + (i / 2 + 1) + "-" + (i % 2 + 1) + "]", cells[i]);
    }
    window.click("#check-part-1");
  }

  private static void missed() {
    window.find("#verdict-part-1 .verdict-incorrect, #verdict-part-1 .verdict-partial");
  }

  private static void solveHessian() {
    answer("2", "2", "2", "6");
    window.await("#verdict-part-1", "Correct");
  }

  @Test
  void masteryComesFadesAndIsKept() throws IOException {
    window.open("/next");
    window.awaitPath("/problems/a/first@");
    solveHessian();
    window.await(".actions", "Next problem");
    window.click("#actions-part-1 [data-next]");
    window.awaitPath("/problems/a/");
    window.await(".why", "“Hessian of a quadratic” is new to you");
    picture("why");
    answer("1", "2", "2", "3");
    missed();
    solveHessian();
    beginsAgain();
    for (int i = 0; i < 6 && !level().equals("proficient"); i++) {
      window.open("/topics/hess.matrix/practise");
      window.awaitPath("/problems/a/");
      solveHessian();
    }
    assertThat(level()).isEqualTo("proficient");
    window.await(".review-days", "March");
    theRuleMovesOn();
    reviewsTheNextDay();
    everyPageIsLookedAt();
    assertThat(window.complaints()).isEmpty();
  }

  private static void beginsAgain() {
    window.open("/");
    window.await("h1", "Today");
    window.await(".next-up", "Why this problem?");
    window.await(".last", "solved");
  }

  private static String level() {
    window.open("/progress");
    return window.find(".begun-skill:has([href='/topics/hess.matrix']) .level-word").getText();
  }

  private static void theRuleMovesOn() {
    window.open("/next");
    window.awaitPath("/problems/b/");
    window.await(".why", "You have what “");
    window.type("#part-1-answer", "2, 6");
    window.click("#check-part-1");
    missed();
    String skipped = window.path();
    window.click(".onward-links [data-next]");
    window.awaitOtherPath(skipped);
    window.open("/");
    window.await(".last", "skipped");
  }

  private static void reviewsTheNextDay() {
    CLOCK.advance(Duration.ofDays(1));
    window.open("/");
    window.await(".due", "Hessian of a quadratic");
    window.click(".due .row-go");
    window.awaitPath("/problems/a/");
    window.await(".why", "1 day ago");
    solveHessian();
    assertThat(level()).isEqualTo("secure");
    window.open("/");
    assertThat(window.has(".due")).isFalse();
  }

  /** Eight misses more, so that the guard has something to offer. */
  private static void everyPageIsLookedAt() throws IOException {
    for (int i = 0; i < 8; i++) {
      window.open("/topics/eig.two/practise");
      window.awaitPath("/problems/b/");
      window.type("#part-1-answer", i + ", 9");
      CLOCK.advance(Duration.ofMinutes(1));
      window.click("#check-part-1");
      missed();
    }
    window.open("/");
    window.await(".offers", "Not settled after");
    CLOCK.advance(Duration.ofDays(3));
    window.open("/");
    picture("today");
    window.open("/progress");
    picture("progress-of-mastery");
    window.open("/");
    window.click(".offers .button");
    window.awaitPath("/topics/eig.two/example");
    window.find(".step");
    assertThat(window.violations()).isEmpty();
  }

  private static void picture(String name) throws IOException {
    Files.createDirectories(SCREENSHOTS);
    window.run("document.activeElement?.blur()");
    for (String colours : List.of("light", "dark")) {
      window.prefer(colours);
      for (int width : new int[] {1280, 360}) {
        assertThat(window.violations()).as(name + " in " + colours).isEmpty();
        String file = name + "-" + colours + "-" + width + ".png";
        Files.write(SCREENSHOTS.resolve(file), window.picture(width));
      }
    }
    window.prefer("light");
    window.widen(1280);
  }
}
