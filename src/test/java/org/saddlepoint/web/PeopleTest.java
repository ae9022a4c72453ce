package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.saddlepoint.store.Role;
import org.saddlepoint.web.page.FormLine;

/** A whole site for the tests of a class, and for each of them a person nobody has seen before. */
abstract class PeopleTest {
  static final String PASSWORD = "three saddles and a bowl";

  static WholeSite site;
  private static int people;

  Browser browser;
  String email;

  @BeforeAll
  static void start() throws PortTakenException {
    site = new WholeSite();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @BeforeEach
  void arrive() {
    browser = new Browser(site.server);
    email = "person" + people++ + "@example.org";
  }

  static HttpResponse<String> signUp(Browser browser, String email) {
    return browser.submit(
        "/progress", "/sign-up", Map.of("name", "Ada", "email", email, "password", PASSWORD));
  }

  static HttpResponse<String> signIn(Browser browser, String email, String password) {
    return browser.submit("/progress", "/sign-in", credentials(email, password));
  }

  static Map<String, String> credentials(String email, String password) {
    return new HashMap<>(Map.of("email", email, FormLine.CURRENT, password));
  }

  static void appoint(String email, Role role) {
    var account = site.database.accounts().find(email).orElseThrow();
    site.database.accounts().appoint(account, role);
  }

  static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
  }
}
