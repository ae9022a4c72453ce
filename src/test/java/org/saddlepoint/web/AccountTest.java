package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.saddlepoint.web.page.FormLine;

/** What people do with their own account. */
class AccountTest extends PeopleTest {
  private static final String NEXT = "four geese over a lake";
  private static final Pattern END = Pattern.compile("action=\"(/account/sessions/[0-9]+)\"");

  private Browser other() {
    Browser other = new Browser(site.server);
    signIn(other, email, PASSWORD);
    return other;
  }

  private HttpResponse<String> send(String path, Map<String, String> fields) {
    return browser.submit("/account", path, fields);
  }

  private HttpResponse<String> changePassword(String current, String next) {
    return send("/account/password", Map.of(FormLine.CURRENT, current, FormLine.PASSWORD, next));
  }

  private static boolean isSignedIn(Browser browser) {
    return browser.get("/account").statusCode() == 200;
  }

  @Test
  void anotherPasswordEndsEveryOtherSessionAndRenewsThisOne() {
    signUp(browser, email);
    Browser other = other();
    String secret = browser.cookie("session").orElseThrow();
    assertThat(location(changePassword(PASSWORD, NEXT))).isEqualTo("/account");
    assertThat(browser.get("/account").body()).contains("Your new password is set");
    assertThat(browser.cookie("session").orElseThrow()).isNotEqualTo(secret);
    assertThat(isSignedIn(other)).isFalse();
    assertThat(signIn(other, email, PASSWORD).statusCode()).isEqualTo(422);
    assertThat(location(signIn(other, email, NEXT))).isEqualTo("/");
  }

  @Test
  void aWrongPasswordChangesNothingAndCanBeTriedTenTimes() {
    signUp(browser, email);
    for (int i = 0; i < 10; i++) {
      var answer = changePassword("wrong password", NEXT);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("This is not your password");
    }
    assertThat(changePassword(PASSWORD, NEXT).statusCode()).isEqualTo(429);
    site.clock.advance(Duration.ofMinutes(15));
    assertThat(changePassword(PASSWORD, "password1234").body())
        .contains("Many people use this one");
    assertThat(location(changePassword(PASSWORD, NEXT))).isEqualTo("/account");
  }

  @Test
  void anyOneSessionAndAllOthersCanBeEnded() {
    signUp(browser, email);
    Browser second = other();
    Browser third = other();
    Matcher end = END.matcher(browser.get("/account").body());
    assertThat(end.find()).isTrue();
    send(end.group(1), Map.of());
    assertThat(isSignedIn(second) ^ isSignedIn(third)).isTrue();
    send("/account/sessions/others", Map.of());
    assertThat(isSignedIn(second) || isSignedIn(third)).isFalse();
    assertThat(isSignedIn(browser)).isTrue();
  }

  @Test
  void nobodyEndsTheSessionsOfOthers() {
    signUp(browser, email);
    other();
    Matcher end = END.matcher(browser.get("/account").body());
    assertThat(end.find()).isTrue();
    Browser stranger = new Browser(site.server);
    signUp(stranger, "stranger" + email);
    stranger.submit("/account", end.group(1), Map.of());
    stranger.submit("/account", "/account/sessions/999999999999999999999", Map.of());
    assertThat(browser.get("/account").body()).contains(end.group(1));
  }

  @Test
  void nameAndAddressCanBeChanged() {
    signUp(browser, email);
    signUp(new Browser(site.server), "taken" + email);
    send("/account/name", Map.of("name", "  Emmy  <Noether> "));
    assertThat(browser.get("/").body()).contains("Emmy &lt;Noether&gt;");
    assertThat(send("/account/name", Map.of("name", " ")).body()).contains("Type a name");
    var taken = Map.of("email", "TAKEN" + email, FormLine.CURRENT, PASSWORD);
    assertThat(send("/account/email", taken).body())
        .contains("has an account already")
        .contains("value=\"TAKEN" + email + "\"");
    var wrong = Map.of("email", "new" + email, FormLine.CURRENT, "wrong password");
    assertThat(send("/account/email", wrong).statusCode()).isEqualTo(422);
    var right = Map.of("email", "new" + email, FormLine.CURRENT, PASSWORD);
    assertThat(location(send("/account/email", right))).isEqualTo("/account");
    assertThat(signIn(new Browser(site.server), email, PASSWORD).statusCode()).isEqualTo(422);
    assertThat(location(signIn(new Browser(site.server), "new" + email, PASSWORD))).isEqualTo("/");
  }

  private void work() {
    String problem = site.problem(11);
    Map<String, String> wrong = Map.of("answer", "4, 5");
    browser.submit(problem, problem + "/parts/eigenvalues/answers", wrong);
    Map<String, String> evil = Map.of("answer", "=1+1,\"2\"");
    browser.submit(problem, problem + "/parts/eigenvalues/answers", evil);
    browser.submit(problem, problem + "/parts/eigenvalues/hints", evil);
    Map<String, String> draft = Map.of("answer", "-3");
    browser.submit(problem, problem + "/parts/condition-number/drafts", draft);
  }

  @Test
  void theJsonHasEverythingButTheSecrets() throws Exception {
    signUp(browser, email);
    work();
    var answer = browser.get("/account/data.json");
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .isEqualTo("attachment; filename=\"saddlepoint.json\"");
    assertThat(answer.body()).doesNotContain("argon2").doesNotContain("secret");
    JsonNode all = new ObjectMapper().readTree(answer.body());
    assertThat(all.at("/account/email").asText()).isEqualTo(email);
    assertThat(all.at("/sessions")).hasSize(1);
    assertThat(all.at("/problems")).hasSize(1);
    JsonNode problem = all.at("/problems/0");
    assertThat(problem.at("/seed").asLong()).isEqualTo(11);
    assertThat(problem.at("/attempts/1/answer").asText()).isEqualTo("=1+1,\"2\"");
    assertThat(problem.at("/hints/0/level").asInt()).isEqualTo(1);
    assertThat(problem.at("/drafts")).hasSize(2);
    assertThat(all.at("/skills").findValuesAsText("skill")).contains("eig.two");
  }

  @Test
  void theTableIsNoFormulaToASpreadsheet() {
    signUp(browser, email);
    send("/account/name", Map.of("name", "@SUM(A1)"));
    work();
    String table = browser.get("/account/data.csv").body();
    assertThat(table)
        .startsWith("\uFEFFwhat,at,template")
        .contains(",'@SUM(A1),")
        .contains(",\"'=1+1,\"\"2\"\"\",")
        .contains(",'-3,")
        .contains("\r\nskill,")
        .contains("\r\nhint,");
    assertThat(table.lines().filter(line -> line.startsWith("draft,"))).hasSize(2);
    assertThat(table.replace("\uFEFF", "").split("\r\n", -1))
        .allMatch(line -> line.isEmpty() || !"=+-@".contains(line.substring(0, 1)));
  }

  @Test
  void deletingTakesThePasswordAndTheAddress() {
    signUp(browser, email);
    work();
    var wrong = Map.of(FormLine.CONFIRMATION, email, FormLine.CURRENT, "wrong password");
    assertThat(send("/account/deletion", wrong).statusCode()).isEqualTo(422);
    var other = Map.of(FormLine.CONFIRMATION, "x" + email, FormLine.CURRENT, PASSWORD);
    assertThat(send("/account/deletion", other).body()).contains("not the e-mail address");
    assertThat(isSignedIn(browser)).isTrue();
    var right =
        Map.of(FormLine.CONFIRMATION, email.toUpperCase(Locale.ROOT), FormLine.CURRENT, PASSWORD);
    assertThat(location(send("/account/deletion", right))).isEqualTo("/");
    assertThat(browser.get("/").body()).contains("Your account is deleted");
    assertThat(isSignedIn(browser)).isFalse();
    assertThat(signIn(browser, email, PASSWORD).statusCode()).isEqualTo(422);
    assertThat(location(signUp(browser, email))).as("as if nobody had been there").isEqualTo("/");
    assertThat(browser.get("/account/data.json").body()).contains("\"problems\" : [ ]");
  }
}
