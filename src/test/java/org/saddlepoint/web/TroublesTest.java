package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that cannot be met: a clear sentence, the right status, nothing lost. */
class TroublesTest extends SiteTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/nowhere | 404 | There is no page at this address.",
        "/topics/no.such | 404 | There is no such topic.",
        "/topics/eig.axes/practise | 404 | There is no such topic.",
        "/problems/spectra/other | 404 | There is no problem “spectra/other”.",
        "/problems/spectra/other@1a2b3c4d:1 | 404 | There is no problem “spectra/other”.",
        "/problems/spectra/text-example@ffff:1 | 404 | There is no “spectra/text-example” in this"
            + " version",
        "/problems/spectra/text-example@1a2b3c4d:seven | 400 | “seven” is not a seed.",
        "/problems/spectra/text-example@1a2b3c4d:-1 | 400 | “-1” is not a seed.",
        "/problems/spectra/text-example?seed=1.5 | 400 | “1.5” is not a seed.",
        "/problems/spectra/text-example?seed=12345678901234567890 | 400 | is not a seed",
        "/problems/spectra/text-example@1a2b3c4d:1/next | 400 | Ask for a fresh",
        "/problems/SPECTRA/x@1:1/solution | 404 | There is no problem",
        "/static/0/style/none.css | 404 | There is no page at this address.",
        "/static/0/vendor/README.md | 404 | There is no page at this address.",
        "/theme | 405 | This address cannot be used in that way.",
      })
  void saysWhatIsTheMatter(String path, int status, String sentence) {
    var page = browser.get(path);
    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(page.body()).contains(sentence).contains("</html>");
    assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  @Test
  void namesTheMethodsThatAnAddressKnows() {
    assertThat(browser.get("/theme").headers().firstValue("Allow").orElseThrow()).contains("POST");
    assertThat(browser.post("/progress", "").statusCode()).isEqualTo(405);
  }

  @Test
  void keepsWhatWasTypedWhenTheTokenIsMissing() {
    browser.get("/");
    var page = browser.post(EIGENVALUES + "/answers", "answer=" + Browser.encoded("4 ± <2√2>"));
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains("Please send it again").contains("4 ± &lt;2√2&gt;");
    assertThat(newGuests()).isZero();
    String again = Browser.token(page.body().substring(page.body().indexOf("class=\"again\"")));
    assertThat(browser.post(EIGENVALUES + "/answers", "answer=1&token=" + again).statusCode())
        .isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "%00", "AAAA", "....", "0123456789"})
  void refusesATokenThatIsNotOurs(String token) {
    browser.get("/");
    assertThat(browser.post(EIGENVALUES + "/answers", "answer=1&token=" + token).statusCode())
        .isEqualTo(403);
  }

  @Test
  void refusesTheTokenOfSomebodyElse() {
    String theirs = Browser.token(new Browser(server).get("/").body());
    browser.get("/");
    assertThat(browser.post(EIGENVALUES + "/answers", "answer=1&token=" + theirs).statusCode())
        .isEqualTo(403);
  }

  @Test
  void refusesFormsOfOtherSites() {
    String token = Browser.token(browser.get("/").body());
    var request =
        browser
            .request(EIGENVALUES + "/answers")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "cross-site")
            .POST(BodyPublishers.ofString("answer=1&token=" + token));
    assertThat(browser.send(request).statusCode()).isEqualTo(403);
  }

  @Test
  void tellsAScriptInItsPlaceAndGivesItAFreshToken() {
    browser.get("/");
    var request =
        browser
            .request(EIGENVALUES + "/answers")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("HX-Request", "true")
            .POST(BodyPublishers.ofString("answer=1"));
    var answer = browser.send(request);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("That was not marked").doesNotContain("<html");
    String fresh = answer.headers().firstValue("X-Form-Token").orElseThrow();
    assertThat(browser.post(EIGENVALUES + "/answers", "answer=1&token=" + fresh).statusCode())
        .isEqualTo(303);
  }

  @Test
  void refusesAMegabyte() {
    String token = Browser.token(browser.get("/").body());
    var page =
        browser.post(EIGENVALUES + "/answers", "token=" + token + "&answer=" + "1".repeat(1 << 20));
    assertThat(page.statusCode()).isEqualTo(413);
    assertThat(page.body()).contains("far too long").hasSizeLessThan(20_000);
    assertThat(browser.get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void takesALongAnswerAndLeavesTheJudgementToTheReader() {
    var sent = browser.submit("/", EIGENVALUES + "/answers", Map.of("answer", "(".repeat(10_000)));
    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(browser.get(PROBLEM).body()).contains("Can’t read this yet");
  }

  @Test
  void knowsNoOtherParts() {
    var sent = browser.submit("/", PROBLEM + "/parts/nothing/answers", Map.of("answer", "1"));
    assertThat(sent.statusCode()).isEqualTo(404);
    assertThat(sent.body())
        .contains("no such part")
        .contains("nothing of it is lost")
        .contains("href=\"" + PROBLEM + "\"")
        .doesNotContain("Send it again");
    assertThat(newGuests()).isZero();
  }

  @Test
  void anUnknownVersionLeadsToAFreshProblemOfTheSameKind() {
    var page = browser.get("/problems/spectra/text-example@ffff:1");
    assertThat(page.body())
        .contains("href=\"/problems/spectra/text-example\"")
        .contains("A fresh problem of this kind");
    assertThat(browser.get("/problems/spectra/other@ffff:1").body()).doesNotContain("A fresh");
  }

  @Test
  void aFormRefusedLeadsBackToItsProblemAndNotToTheAddressOfTheForm() {
    browser.get("/");
    var page = browser.post(EIGENVALUES + "/answers", "answer=1").body();
    assertThat(page)
        .contains("name=\"back\" value=\"" + PROBLEM + "\"")
        .contains("href=\"" + PROBLEM + "\"");
  }

  @Test
  void readsNothingForAPartThatIsNotThere() {
    assertThat(browser.get(PROBLEM + "/parts/nothing/reading?answer=1").statusCode())
        .isEqualTo(404);
    assertThat(browser.get(EIGENVALUES + "/reading?answer=1").statusCode()).isEqualTo(200);
  }

  @Test
  void saysWhichOfTheTwoIsTooMuch() {
    String token = Browser.token(browser.get("/").body());
    var request =
        browser
            .request(EIGENVALUES + "/answers")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("HX-Request", "true")
            .POST(BodyPublishers.ofString("token=" + token + "&answer=" + "1".repeat(1 << 20)));
    assertThat(browser.send(request).body())
        .contains("still in its field")
        .doesNotContain("Go back");
    var cookies = browser.send(browser.request("/").header("X-Junk", "a".repeat(20_000)));
    assertThat(cookies.statusCode()).isEqualTo(431);
    assertThat(cookies.body()).contains("cookies").doesNotContain("address");
  }

  @Test
  void saysInASentenceWhatIsNoAddressAtAll() {
    var tooLong = browser.get("/topics/" + "a".repeat(10_000));
    assertThat(tooLong.statusCode()).isEqualTo(414);
    assertThat(tooLong.body()).isEqualTo("The address is too long.\n");
    assertThat(tooLong.headers().firstValue("Content-Security-Policy")).isPresent();
    var zero = browser.get("/topics/%00");
    assertThat(zero.statusCode()).isEqualTo(400);
    assertThat(zero.body()).isEqualTo("The request could not be understood.\n");
  }
}
