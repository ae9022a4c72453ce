package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saddlepoint.store.Role;
import org.saddlepoint.web.page.FormLine;

/** Instructors and operators help others; nobody gets further than their role. */
class HelpTest extends PeopleTest {
  private static final Pattern LINK = Pattern.compile("value=\"http://[^/]+(/links/[^\"]+)\"");
  private static final String NEXT = "four geese over a lake";

  private String student;
  private String other;
  private long studentId;
  private long otherId;

  /** The browser's person is an instructor; there are a student and another instructor. */
  @BeforeEach
  void meet() {
    signUp(browser, email);
    appoint(email, Role.INSTRUCTOR);
    student = "student." + email;
    other = "other." + email;
    signUp(new Browser(site.server), student);
    signUp(new Browser(site.server), other);
    appoint(other, Role.INSTRUCTOR);
    studentId = site.database.accounts().find(student).orElseThrow().id();
    otherId = site.database.accounts().find(other).orElseThrow().id();
  }

  private String link(long id) {
    var page = browser.submit("/people", "/people/" + id + "/links", Map.of());
    assertThat(page.statusCode()).isEqualTo(200);
    Matcher link = LINK.matcher(page.body());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private static HttpResponse<String> use(Browser browser, String link, String password) {
    return browser.submit("/", link, Map.of(FormLine.PASSWORD, password));
  }

  @Test
  void instructorsFindStudentsOnly() {
    assertThat(browser.get("/people?search=" + Browser.encoded(email)).body())
        .contains(student)
        .doesNotContain(other);
    assertThat(browser.get("/people/" + studentId).body()).contains(student).doesNotContain("Role");
    for (String path :
        new String[] {"/people/" + otherId, "/people/0", "/people/x", "/people/-1"}) {
      var page = browser.get(path);
      assertThat(page.statusCode()).isEqualTo(404);
      assertThat(page.body()).contains("There is no such person").doesNotContain(other);
    }
    var refused = browser.submit("/people", "/people/" + otherId + "/links", Map.of());
    assertThat(refused.statusCode()).isEqualTo(404);
    var role =
        browser.submit("/people", "/people/" + studentId + "/role", Map.of("role", "operator"));
    assertThat(role.statusCode()).isEqualTo(403);
    assertThat(role.body()).contains("Only operators can do this");
    assertThat(browser.get("/people?search=" + Browser.encoded("<script>")).body())
        .doesNotContain("<script>");
  }

  @Test
  void aLinkSetsAPasswordOnceAndIsShownOnce() {
    String link = link(studentId);
    assertThat(browser.get("/people/" + studentId).body()).doesNotContain("/links/" + "A");
    Browser theirs = new Browser(site.server);
    assertThat(theirs.get(link).body()).contains("Choose a new password");
    assertThat(theirs.get(link).statusCode()).as("looking does not use it up").isEqualTo(200);
    assertThat(use(theirs, link, "short").statusCode()).isEqualTo(422);
    assertThat(location(use(theirs, link, NEXT))).isEqualTo("/account");
    assertThat(theirs.get("/account").body()).contains(student);
    var again = use(new Browser(site.server), link, "a third set of words");
    assertThat(again.statusCode()).isEqualTo(410);
    assertThat(again.body()).contains("has been used already").doesNotContain("a third set");
    assertThat(signIn(new Browser(site.server), student, PASSWORD).statusCode()).isEqualTo(422);
    assertThat(location(signIn(new Browser(site.server), student, NEXT))).isEqualTo("/");
  }

  @Test
  void anotherAndAnExpiredAndAnInventedLinkAreSaidToBeSo() {
    String first = link(studentId);
    String second = link(studentId);
    assertThat(browser.get(first).statusCode()).isEqualTo(404);
    assertThat(browser.get(first).body()).contains("Perhaps a newer one was made");
    site.clock.advance(Duration.ofDays(3));
    Browser theirs = new Browser(site.server);
    assertThat(theirs.get(second).statusCode()).isEqualTo(410);
    assertThat(theirs.get(second).body()).contains("has expired");
    assertThat(use(theirs, second, NEXT).statusCode()).isEqualTo(410);
    assertThat(theirs.get("/links/" + "A".repeat(43)).statusCode()).isEqualTo(404);
    assertThat(theirs.get("/links/x").statusCode()).isEqualTo(404);
  }

  @Test
  void aLinkLiftsTheLimitOnTries() {
    Browser theirs = new Browser(site.server);
    for (int i = 0; i < 11; i++) {
      signIn(theirs, student, "wrong password");
    }
    assertThat(signIn(theirs, student, PASSWORD).statusCode()).isEqualTo(429);
    use(theirs, link(studentId), NEXT);
    assertThat(location(signIn(new Browser(site.server), student, NEXT))).isEqualTo("/");
  }

  @Test
  void operatorsGiveRolesToAllButThemselves() {
    appoint(email, Role.OPERATOR);
    assertThat(browser.get("/people/" + otherId).body()).contains("What this person may do");
    browser.submit("/people", "/people/" + studentId + "/role", Map.of("role", "instructor"));
    assertThat(site.database.accounts().find(studentId).orElseThrow().role())
        .isEqualTo(Role.INSTRUCTOR);
    var nonsense = Map.of("role", "king");
    assertThat(browser.submit("/people", "/people/" + studentId + "/role", nonsense).statusCode())
        .isEqualTo(400);
    long own = site.database.accounts().find(email).orElseThrow().id();
    assertThat(browser.get("/people/" + own).body()).doesNotContain("What this person may do");
    assertThat(
            browser
                .submit("/people", "/people/" + own + "/role", Map.of("role", "student"))
                .statusCode())
        .isEqualTo(404);
    assertThat(site.database.accounts().find(own).orElseThrow().role()).isEqualTo(Role.OPERATOR);
  }

  /** Else an instructor could keep a student's link until the student is an operator. */
  @Test
  void aNewRoleMakesEarlierLinksWorthless() {
    String link = link(studentId);
    appoint(student, Role.OPERATOR);
    assertThat(use(browser, link, NEXT).statusCode()).isEqualTo(404);
    assertThat(location(signIn(new Browser(site.server), student, PASSWORD))).isEqualTo("/");
  }

  @Test
  void aRoleThatIsTakenAwayIsGoneAtOnce() {
    assertThat(browser.get("/people").statusCode()).isEqualTo(200);
    appoint(email, Role.STUDENT);
    assertThat(browser.get("/people").statusCode()).isEqualTo(403);
    assertThat(browser.get("/").body()).doesNotContain("href=\"/people\"");
  }
}
