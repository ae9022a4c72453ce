package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A guest's work goes with the guest; what is typed after signing out finds its way back. */
class GuestsWorkTest extends PeopleTest {
  private static final String EIGENVALUES = "/parts/eigenvalues";

  private void answer(Browser browser, long seed, String text) {
    site.clock.advance(Duration.ofSeconds(1));
    String problem = site.problem(seed);
    browser.submit(problem, problem + EIGENVALUES + "/answers", Map.of("answer", text));
  }

  @Test
  void aNewAccountHasWhatTheGuestDid() {
    answer(browser, 1, "4, 5");
    signUp(browser, email);
    assertThat(browser.get("/").body())
        .contains("worked on as a guest, 1 problem, is in your account");
    assertThat(browser.get(site.problem(1)).body()).contains("1 attempt so far");
    assertThat(browser.cookie("guest").orElse("")).isEmpty();
    Browser other = new Browser(site.server);
    signIn(other, email, PASSWORD);
    assertThat(other.get("/").body()).doesNotContain("as a guest");
    assertThat(other.get(site.problem(1)).body()).contains("1 attempt so far").contains("4, 5");
  }

  @Test
  void whoSignsInBringsTheGuestsWorkAlong() {
    signUp(browser, email);
    answer(browser, 1, "4, 5");
    Browser other = new Browser(site.server);
    answer(other, 1, "4, 6");
    answer(other, 2, "4, 7");
    signIn(other, email, PASSWORD);
    assertThat(other.get("/").body()).contains("worked on as a guest, 2 problems, is");
    assertThat(browser.get(site.problem(1)).body()).contains("2 attempts so far");
    assertThat(browser.get(site.problem(2)).body()).contains("4, 7");
    signIn(other, email, PASSWORD);
    assertThat(other.get("/").body()).doesNotContain("as a guest");
  }

  @Test
  void afterSigningOutNothingIsLeftForTheNextPerson() {
    signUp(browser, email);
    answer(browser, 3, "4, 5");
    browser.submit("/", "/sign-out", Map.of());
    assertThat(browser.get(site.problem(3)).body()).doesNotContain("4, 5");
    assertThat(browser.get("/progress").body()).doesNotContain("4, 5");
    signUp(browser, "next" + email);
    assertThat(browser.get(site.problem(3)).body()).doesNotContain("4, 5");
  }

  /** The page stood open in one tab while its owner signed out in another, or was gone too long. */
  @Test
  void whatIsSentAfterSigningOutIsKeptAndStandsThereAfterSigningInAgain() {
    String problem = site.problem(4);
    signUp(browser, email);
    String page = browser.get(problem).body();
    site.clock.advance(Duration.ofHours(9));
    var sent = send(problem, page, "4 + 2sqrt(2), <9>");
    assertThat(sent.statusCode()).isEqualTo(403);
    assertThat(sent.body())
        .contains("You are no longer signed in")
        .contains("4 + 2sqrt(2), &lt;9&gt;")
        .contains(
            "href=\"/sign-in?back="
                + problem.replace("/", "%2F").replace("@", "%40").replace(":", "%3A"))
        .doesNotContain("Send it again");
    var fields = credentials(email, PASSWORD);
    fields.put("back", problem);
    assertThat(location(browser.submit("/sign-in", "/sign-in", fields))).isEqualTo(problem);
    assertThat(browser.get(problem).body())
        .contains("value=\"4 + 2sqrt(2), &lt;9&gt;\"")
        .doesNotContain("attempt so far");
  }

  private HttpResponse<String> send(String problem, String page, String text) {
    String body = "answer=" + Browser.encoded(text) + "&token=" + Browser.token(page);
    return browser.post(problem + EIGENVALUES + "/answers", body);
  }

  @Test
  void aScriptIsToldSoInItsPlaceAndGetsNoTokenOfSomebodyElse() {
    String problem = site.problem(5);
    signUp(browser, email);
    String token = Browser.token(browser.get(problem).body());
    browser.submit("/", "/sign-out", Map.of());
    var request =
        browser
            .request(problem + EIGENVALUES + "/answers")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("HX-Request", "true")
            .POST(BodyPublishers.ofString("answer=4&token=" + token));
    var answer = browser.send(request);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("no longer signed in").contains("/sign-in?back=");
    assertThat(answer.headers().firstValue("X-Form-Token")).isEmpty();
  }

  /** Two tabs: one signs in, the other one's form still works, and counts for the account. */
  @Test
  void aFormOfTheGuestIsTheAccountsAfterSigningIn() {
    String problem = site.problem(6);
    String page = browser.get(problem).body();
    signUp(browser, email);
    assertThat(send(problem, page, "4, 5").statusCode()).isEqualTo(303);
    assertThat(browser.get(problem).body()).contains("1 attempt so far");
  }

  @Test
  void aFormOfSomebodyElseDoesNothing() {
    String problem = site.problem(7);
    signUp(browser, email);
    String page = browser.get(problem).body();
    browser.submit("/", "/sign-out", Map.of());
    signUp(browser, "other" + email);
    var sent = send(problem, page, "4, 5");
    assertThat(sent.statusCode()).isEqualTo(403);
    assertThat(sent.body()).contains("Somebody else has signed in").contains("4, 5");
    assertThat(browser.get(problem).body()).doesNotContain("4, 5");
    browser.submit("/", "/sign-out", Map.of());
    signIn(browser, email, PASSWORD);
    assertThat(send(problem, page, "4, 6").statusCode()).as("its owner again").isEqualTo(303);
  }
}
