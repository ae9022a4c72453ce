package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** What the scripts add while an answer is typed. */
class TypingIT extends FreshGuest {
  private static final String PROBLEM = SiteTest.PROBLEM;
  private static final String GRID = "#part-2 ";
  private static final String LINE = "#part-3-answer";

  TypingIT() {
    super(PROBLEM);
  }

  private static String cell(int row, int column) {
    return GRID + "[name=cell-" + row + "-" + column + "]";
  }

  private static String value(String selector) {
    return window.find(selector).getDomProperty("value");
  }

  @Test
  void showsHowTheAnswerIsReadWhileItIsTyped() {
    window.type(LINE, "4 + 2sqrt(2), 4 - 2sqrt(2)");
    window.await("#reading-part-3", "We read this as");
    window.find("#reading-part-3 .katex");
    window.type(LINE, "4 + (");
    window.await("#reading-part-3", "Something is missing");
  }

  @Test
  void typesetsTheFormulaeOfThePage() {
    window.find(".statement .katex");
    assertThat(window.has(".tex:not(:has(.katex))")).isFalse();
  }

  @Test
  void keepsWhatIsTypedAcrossAReload() {
    window.type(LINE, "4 + 2sq");
    window.type(cell(2, 1), "17");
    // Left at once: the page's own farewell has to save it.
    window.open("/progress");
    window.open(PROBLEM);
    assertThat(value(LINE)).isEqualTo("4 + 2sq");
    assertThat(value(cell(2, 1))).isEqualTo("17");
  }

  @Test
  void movesThroughAGridByArrowKeysAtTheEdgeOfACell() {
    window.find(cell(1, 1)).sendKeys("12");
    window.press(Keys.ARROW_LEFT);
    assertThat(window.focused().getDomAttribute("name")).isEqualTo("cell-1-1");
    window.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
    assertThat(window.focused().getDomAttribute("name")).isEqualTo("cell-1-2");
    window.press(Keys.ARROW_DOWN);
    assertThat(window.focused().getDomAttribute("name")).isEqualTo("cell-2-2");
    window.press(Keys.ARROW_LEFT);
    assertThat(window.focused().getDomAttribute("name")).isEqualTo("cell-2-1");
    window.press(Keys.ARROW_UP);
    assertThat(window.focused().getDomAttribute("name")).isEqualTo("cell-1-1");
  }

  @Test
  void goesToTheNextRowByEnterAndChecksFromTheLast() {
    window.find(cell(1, 1)).sendKeys("2");
    window.press(Keys.TAB, "2", Keys.ENTER);
    assertThat(window.focused().getDomAttribute("name")).isEqualTo("cell-2-1");
    window.press("2", Keys.TAB, "6", Keys.ENTER);
    window.await("#verdict-part-2", "Correct");
    assertThat(window.focused().getDomAttribute("name")).isEqualTo("cell-2-2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 2; 2 6",
        "2\\t2\\n2\\t6",
        "[[2,2],[2,6]]",
        "[[2, 2], [2, 6]]",
        "[2 2; 2 6]",
        "((2, 2), (2, 6))",
        "{{2,2},{2,6}}",
        "\\\\begin{pmatrix} 2 & 2 \\\\\\\\ 2 & 6 \\\\end{pmatrix}",
        "$\\\\left[\\\\begin{matrix}2&2\\\\\\\\2&6\\\\end{matrix}\\\\right]$",
      })
  void fillsTheGridFromAPastedMatrix(String pasted) {
    paste(cell(1, 1), pasted);
    assertThat(value(cell(1, 1)) + value(cell(1, 2)) + value(cell(2, 1)) + value(cell(2, 2)))
        .isEqualTo("2226");
    window.await("#reading-part-2", "We read this as");
  }

  @Test
  void fillsAVectorFromAPastedColumn() {
    paste("#part-1 [name=cell-1-1]", "\\\\begin{pmatrix}2x_1\\\\\\\\6x_2\\\\end{pmatrix}");
    assertThat(value("#part-1 [name=cell-1-1]")).isEqualTo("2x_1");
    assertThat(value("#part-1 [name=cell-1-2]")).isEqualTo("6x_2");
    paste("#part-1 [name=cell-1-1]", "(1, -2)");
    assertThat(value("#part-1 [name=cell-1-2]")).isEqualTo("-2");
  }

  private static void paste(String selector, String escaped) {
    window.run(
        """
        const data = new DataTransfer();
        data.setData('text/plain', JSON.parse('"' + arguments[1] + '"'));
        const event = new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true});
        document.querySelector(arguments[0]).dispatchEvent(event);
        """,
        selector,
        escaped);
  }

  @Test
  void insertsSymbolsAtTheCaret() {
    window.type(LINE, "42");
    window.press(Keys.ARROW_LEFT);
    window.click("#part-3 .symbols button:nth-of-type(1)");
    assertThat(value(LINE)).isEqualTo("4√2");
    assertThat(window.focused().getDomAttribute("id")).isEqualTo("part-3-answer");
  }

  @Test
  void saysThatFeedbackBelongsToThePreviousAnswer() {
    window.type(LINE, "1, 2");
    window.press(Keys.ENTER);
    window.await("#verdict-part-3", "Not yet");
    assertThat(window.find("#verdict-part-3 .stale-note").isDisplayed()).isFalse();
    window.press("3");
    assertThat(window.find("#verdict-part-3 .stale-note").isDisplayed()).isTrue();
    window.press(Keys.BACK_SPACE);
    assertThat(window.find("#verdict-part-3 .stale-note").isDisplayed()).isFalse();
  }

  @Test
  void marksTheEntriesInTheGrid() {
    for (String second : new String[] {"4", "3"}) {
      window.type(cell(1, 1), "2");
      window.type(cell(1, 2), second);
      window.type(cell(2, 1), "2");
      window.type(cell(2, 2), "6");
      window.click("#check-part-2");
      window.find(GRID + ".verdict:not(.is-stale)");
    }
    window.find(cell(1, 2) + ".cell-wrong[aria-invalid=true]");
    assertThat(window.has(cell(1, 1) + ".cell-right")).isTrue();
  }

  @Test
  void keepsTheAnswerWhenTheTokenIsOldAndWorksAtTheNextTry() {
    window.type(LINE, "1, 2");
    window.run("document.querySelectorAll('input[name=token]').forEach((i) => i.value = 'old')");
    window.click("#check-part-3");
    window.await("#verdict-part-3", "Please send it again");
    assertThat(value(LINE)).isEqualTo("1, 2");
    window.click("#check-part-3");
    window.await("#verdict-part-3", "Not yet");
    window.complaints();
  }

  @Test
  void listsItsKeysAndLetsThemBeSwitchedOff() {
    window.press("?");
    assertThat(window.find("#shortcuts").isDisplayed()).isTrue();
    window.click("[data-shortcuts-on]");
    window.press(Keys.ESCAPE);
    window.press("?");
    assertThat(window.find("#shortcuts").isDisplayed()).isFalse();
    window.run("localStorage.clear()");
  }

  @Test
  void changesColoursWithoutANewPage() {
    window.run("window.samePage = true");
    window.click(".themes button[value=dark]");
    window.find("html.theme-dark");
    assertThat(window.run("return window.samePage")).isEqualTo(true);
    window.find(".themes button[value=dark][aria-pressed=true]");
  }
}
