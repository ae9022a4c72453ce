package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a browser without scripts gets them. */
class PagesTest extends SiteTest {
  private static final String KEY = "spectra/text-example@1a2b3c4d";

  @ParameterizedTest
  @ValueSource(strings = {"/", "/topics/eig.two", PROBLEM, "/progress", "/topics/eig.axes"})
  void showsEveryPageToAStranger(String path) {
    var page = browser.get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<main").endsWith("</html>\n");
    assertThat(browser.cookie("guest")).isEmpty();
    assertThat(newGuests()).isZero();
  }

  @Test
  void tellsEveryBrowserToRunOnlyOurFiles() {
    var headers = browser.get(PROBLEM).headers();
    assertThat(headers.firstValue("Content-Security-Policy"))
        .hasValue(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                + " frame-ancestors 'none'");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("Cache-Control")).hasValue("private, no-store");
    assertThat(headers.firstValue("Content-Type").orElse("")).contains("utf-8");
    assertThat(headers.firstValue("Server")).isEmpty();
  }

  @Test
  void opensAProblemOfASkillOrATemplate() {
    assertThat(location("/topics/eig.two/practise")).isEqualTo(PROBLEM);
    assertThat(location("/problems/spectra/text-example?seed=42"))
        .isEqualTo("/problems/" + KEY + ":42");
    assertThat(location("/problems/spectra/text-example")).startsWith("/problems/" + KEY + ":");
    assertThat(location(PROBLEM + "/next?change=fresh")).isEqualTo("/problems/" + KEY + ":2");
    assertThat(location(PROBLEM + "/next?change=harder")).startsWith("/problems/" + KEY);
  }

  private String location(String path) {
    var answer = browser.get(path);
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
  }

  @Test
  void marksAGridSentAsAPlainForm() {
    var sent =
        browser.submit(
            PROBLEM,
            HESSIAN + "/answers",
            Map.of("cell-1-1", "2", "cell-1-2", "4", "cell-2-1", " 4", "cell-2-2", "6"));
    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(sent.headers().firstValue("Location").orElseThrow())
        .endsWith(PROBLEM + "#verdict-part-2");
    String page = browser.get(PROBLEM).body();
    assertThat(page).contains("Not yet").contains("1 attempt so far").contains("value=\"4\"");
    browser.submit(
        PROBLEM,
        HESSIAN + "/answers",
        Map.of("cell-1-1", "2", "cell-1-2", "2", "cell-2-1", "2", "cell-2-2", "6"));
    assertThat(browser.get(PROBLEM).body()).contains("verdict-correct").contains("That is it.");
  }

  @Test
  void readsAMatrixLeftInOneCell() {
    browser.submit(
        PROBLEM,
        HESSIAN + "/answers",
        Map.of("cell-1-1", "[2 2; 2 6]", "cell-1-2", "", "cell-2-1", "", "cell-2-2", ""));
    assertThat(browser.get(PROBLEM).body()).contains("verdict-correct");
  }

  @Test
  void becomesAGuestWithTheFirstThingStored() {
    browser.submit(PROBLEM, EIGENVALUES + "/drafts", Map.of("answer", "4 + 2sq"));
    assertThat(browser.cookie("guest").orElseThrow()).hasSize(43);
    var cookie =
        browser.cookies().stream().filter(c -> c.getName().equals("guest")).findFirst().get();
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getSecure()).isFalse();
    assertThat(browser.get(PROBLEM).body()).contains("value=\"4 + 2sq\"");
    assertThat(new Browser(server).get(PROBLEM).body()).doesNotContain("4 + 2sq");
  }

  @Test
  void givesOneGuestToFirstRequestsAtOnce() {
    String token = Browser.token(browser.get(PROBLEM).body());
    String form = browser.cookie("form").orElseThrow();
    for (int i = 0; i < 2; i++) {
      // Each without the guest cookie that the other was given.
      var request =
          new Browser(server)
              .request(EIGENVALUES + "/drafts")
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header("Cookie", "form=" + form)
              .POST(BodyPublishers.ofString("answer=1&token=" + token));
      assertThat(browser.send(request).statusCode()).isEqualTo(204);
    }
    assertThat(newGuests()).isEqualTo(1);
  }

  @Test
  void sendsScriptsOnlyThePartThatChanges() {
    String token = Browser.token(browser.get(PROBLEM).body());
    var request =
        browser
            .request(EIGENVALUES + "/answers")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("HX-Request", "true")
            .POST(BodyPublishers.ofString("answer=1%2C2&token=" + token));
    var answer = browser.send(request);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("Not yet")
        .contains("data-hx-swap-oob")
        .doesNotContain("<html")
        .doesNotContain("<main");
  }

  @Test
  void givesHintsAndKeepsWhatWasTyped() {
    var sent = browser.submit(PROBLEM, EIGENVALUES + "/hints", Map.of("answer", "4 +"));
    assertThat(sent.headers().firstValue("Location").orElseThrow()).endsWith("#hints-part-3");
    assertThat(browser.get(PROBLEM).body())
        .contains("Where to look")
        .contains("Hint (1 of 3)")
        .contains("value=\"4 +\"");
  }

  @Test
  void showsTheSolutionOnlyToWhoGaveUp() {
    assertThat(browser.get(PROBLEM + "/solution").statusCode()).isEqualTo(303);
    browser.submit(PROBLEM, PROBLEM + "/solution", Map.of());
    var page = browser.get(PROBLEM + "/solution");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Here your answer left the path").contains("Checks");
  }

  @Test
  void echoesHowAnAnswerIsRead() {
    var reading = browser.get(EIGENVALUES + "/reading?answer=" + Browser.encoded("4 ± 2√2"));
    assertThat(reading.statusCode()).isEqualTo(200);
    assertThat(reading.body()).contains("We read this as").contains("data-tex=");
    assertThat(browser.get(EIGENVALUES + "/reading?answer=" + Browser.encoded("4 + (2")).body())
        .contains("Something is missing");
    assertThat(browser.get(EIGENVALUES + "/reading").body()).isBlank();
  }

  @Test
  void neverLetsWhatIsTypedBecomeMarkup() {
    String evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>${7*7}[[${7*7}]]";
    browser.submit(PROBLEM, EIGENVALUES + "/answers", Map.of("answer", evil));
    String reading = browser.get(EIGENVALUES + "/reading?answer=" + Browser.encoded(evil)).body();
    String page = browser.get(PROBLEM).body() + browser.get("/progress").body() + reading;
    assertThat(page)
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert")
        .doesNotContain("<img")
        .doesNotContain("49[[49")
        .contains("${7*7}");
  }

  @Test
  void remembersTheColoursChosen() {
    var chosen = browser.submit("/", "/theme", Map.of("theme", "dark", "back", "/progress"));
    assertThat(chosen.headers().firstValue("Location").orElseThrow()).endsWith("/progress");
    assertThat(browser.get("/").body()).contains("class=\"theme-dark\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "", "/\t/e"})
  void leadsToNoOtherSite(String back) {
    var chosen = browser.submit("/", "/theme", Map.of("theme", "light", "back", back));
    assertThat(chosen.headers().firstValue("Location").orElseThrow()).isEqualTo("/");
  }

  @Test
  void isWell() {
    assertThat(browser.get("/health").body()).isEqualTo("ok\n");
  }

  @Test
  void manyAnswersLeaveTheSkillsInSight() {
    for (int i = 0; i < 14; i++) {
      browser.submit(PROBLEM, EIGENVALUES + "/answers", Map.of("answer", "4, " + i));
    }
    String page = browser.get("/progress").body();
    assertThat(page).contains("Earlier answers: 2").contains("4, 13").contains("4, 0");
    assertThat(page.substring(0, page.indexOf("Earlier answers")).split("class=\"attempt ", -1))
        .hasSize(12 + 1);
  }
}
