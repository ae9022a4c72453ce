package org.saddlepoint.web;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.saddlepoint.testing.Chromium;

/** A real browser's window on a site, with the few things that a student does there. */
final class Window implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int HEIGHT = 900;

  private final ChromeDriver driver;
  private final String base;

  private Window(ChromeDriver driver, int port) {
    this.driver = driver;
    this.base = "http://localhost:" + port;
  }

  static Window on(int port, String... flags) {
    Window window = new Window(Chromium.start(flags), port);
    window.widen(1280);
    return window;
  }

  /** Of the page's content in CSS pixels, as on a device of that width. */
  void widen(int width) {
    size(width, HEIGHT);
  }

  private void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What the device prefers, light or dark. */
  void prefer(String colours) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", colours),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  ChromeDriver driver() {
    return driver;
  }

  void open(String path) {
    driver.get(base + path);
  }

  /** Path of the page that is open, without what stands behind # and ?. */
  String path() {
    return driver.getCurrentUrl().substring(base.length()).replaceFirst("[#?].*", "");
  }

  WebElement find(String selector) {
    return new WebDriverWait(driver, PATIENCE)
        .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
  }

  boolean has(String selector) {
    return !driver.findElements(By.cssSelector(selector)).isEmpty();
  }

  /** Waits until an element says this. */
  void await(String selector, String text) {
    patiently(selector + " never said: " + text)
        .until(unused ->
            onThisPage(() ->
                driver.findElements(By.cssSelector(selector)).stream()
                    .anyMatch(element -> element.getText().contains(text))));
  }

  /** Where a page just came in place of the one before, its own element is meant. */
  private WebDriverWait patiently(String otherwise) {
    WebDriverWait wait = new WebDriverWait(driver, PATIENCE);
    wait.ignoring(StaleElementReferenceException.class).withMessage(otherwise);
    return wait;
  }

  /** The driver has two ways to say that an element went with its page. */
  private static <T> T onThisPage(Supplier<T> look) {
    try {
      return look.get();
    } catch (StaleElementReferenceException gone) {
      throw gone;
    } catch (WebDriverException perhaps) {
      if (String.valueOf(perhaps.getMessage()).contains("does not belong to the document")) {
        throw new StaleElementReferenceException(perhaps.getMessage(), perhaps);
      }
      throw perhaps;
    }
  }

  void awaitPath(String start) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage(() -> "never came to " + start + " but is at " + path())
        .until(unused -> path().startsWith(start));
  }

  /** Waits until a page that was asked for from this one has come. */
  void awaitOtherPath(String before) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage(() -> "never left " + before)
        .until(unused -> !path().equals(before));
  }

  void click(String selector) {
    patiently(selector + " never stood still")
        .until(unused ->
            onThisPage(() -> {
              WebElement element = find(selector);
              driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
              element.click();
              return true;
            }));
  }

  void type(String selector, String text) {
    patiently(selector + " never stood still")
        .until(unused ->
            onThisPage(() -> {
              WebElement field = find(selector);
              field.clear();
              field.sendKeys(text);
              return true;
            }));
  }

  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  void chord(Keys held, String key) {
    new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Tabs on until the focus is on an element that matches. */
  void tabTo(String selector) {
    for (int i = 0; i < 120; i++) {
      press(Keys.TAB);
      if ((boolean)
          driver.executeScript("return document.activeElement.matches(arguments[0])", selector)) {
        return;
      }
    }
    throw new AssertionError("no Tab leads to " + selector);
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** What the browser complained of since it was last asked: refused scripts, faults. */
  List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** What axe finds wrong with the page, by the rules of WCAG 2.2 AA and good practice. */
  List<String> violations() {
    return new AxeBuilder()
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze(driver)
            .getViolations()
            .stream()
            .map(Window::told)
            .toList();
  }

  private static String told(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream()
            .map(node -> node.getHtml() + " " + node.getFailureSummary())
            .toList();
  }

  /** Whatever can be clicked is 24 px high and wide, links within a sentence excepted. */
  @SuppressWarnings("unchecked")
  List<String> smallTargets() {
    return (List<String>)
        run(
            """
            return [...document.querySelectorAll('a, button, input, select, summary')]
              .filter((target) => target.checkVisibility() && !target.closest('.skip, p:not([class])'))
              .filter((target) => {
                const box = (target.closest('label') ?? target).getBoundingClientRect();
                return box.width > 1 && (box.width < 24 || box.height < 24);
              })
              .map((target) => target.outerHTML)
            """);
  }

  /** A picture of the whole page. */
  byte[] picture(int width) {
    size(width, HEIGHT);
    long height = (Long) run("return document.documentElement.scrollHeight");
    size(width, (int) height);
    byte[] picture = driver.getScreenshotAs(OutputType.BYTES);
    size(width, HEIGHT);
    return picture;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
