package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page, fresh and full of answers, in light and dark: no violation found by axe, no complaint
 * of the browser, nothing wider than a narrow window.
 */
class AccessibilityIT {
  private static final String PROBLEM = SiteTest.PROBLEM;

  private static final String EVERY_KIND = PracticeInMemory.EVERY_KIND_PATH;

  /** Opens the next hint at once. */
  private static final String EDIT =
      "document.querySelector('#part-2 .cell').dispatchEvent(new Event('input', {bubbles: true}))";

  private static Server server;
  private static Window window;

  @BeforeAll
  static void start() throws PortTakenException {
    server = SampleServer.start(new PracticeInMemory(), WebSettings.onPort(0));
    window = Window.on(server.port());
    window.open("/progress");
    assertThat(window.violations()).as("progress of a stranger").isEmpty();
    work();
  }

  /** One answer of each kind, right, wrong and unreadable, hints, and the solution opened. */
  private static void work() {
    window.open(PROBLEM);
    answer("#part-1", "2x1 + 2x2", "2x1 + 6x2");
    answer("#part-2", "2", "4", "4", "6");
    answer("#part-2", "2", "3", "3", "6");
    answer("#part-3", "4 + (");
    window.click("#part-4 .option:nth-of-type(2) input");
    window.click("#check-part-4");
    window.await("#verdict-part-4", "Not yet");
    for (int level = 1; level <= 3; level++) {
      if (level > 1) {
        window.find("#hint-part-2[aria-disabled]");
        window.run(EDIT);
      }
      window.click("#hint-part-2");
      window.await("#hints-part-2", level == 1 ? "Where" : level == 2 ? "rule" : "numbers");
    }
    workOnEveryKind();
  }

  private static void workOnEveryKind() {
    window.open(EVERY_KIND);
    answer("#part-1", "1", "-1");
    answer("#part-2", "2", "1", "3");
    answer("#part-2", "2", "1", "4", "7", "8");
    answer("#part-3", "1", "2 + (");
    answer("#part-4", "1", "2", "3", "4");
    answer("#part-5", "3 < x < 1");
    window.click("#part-6 [value=adam]");
    window.click("#part-7 li:last-of-type [data-move='-1']");
    window.click("#part-8 [value=saddle]");
    for (String part : List.of("6", "7", "8")) {
      window.click("#check-part-" + part);
      window.find("#part-" + part + " .verdict:not(.is-stale)");
    }
  }

  private static void answer(String part, String... cells) {
    List<org.openqa.selenium.WebElement> fields =
        window
            .driver()
            .findElements(org.openqa.selenium.By.cssSelector(part + " [data-mathematics]"));
    for (int i = 0; i < cells.length; i++) {
      fields.get(i).clear();
      fields.get(i).sendKeys(cells[i]);
    }
    window.click("#check-" + part.substring(1));
    window.find(part + " .verdict:not(.is-stale)");
  }

  @AfterAll
  static void stop() {
    window.close();
    server.close();
  }

  static Stream<Arguments> pages() {
    return Stream.of(
            "/",
            "/topics/eig.two",
            "/topics/eig.axes",
            PROBLEM,
            EVERY_KIND,
            PROBLEM + "/solution",
            "/progress",
            "/nowhere")
        .flatMap(page -> Stream.of("light", "dark").map(colours -> Arguments.of(page, colours)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isOpenToEverybody(String page, String colours) {
    window.prefer(colours);
    window.widen(1280);
    window.open(page);
    assertThat(window.violations()).isEmpty();
    assertThat(window.complaints()).filteredOn(line -> !line.contains("404")).isEmpty();
    window.widen(320);
    long width = (Long) window.run("return document.documentElement.scrollWidth");
    assertThat(width).as("width of the page in a window of 320").isLessThanOrEqualTo(320);
    assertThat(window.smallTargets()).isEmpty();
    assertThat(window.violations()).isEmpty();
  }
}
