package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The whole path of a student: by mouse, on a phone, by keyboard alone, without scripts. */
class StudentIT {
  private static final String PROBLEM = SiteTest.PROBLEM;
  private static final String NEXT = PROBLEM.replace(":1", ":2");

  private Server server;
  private Window window;

  @BeforeEach
  void start() throws PortTakenException {
    server = SampleServer.start(new PracticeInMemory(), WebSettings.onPort(0));
  }

  @AfterEach
  void stop() {
    window.close();
    server.close();
  }

  @Test
  void byMouse() {
    window = Window.on(server.port());
    walk();
    assertThat(window.complaints()).isEmpty();
  }

  @Test
  void onAPhone() {
    window = Window.on(server.port());
    window.widen(360);
    walk();
  }

  @Test
  void withoutScripts() {
    window = Window.on(server.port(), "--blink-settings=scriptEnabled=false");
    window.open("/");
    assertThat(window.has(".symbols:not([hidden])")).isFalse();
    window.click(".skill-name[href='/topics/eig.two']");
    window.awaitPath("/topics/eig.two");
    window.click(".page-head .button");
    window.awaitPath(PROBLEM);
    solve();
    window.click("#onward a[href$='/solution']");
    window.awaitPath(PROBLEM + "/solution");
    window.click(".onward .primary");
    window.awaitPath(NEXT);
    window.open("/progress");
    window.await(".attempt-list", "Not yet");
  }

  private void walk() {
    window.open("/");
    window.click("main .topics a[href='/topics/eig.two']");
    window.awaitPath("/topics/eig.two");
    window.click(".page-head .button");
    window.awaitPath(PROBLEM);
    solve();
    window.click("#onward a[href$='/solution']");
    window.awaitPath(PROBLEM + "/solution");
    window.await(".steps", "Eigenvalues");
    window.click(".onward .primary");
    window.awaitPath(NEXT);
    window.click(".masthead a[href='/progress']");
    window.awaitPath("/progress");
    window.await(".attempt-list", "Correct");
  }

  /** Wrong, told why, a hint, right; then the other parts. */
  private void solve() {
    matrix("2", "4", "4", "6");
    window.await("#verdict-part-2", "Not yet");
    window.await("#verdict-part-2", "differentiate again");
    window.click("#hint-part-2");
    window.await("#hints-part-2", "Where to look");
    matrix("2", "2", "2", "6");
    window.await("#verdict-part-2", "Correct");
    window.type("#part-1 [name=cell-1-1]", "2x1 + 2x2");
    window.type("#part-1 [name=cell-1-2]", "2x1 + 6x2");
    window.click("#check-part-1");
    window.await("#verdict-part-1", "Correct");
    window.type("#part-3-answer", "4 + 2sqrt(2), 4 - 2sqrt(2)");
    window.click("#check-part-3");
    window.await("#verdict-part-3", "Correct");
    window.click("#part-4 input[value=minimum]");
    window.click("#check-part-4");
    window.await("#verdict-part-4", "Correct");
    window.type("#part-5-answer", "3 + 2sqrt(2)");
    window.click("#check-part-5");
    window.await("#verdict-part-5", "Correct");
    window.await("#onward", "All of it is right.");
  }

  private void matrix(String... entries) {
    for (int i = 0; i < entries.length; i++) {
      window.type("#part-2 [name=cell-" + (i / 2 + 1) + "-" + (i % 2 + 1) + "]", entries[i]);
    }
    window.click("#check-part-2");
  }

  @Test
  void byKeyboardAlone() {
    window = Window.on(server.port());
    window.open("/");
    window.tabTo("main .topics a[href='/topics/eig.two']");
    window.press(Keys.ENTER);
    window.awaitPath("/topics/eig.two");
    window.tabTo(".page-head .button");
    window.press(Keys.ENTER);
    window.awaitPath(PROBLEM);
    window.tabTo("#part-2 .cell");
    window.press("2", Keys.TAB, "4", Keys.ENTER, "4", Keys.TAB, "6", Keys.ENTER);
    window.await("#verdict-part-2", "Not yet");
    window.chord(Keys.ALT, "h");
    window.await("#hints-part-2", "Where to look");
    window.press(Keys.ARROW_UP, "2", Keys.ARROW_DOWN, Keys.ARROW_LEFT, "2", Keys.ENTER);
    window.await("#verdict-part-2", "Correct");
    window.tabTo("#part-3-answer");
    window.press("4 + 2sqrt(2), 4 - 2sqrt(2)", Keys.ENTER);
    window.await("#verdict-part-3", "Correct");
    window.tabTo("#part-4 input");
    window.press(Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ENTER);
    window.await("#verdict-part-4", "Correct");
    window.tabTo(".give-up summary");
    window.press(Keys.ENTER, Keys.TAB, Keys.ENTER);
    window.awaitPath(PROBLEM + "/solution");
    window.chord(Keys.ALT, "n");
    window.awaitPath(NEXT);
  }
}
