package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saddlepoint.tutor.Secrets;

/** Signing up, in and out, as a browser without scripts does it. */
class EntranceTest extends PeopleTest {

  @Test
  void signsUpInAndOut() {
    assertThat(browser.get("/").body()).contains("href=\"/sign-in\"").doesNotContain("/account");
    assertThat(location(signUp(browser, email))).isEqualTo("/");
    assertThat(browser.get("/").body())
        .contains("You are signed up and signed in.")
        .contains("href=\"/account\"");
    assertThat(browser.get("/").body()).as("said once").doesNotContain("You are signed up");
    assertThat(location(browser.submit("/", "/sign-out", Map.of()))).isEqualTo("/");
    assertThat(browser.get("/").body()).contains("You are signed out.").contains("/sign-in");
    assertThat(location(signIn(new Browser(site.server), email.toUpperCase(Locale.ROOT), PASSWORD)))
        .isEqualTo("/");
  }

  @Test
  void theCookieIsForTheBrowserAloneAndOnlyItsHashIsKept() {
    signUp(browser, email);
    var cookie =
        browser.cookies().stream().filter(c -> c.getName().equals("session")).findFirst().get();
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getMaxAge()).as("until the browser closes").isNegative();
    assertThat(site.people.entrance().visit(Secrets.hexHash(cookie.getValue()))).isPresent();
    assertThat(site.people.entrance().visit(cookie.getValue())).isEmpty();
    var secure =
        new Browser(site.server)
            .send(browser.request("/sign-in").header("X-Forwarded-Proto", "https"));
    assertThat(secure.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allMatch(line -> line.contains("Secure") && line.contains("HttpOnly"))
        .allMatch(line -> line.contains("SameSite=Lax"));
  }

  @Test
  void staysSignedInOnlyWhenAsked() {
    signUp(browser, email);
    Browser staying = new Browser(site.server);
    var fields = credentials(email, PASSWORD);
    fields.put("stays", "yes");
    staying.submit("/sign-in", "/sign-in", fields);
    site.clock.advance(Duration.ofHours(9));
    assertThat(browser.get("/").body()).contains("href=\"/sign-in\"");
    assertThat(staying.get("/").body()).contains("href=\"/account\"");
    site.clock.advance(Duration.ofDays(31));
    assertThat(staying.get("/").body()).contains("href=\"/sign-in\"");
  }

  @Test
  void anUnknownAddressAndAWrongPasswordAreAnsweredAlike() {
    signUp(new Browser(site.server), email);
    String unknown = refusal(signIn(browser, "nobody@example.org", "wrong password").body());
    String wrong = refusal(signIn(browser, email, "wrong password").body());
    assertThat(wrong.replace(email, "nobody@example.org")).isEqualTo(unknown);
    assertThat(unknown).contains("belong together").doesNotContain("wrong password");
  }

  private static String refusal(String page) {
    return page.substring(page.indexOf("<main")).replaceAll("value=\"[0-9]+\\.[^\"]{86}\"", "");
  }

  @Test
  void triesAreLimitedForKnownAndUnknownAddressesAlike() {
    signUp(new Browser(site.server), email);
    for (String address : new String[] {email, "un" + email}) {
      for (int i = 0; i < 10; i++) {
        assertThat(signIn(browser, address, "wrong password").statusCode()).isEqualTo(422);
      }
      var late = signIn(browser, address, PASSWORD);
      assertThat(late.statusCode()).isEqualTo(429);
      assertThat(late.body()).contains("wait 15 minutes").contains(address);
      assertThat(late.headers().firstValueAsLong("Retry-After").orElseThrow())
          .isBetween(890L, 901L);
    }
    site.clock.advance(Duration.ofMinutes(15));
    assertThat(location(signIn(browser, email, PASSWORD))).isEqualTo("/");
  }

  @Test
  void aSecretBroughtAlongIsNeverTheSessions() {
    signUp(browser, email);
    String first = browser.cookie("session").orElseThrow();
    signIn(browser, email, PASSWORD);
    assertThat(browser.cookie("session").orElseThrow()).isNotEqualTo(first);
    assertThat(site.people.entrance().visit(Secrets.hexHash(first))).isEmpty();
    String planted = "A".repeat(43);
    Browser victim = new Browser(site.server);
    String token = Browser.token(victim.get("/sign-in").body());
    var request =
        victim
            .request("/sign-in")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", "session=" + planted)
            .POST(
                java.net.http.HttpRequest.BodyPublishers.ofString(
                    Browser.form(credentials(email, PASSWORD)) + "&token=" + token));
    victim.send(request);
    assertThat(victim.cookie("session").orElseThrow()).isNotEqualTo(planted);
    assertThat(site.people.entrance().visit(Secrets.hexHash(planted))).isEmpty();
  }

  @Test
  void whatIsWrongStandsAtItsFieldAndWhatWasTypedStays() {
    var answer =
        browser.submit(
            "/sign-up",
            "/sign-up",
            Map.of("name", "<b>Ada</b>", "email", "ada", "password", "short", "back", "/progress"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("value=\"&lt;b&gt;Ada&lt;/b&gt;\"")
        .contains("value=\"ada\"")
        .contains("An e-mail address looks like")
        .contains("at least 10 characters, please")
        .contains("aria-invalid=\"true\"")
        .contains("name=\"back\" value=\"/progress\"")
        .doesNotContain("value=\"short\"");
    assertThat(signUp(browser, email).statusCode()).isEqualTo(303);
    var taken =
        browser.submit(
            "/progress",
            "/sign-up",
            Map.of(
                "name",
                "Eve",
                "email",
                email.toUpperCase(Locale.ROOT),
                "password",
                "an" + PASSWORD));
    assertThat(taken.statusCode()).isEqualTo(422);
    assertThat(taken.body()).contains("has an account already");
  }

  @Test
  void whoSignsUpTwiceIsLetInTwice() {
    signUp(browser, email);
    assertThat(location(signUp(new Browser(site.server), email))).isEqualTo("/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/sign-in", "/sign-up", "/sign-out", "/account/password", "/people/1/role"})
  void nothingHappensWithoutTheToken(String path) {
    signUp(browser, email);
    var answer = browser.post(path, Browser.form(credentials(email, PASSWORD)));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).doesNotContain(PASSWORD);
    assertThat(browser.get("/account").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/\n/evil"})
  void leadsToNoOtherSite(String back) {
    signUp(new Browser(site.server), email);
    assertThat(browser.get("/sign-in?back=" + Browser.encoded(back)).body())
        .contains("name=\"back\" value=\"/\"");
    var fields = credentials(email, PASSWORD);
    fields.put("back", back);
    assertThat(location(browser.submit("/sign-in", "/sign-in", fields))).isEqualTo("/");
  }

  @Test
  void goesBackToWhereSomebodyWantedToGo() {
    signUp(new Browser(site.server), email);
    String way = location(browser.get("/account"));
    assertThat(way).isEqualTo("/sign-in?back=%2Faccount");
    assertThat(browser.get(way).body()).contains("name=\"back\" value=\"/account\"");
    var fields = credentials(email, PASSWORD);
    fields.put("back", "/account");
    assertThat(location(browser.submit("/sign-in", "/sign-in", fields))).isEqualTo("/account");
    assertThat(location(browser.get(way))).as("nobody signs in twice").isEqualTo("/account");
  }

  @Test
  void aHugeFormIsNoTrouble() {
    var answer =
        browser.submit(
            "/sign-up",
            "/sign-up",
            Map.of(
                "name", "x".repeat(20_000),
                "email", "@".repeat(20_000),
                "password", "y".repeat(100_000)));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("at most 80").contains("at most 200");
    assertThat(signIn(browser, "x".repeat(50_000), "y".repeat(100_000)).statusCode())
        .isEqualTo(422);
    assertThat(signIn(browser, "\u0000' OR 1=1 --", "").statusCode()).isEqualTo(422);
  }
}
