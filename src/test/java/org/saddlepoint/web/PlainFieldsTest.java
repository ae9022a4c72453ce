package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every kind of field as a browser without scripts fills and sends it. */
class PlainFieldsTest extends SiteTest {
  private static final String EVERY_KIND = PracticeInMemory.EVERY_KIND_PATH;

  private String answered(String part, Map<String, String> fields) {
    return sent(part, "/answers", Browser.form(fields));
  }

  private String sent(String part, String what, String form) {
    String token = Browser.token(browser.get(EVERY_KIND).body());
    var answer = browser.post(EVERY_KIND + "/parts/" + part + what, form + "&token=" + token);
    assertThat(answer.statusCode()).isEqualTo(303);
    return browser.get(EVERY_KIND).body();
  }

  @Test
  void rowsOfPairsAreOneAnswer() {
    String page =
        answered(
            "pairs",
            Map.of(
                "cell-1-1",
                "2",
                "cell-1-2",
                "1",
                "cell-1-3",
                "1",
                "cell-2-1",
                "4",
                "cell-2-2",
                "1",
                "cell-2-3",
                "-1"));
    assertThat(page).contains("verdict-correct").contains("value=\"-1\"");
  }

  @Test
  void aRowIsAddedByTheServerAndNothingIsLost() {
    String page = sent("points", "/rows", "cell-1-1=7&cell-1-2=&cell-1-3=saddle");
    assertThat(page)
        .contains("value=\"7\"")
        .contains("<option value=\"saddle\" selected=\"selected\">")
        .contains("aria-label=\"point 2, x1\"")
        .doesNotContain("aria-label=\"point 3, x1\"");
    assertThat(
            sent("points", "/rows", "cell-1-1=&cell-1-2=&cell-1-3=&cell-2-1=&cell-2-2=&cell-2-3="))
        .contains("aria-label=\"point 3, x1\"");
  }

  @Test
  void emptyRowsCountForNothing() {
    String page =
        answered(
            "points",
            Map.of(
                "cell-1-1",
                "0",
                "cell-1-2",
                "0",
                "cell-1-3",
                "saddle",
                "cell-2-1",
                "",
                "cell-2-2",
                "",
                "cell-2-3",
                "",
                "cell-3-1",
                "1",
                "cell-3-2",
                "1",
                "cell-3-3",
                "minimum"));
    assertThat(page).contains("verdict-correct");
  }

  @Test
  void noPointIsATick() {
    String page =
        answered(
            "points", Map.of("answer", "none", "cell-1-1", "", "cell-1-2", "", "cell-1-3", ""));
    assertThat(page)
        .contains("verdict-incorrect")
        .containsPattern("value=\"none\"[^>]* checked=\"checked\"");
  }

  @Test
  void ticksAreOneAnswer() {
    assertThat(sent("apply", "/answers", "answer=adam&answer=l-bfgs"))
        .contains("verdict-correct")
        .contains("value=\"adam\" checked=\"checked\"");
    assertThat(sent("apply", "/answers", "answer=none")).contains("verdict-incorrect");
    assertThat(sent("apply", "/answers", "answer=none&answer=adam")).contains("verdict-unreadable");
  }

  @Test
  void anOrderIsAChoiceForEachPlace() {
    String page =
        answered(
            "order",
            Map.of(
                "cell-1-1", "sgd", "cell-1-2", "adam", "cell-1-3", "l-bfgs", "cell-1-4", "newton"));
    assertThat(page)
        .contains("verdict-correct")
        .contains("<option value=\"l-bfgs\" selected=\"selected\">");
    assertThat(
            answered(
                "order",
                Map.of("cell-1-1", "sgd", "cell-1-2", "sgd", "cell-1-3", "l-bfgs", "cell-1-4", "")))
        .contains("verdict-unreadable");
  }

  /** An empty field before the buttons stands for no choice. */
  @Test
  void aChoiceAndItsReasonAreOneAnswer() {
    assertThat(sent("reason", "/answers", "cell-1-1=&cell-1-2=&cell-1-2=opposite"))
        .contains("verdict-unreadable")
        .contains("value=\"opposite\" checked=\"checked\"");
    assertThat(sent("reason", "/answers", "cell-1-1=&cell-1-1=saddle&cell-1-2=&cell-1-2=opposite"))
        .contains("verdict-correct");
  }

  @Test
  void aTableKeepsItsCells() {
    String page =
        answered(
            "steps",
            Map.of("cell-1-1", "1/2", "cell-1-2", "1/4", "cell-2-1", "", "cell-2-2", "1/16"));
    assertThat(page)
        .contains("verdict-unreadable")
        .contains("value=\"1/16\"")
        .contains("class=\"cell cell-unread\"");
  }
}
