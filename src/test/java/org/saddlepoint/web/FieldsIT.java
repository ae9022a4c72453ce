package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The fields of directions, pairs, points, tables, intervals, ticks, orders and reasons. */
class FieldsIT extends FreshGuest {
  private static final String PROBLEM = PracticeInMemory.EVERY_KIND_PATH;
  private static final String PAIRS = "#part-2 ";
  private static final String POINTS = "#part-3 ";
  private static final String STEPS = "#part-4 ";
  private static final String INTERVAL = "#part-5-answer";
  private static final String TICKS = "#part-6 ";
  private static final String ORDER = "#part-7 ";
  private static final String REASON = "#part-8 ";

  FieldsIT() {
    super(PROBLEM);
  }

  private static String cell(int row, int column) {
    return "[name=cell-" + row + "-" + column + "]";
  }

  private static String value(String selector) {
    return window.find(selector).getDomProperty("value");
  }

  private static void choose(String selector, String id) {
    new Select(window.find(selector)).selectByValue(id);
  }

  private static int rows(String part) {
    return window.driver().findElements(By.cssSelector(part + "[data-cells]")).size();
  }

  private static List<String> order() {
    return window.driver().findElements(By.cssSelector(ORDER + "[data-order-list] li")).stream()
        .map(item -> item.getDomAttribute("data-id"))
        .toList();
  }

  @Test
  void pairsAreReadWhileTheyAreTypedAndCheckedByTheKeyboardAlone() {
    window.find(PAIRS + cell(1, 1)).sendKeys("4");
    window.press(Keys.TAB, "1", Keys.TAB, "-1", Keys.ENTER);
    assertThat(window.focused().getDomAttribute("name")).isEqualTo("cell-2-1");
    window.press("2", Keys.TAB, "1", Keys.TAB, "1");
    window.await("#reading-part-2", "We read this as");
    window.type(PAIRS + cell(1, 1), "2");
    window.type(PAIRS + cell(1, 3), "1");
    window.type(PAIRS + cell(2, 1), "4");
    window.type(PAIRS + cell(2, 3), "-1");
    window.press(Keys.ENTER);
    window.await("#verdict-part-2", "Correct");
  }

  @Test
  void rowsAreAddedAndRemovedAndKeepTheirNames() {
    window.type(POINTS + cell(1, 1), "7");
    window.click(POINTS + "[data-add]");
    assertThat(rows(POINTS)).isEqualTo(2);
    assertThat(window.focused().getDomAttribute("name")).isEqualTo("cell-2-1");
    assertThat(window.focused().getDomAttribute("aria-label")).isEqualTo("point 2, x1");
    window.press("8", Keys.TAB, "9");
    window.click(POINTS + "[data-add]");
    window.click(POINTS + "[aria-label='Remove point 1']");
    assertThat(rows(POINTS)).isEqualTo(2);
    assertThat(value(POINTS + cell(1, 1)) + value(POINTS + cell(1, 2))).isEqualTo("89");
    window.find(POINTS + "[aria-label='point 1, what it is'][name=cell-1-3]");
    window.click(POINTS + "[aria-label='Remove point 2']");
    assertThat(window.find(POINTS + "[data-remove]").isDisplayed()).isFalse();
  }

  @Test
  void pointsWithTheirClassesSurviveAReload() {
    point(1, "0", "0", "saddle");
    window.click(POINTS + "[data-add]");
    point(2, "1", "1", "minimum");
    window.await("#reading-part-3", "We read this as");
    window.click("#check-part-3");
    window.await("#verdict-part-3", "Correct");
    window.open(PROBLEM);
    assertThat(rows(POINTS)).isEqualTo(2);
    assertThat(value(POINTS + cell(2, 3))).isEqualTo("minimum");
    assertThat(window.has("#verdict-part-3 .is-stale")).isFalse();
  }

  private static void point(int row, String first, String second, String word) {
    window.type(POINTS + cell(row, 1), first);
    window.type(POINTS + cell(row, 2), second);
    choose(POINTS + cell(row, 3), word);
  }

  @Test
  void thereMayBeNoPointAtAll() {
    window.type(POINTS + cell(1, 1), "3");
    window.click(POINTS + "[data-none]");
    assertThat(window.find(POINTS + cell(1, 1)).isEnabled()).isFalse();
    window.await("#reading-part-3", "none");
    window.click("#check-part-3");
    window.await("#verdict-part-3", "Not yet");
    window.click(POINTS + "[data-none]");
    assertThat(value(POINTS + cell(1, 1))).isEqualTo("3");
  }

  @Test
  void theCellThatCannotBeReadIsPointedOut() {
    window.type(PAIRS + cell(1, 1), "2");
    window.type(PAIRS + cell(1, 2), "1");
    window.type(PAIRS + cell(1, 3), "1+");
    window.find(PAIRS + cell(1, 3) + ".cell-unread[aria-invalid=true]");
    window.type(PAIRS + cell(1, 3), "1");
    window.await("#reading-part-2", "We read this as");
    assertThat(window.has(PAIRS + ".cell-unread")).isFalse();
    window.type(POINTS + cell(1, 1), "5");
    window.click("#check-part-3");
    window.find(POINTS + cell(1, 2) + ".cell-unread");
    window.find(POINTS + cell(1, 3) + ".cell-unread");
    window.open(PROBLEM);
    assertThat(window.has(POINTS + cell(1, 2) + ".cell-unread")).isTrue();
  }

  /** The line that is read while typing may be answered after the verdict. */
  @Test
  void aLateReadingLeavesTheMarksOfTheVerdict() {
    window.run(
        "const answered = window.fetch;"
            + "window.fetch = async (...request) => {"
            + "  const answer = await answered(...request);"
            + "  while (!document.querySelector('#verdict-part-3 .verdict')) {"
            + "    await new Promise((go) => setTimeout(go, 20));"
            + "  }"
            + "  setTimeout(() => { document.body.dataset.read = ''; }, 50);"
            + "  return answer;"
            + "};");
    window.type(POINTS + cell(1, 1), "5");
    window.click("#check-part-3");
    window.find("body[data-read]");
    assertThat(window.has(POINTS + cell(1, 2) + ".cell-unread")).isTrue();
    assertThat(window.has(POINTS + cell(1, 3) + ".cell-unread")).isTrue();
    window.type(POINTS + cell(1, 2), "5");
    window.find(POINTS + cell(1, 2) + ":not(.cell-unread)");
  }

  @Test
  void marksOnTheSecondTryGoToTheRowsThatWereFilled() {
    for (String last : new String[] {"5", "6"}) {
      window.type(PAIRS + cell(2, 1), "2");
      window.type(PAIRS + cell(2, 2), "1");
      window.type(PAIRS + cell(2, 3), last);
      window.click("#check-part-2");
      window.find(PAIRS + ".verdict:not(.is-stale)");
    }
    window.find(PAIRS + cell(2, 1) + ".cell-right");
    window.find(PAIRS + cell(2, 3) + ".cell-wrong");
    assertThat(window.has(PAIRS + cell(1, 1) + ".cell-right")).isFalse();
    window.open(PROBLEM);
    assertThat(window.has(PAIRS + cell(2, 2) + ".cell-wrong")).isTrue();
  }

  @Test
  void aTableShowsItsStartAndIsFilledByPastingAndArrows() {
    assertThat(window.find(STEPS + "tbody tr:first-child th").getText()).isEqualTo("0");
    assertThat(window.find(STEPS + cell(2, 1)).getDomAttribute("aria-label"))
        .isEqualTo("k = 2, x1");
    window.run(
        """
        const data = new DataTransfer();
        data.setData('text/plain', '1/2\\t1/4\\n1/4\\t1/16');
        const event = new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true});
        document.querySelector(arguments[0]).dispatchEvent(event);
        """,
        STEPS + cell(1, 1));
    assertThat(value(STEPS + cell(2, 2))).isEqualTo("1/16");
    window.find(STEPS + cell(1, 1)).sendKeys(Keys.ARROW_DOWN);
    assertThat(window.focused().getDomAttribute("name")).isEqualTo("cell-2-1");
    window.press(Keys.ENTER);
    window.await("#verdict-part-4", "Correct");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(0, 1/2)|Correct",
        "]0; 0,6]|Not yet",
        "0 to 1/2|Can’t read",
        "3 < x < 1|Can’t read"
      })
  void anIntervalIsALine(String typed, String verdict) {
    window.type(INTERVAL, typed);
    window.press(Keys.ENTER);
    window.await("#verdict-part-5", verdict);
  }

  @Test
  void anInequalityIsReadWithItsName() {
    window.type(INTERVAL, "0 < α ");
    window.click("#part-5 .symbols button:last-of-type");
    window.press(" 1/2");
    window.await("#reading-part-5", "We read this as");
    assertThat(window.find("#reading-part-5 annotation").getDomProperty("textContent"))
        .isEqualTo("0 < \\alpha \\le \\frac{1}{2}");
  }

  @Test
  void noneAndTheOthersExcludeEachOther() {
    window.click(TICKS + "[value=adam]");
    window.click(TICKS + "[value=none]");
    assertThat(window.find(TICKS + "[value=adam]").isSelected()).isFalse();
    window.click(TICKS + "[value=adam]");
    window.click(TICKS + "[value=l-bfgs]");
    assertThat(window.find(TICKS + "[value=none]").isSelected()).isFalse();
    window.click("#check-part-6");
    window.await("#verdict-part-6", "Correct");
    window.open(PROBLEM);
    assertThat(window.find(TICKS + "[value=l-bfgs]").isSelected()).isTrue();
    assertThat(window.find(TICKS + "[value=sgd]").isSelected()).isFalse();
  }

  @Test
  void anOrderIsMadeByTheKeyboardAndKept() {
    assertThat(order()).containsExactly("sgd", "adam", "newton", "l-bfgs");
    WebElement up = window.find(ORDER + "[data-id=l-bfgs] [data-move='-1']");
    up.sendKeys(Keys.ENTER);
    assertThat(order()).containsExactly("sgd", "adam", "l-bfgs", "newton");
    assertThat(window.focused()).isEqualTo(up);
    window.await("#announcement", "L-BFGS: place 3 of 4");
    window.click("#check-part-7");
    window.await("#verdict-part-7", "Correct");
    window.open(PROBLEM);
    assertThat(order()).containsExactly("sgd", "adam", "l-bfgs", "newton");
  }

  @Test
  void theOrderAsItStandsIsAnAnswer() {
    window.click("#check-part-7");
    window.await("#verdict-part-7", "Not yet");
    assertThat(window.has("#verdict-part-7 .is-stale")).isFalse();
  }

  @Test
  void aReasonGoesWithItsChoice() {
    window.click(REASON + "[value=saddle]");
    window.click("#check-part-8");
    window.await("#verdict-part-8", "Can’t read");
    window.click(REASON + "[value=opposite]");
    window.click("#check-part-8");
    window.await("#verdict-part-8", "Correct");
    window.open(PROBLEM);
    assertThat(window.find(REASON + "[value=saddle]").isSelected()).isTrue();
    assertThat(window.find(REASON + "[value=opposite]").isSelected()).isTrue();
  }
}
