package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The program as a student meets it: real bank, real marker, real database, a process of its own.
 * Right answers come from the program's own analysis, asked over HTTP. The pictures taken on the
 * way go to {@code target/screenshots}; those of the README also to the folder that {@code
 * -Dscreenshots=docs/screenshots} names.
 */
class ProgramIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HESSIAN = "/problems/calculus/hessian-of-a-quadratic";
  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final Set<String> README =
      Set.of("problem-light-1280.png", "solution-dark-1280.png");

  @TempDir static Path data;

  private static Program program;
  private static Window window;

  @BeforeAll
  static void start() throws IOException {
    program = Program.start(data, 0);
    window = Window.on(program.port());
    window.prefer("light");
  }

  @AfterAll
  static void stop() {
    window.close();
    program.close();
  }

  @BeforeEach
  void arrive() {
    window.open("/health");
    window.driver().manage().deleteAllCookies();
    window.complaints();
  }

  @AfterEach
  void theBrowserHadNothingToComplainOf() {
    assertThat(window.complaints()).isEmpty();
  }

  @Test
  void aStudentPractisesAndFindsTheProgressAgain() throws Exception {
    window.open("/");
    picture("start");
    window.click("main .topics a[href='/topics/hess.matrix']");
    window.awaitPath("/topics/hess.matrix");
    window.find("a[href='" + HESSIAN + "']");
    window.open(HESSIAN + "?seed=7");
    window.awaitPath(HESSIAN + "@");
    String problem = window.path();
    List<String> entries = hessian();
    List<String> slip =
        List.of(entries.get(0), twice(entries.get(1)), twice(entries.get(2)), entries.get(3));
    fill("#part-2", slip);
    window.click("#check-part-2");
    window.await("#verdict-part-2", "Right idea");
    assertThat(window.find("#verdict-part-2 .verdict-text").getText()).hasSizeGreaterThan(20);
    window.click("#hint-part-2");
    window.await("#hints-part-2", "Where to look");
    picture("problem");
    fill("#part-2", entries);
    window.press(Keys.ENTER);
    window.await("#verdict-part-2", "Correct");
    window.type("#part-1 .cell", "2x1 +");

    restart();
    window.open("/");
    window.click(".resume a");
    window.awaitPath(problem);
    assertThat(window.find("#part-1 .cell").getDomProperty("value")).isEqualTo("2x1 +");
    window.await("#verdict-part-2", "Correct");
    window.click(".give-up summary");
    window.click(".give-up button");
    window.awaitPath(problem + "/solution");
    window.find(".step");
    picture("solution");
    window.click(".onward .primary");
    window.awaitPath(HESSIAN + "@");
    assertThat(window.path()).isNotEqualTo(problem);
    window.open("/progress");
    window.await(".attempt-list", "Correct");
    window.await(".attempt-list", "Right idea");
    picture("progress");
  }

  /** The same process number of port, so that the browser's address still leads there. */
  private static void restart() throws IOException {
    int port = program.port();
    window.open("/progress");
    program.close();
    program = Program.start(data, port);
  }

  /** What the program itself says of the function on the page. */
  private static List<String> hessian() throws IOException, InterruptedException {
    String shown = window.find(".statement .tex annotation").getDomProperty("textContent");
    String function = shown.substring(shown.indexOf('=') + 1);
    ObjectNode request = JSON.createObjectNode().put("f", function);
    request.putArray("at").add("0").add("0");
    List<String> entries = new ArrayList<>();
    JsonNode answer = JSON.readTree(program.call("/api/v1/analyse", request.toString()));
    answer.get("hessian").forEach(row -> row.forEach(entry -> entries.add(entry.asText())));
    assertThat(entries).hasSize(4);
    return entries;
  }

  private static String twice(String entry) {
    return new BigDecimal(entry).multiply(BigDecimal.TWO).toPlainString();
  }

  private static void fill(String part, List<String> entries) {
    List<WebElement> cells =
        window.driver().findElements(By.cssSelector(part + " [data-mathematics]"));
    assertThat(cells).hasSameSizeAs(entries);
    for (int i = 0; i < entries.size(); i++) {
      cells.get(i).clear();
      cells.get(i).sendKeys(entries.get(i));
    }
  }

  /** Every skill with problems, its topic and one problem: legible at once, narrow and dark too. */
  @Test
  void everyTopicHasAPageAndAProblemThatFitAPhone() {
    window.open("/");
    List<String> topics =
        window.driver().findElements(By.cssSelector(".topics .skill-name")).stream()
            .map(link -> link.getDomAttribute("href"))
            .toList();
    assertThat(topics).hasSizeGreaterThan(5);
    window.widen(360);
    for (String topic : topics) {
      window.open(topic);
      window.open(topic + "/practise");
      window.awaitPath("/problems/");
      assertThat(window.has(".tex:not(:has(.katex))")).as("typeset: " + window.path()).isFalse();
      long width = (Long) window.run("return document.documentElement.scrollWidth");
      assertThat(width).as("width of " + window.path()).isLessThanOrEqualTo(360);
    }
    window.widen(1280);
  }

  private static void picture(String name) throws IOException {
    Files.createDirectories(SCREENSHOTS);
    window.run("document.activeElement?.blur()");
    for (String colours : List.of("light", "dark")) {
      window.prefer(colours);
      for (int width : new int[] {1280, 360}) {
        assertThat(window.violations()).as(name + " in " + colours).isEmpty();
        keep(name + "-" + colours + "-" + width + ".png", window.picture(width));
      }
    }
    window.prefer("light");
    window.widen(1280);
  }

  private static void keep(String file, byte[] picture) throws IOException {
    Files.write(SCREENSHOTS.resolve(file), picture);
    String folder = System.getProperty("screenshots");
    if (folder != null && README.contains(file)) {
      Files.createDirectories(Path.of(folder));
      Files.write(Path.of(folder, file), picture);
    }
  }
}
