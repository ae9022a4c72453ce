package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.saddlepoint.store.Role;

/**
 * The life of an account in a real browser: guest, answer, sign up, sign out, sign in on another
 * browser, take the data along, delete; by mouse, by keyboard alone, and without scripts. Each page
 * about people is held to the rules of accessibility in both themes on the way.
 */
class PeopleIT {
  private static final String EMAIL = "ada@example.org";
  private static final String PASSWORD = PeopleTest.PASSWORD;
  private static final Path PICTURES = Path.of("target/screenshots");

  private WholeSite site;
  private Window window;

  @BeforeEach
  void start() throws PortTakenException {
    site = new WholeSite();
  }

  @AfterEach
  void stop() {
    window.close();
    site.close();
  }

  private void open(String... flags) {
    window = Window.on(site.server.port(), flags);
  }

  @Test
  void aGuestBecomesSomebodyAndGoesAgain() throws IOException {
    open();
    answerAsGuest();
    window.click("a[href^='/sign-in']");
    window.click(".entrance-other a");
    look("sign-up");
    signUp("short");
    window.await(".form-alert", "not done yet");
    assertThat(window.find("#sign-up-email").getDomProperty("value")).isEqualTo(EMAIL);
    look("sign-up-faulty");
    window.type("#sign-up-password", PASSWORD);
    window.click(".person-form .primary");
    window.await(".notice", "1 problem");
    assertThat(window.path()).isEqualTo(site.problem(1));
    window.await("#verdict-part-2", "Not yet");
    signInOnAnotherBrowser();
    window.open("/account");
    window.await(".devices", "last seen");
    look("account");
    window.click("[action='/account/sessions/others'] button");
    window.await(".notice", "Everywhere else");
    exports();
    delete();
  }

  private void answerAsGuest() {
    window.open(site.problem(1));
    window.type("#part-2 [name=answer]", "4, 5");
    window.click("#check-part-2");
    window.await("#verdict-part-2", "Not yet");
  }

  private void signUp(String password) {
    window.type("#sign-up-name", "Ada Lovelace");
    window.type("#sign-up-email", EMAIL);
    window.type("#sign-up-password", password);
    window.click(".person-form .primary");
  }

  private void signInOnAnotherBrowser() throws IOException {
    Window first = window;
    open();
    try {
      window.open("/sign-in");
      signIn("wrong password");
      window.await(".form-alert", "belong together");
      look("sign-in-refused");
      signIn(PASSWORD);
      window.await(".masthead", "Ada Lovelace");
      window.open(site.problem(1));
      assertThat(window.find("#part-2 [name=answer]").getDomProperty("value")).isEqualTo("4, 5");
    } finally {
      window.close();
      window = first;
    }
  }

  private void signIn(String password) {
    window.type("#sign-in-email", EMAIL);
    window.type("#sign-in-current-password", password);
    window.click(".person-form .primary");
  }

  private void exports() {
    String json = (String) window.run("return fetch('/account/data.json').then((a) => a.text())");
    String csv = (String) window.run("return fetch('/account/data.csv').then((a) => a.text())");
    assertThat(json).contains(EMAIL).contains("\"4, 5\"");
    assertThat(csv).contains(EMAIL).contains("\"4, 5\"");
  }

  private void delete() throws IOException {
    window.open("/account");
    window.click("#deletion summary");
    window.type("#deletion-confirmation", "another@example.org");
    window.type("#deletion-current-password", PASSWORD);
    window.click("#deletion .danger");
    window.await("#deletion .form-fault", "not the e-mail address");
    look("account-deletion");
    window.type("#deletion-confirmation", EMAIL);
    window.type("#deletion-current-password", PASSWORD);
    window.click("#deletion .danger");
    window.await(".notice", "deleted");
    window.open(site.problem(1));
    assertThat(window.find("#part-2 [name=answer]").getDomProperty("value")).isEmpty();
    assertThat(site.database.accounts().find(EMAIL)).isEmpty();
  }

  @Test
  void byKeyboardAlone() {
    open();
    window.open("/sign-up");
    window.tabTo("#sign-up-name");
    window.press("Ada", Keys.TAB, EMAIL, Keys.TAB, PASSWORD, Keys.TAB, " ", Keys.ENTER);
    window.await(".notice", "signed up");
    window.tabTo(".signature");
    window.press(Keys.ENTER);
    window.awaitPath("/account");
    window.tabTo("#name-name");
    window.chord(Keys.CONTROL, "a");
    window.press("Countess", Keys.ENTER);
    window.await(".notice", "Saved");
    window.await(".masthead", "Countess");
    window.tabTo("[action='/sign-out'] button");
    window.press(Keys.ENTER);
    window.await(".notice", "signed out");
    assertThat(window.complaints()).isEmpty();
  }

  /** The page stood open while the session ended; a script sends the answer. */
  @Test
  void whatIsTypedTooLateIsThereAfterSigningInAgain() {
    open();
    window.open("/sign-up");
    signUp(PASSWORD);
    window.await(".notice", "signed up");
    window.open(site.problem(1));
    site.clock.advance(Duration.ofHours(9));
    window.type("#part-2 [name=answer]", "4 + sqrt(2)");
    window.click("#check-part-2");
    window.await("#verdict-part-2", "no longer signed in");
    window.click("#verdict-part-2 a");
    window.awaitPath("/sign-in");
    signIn(PASSWORD);
    window.awaitPath(site.problem(1));
    assertThat(window.find("#part-2 [name=answer]").getDomProperty("value"))
        .isEqualTo("4 + sqrt(2)");
  }

  @Test
  void withoutScripts() throws IOException {
    open("--blink-settings=scriptEnabled=false");
    answerAsGuest();
    window.open("/sign-up");
    signUp(PASSWORD);
    window.await(".notice", "1 problem");
    var account = site.database.accounts().find(EMAIL).orElseThrow();
    site.database.accounts().appoint(account, Role.OPERATOR);
    PeopleTest.signUp(new Browser(site.server), "emmy@example.org");
    window.open("/people");
    window.type("#search", "EMMY");
    window.click(".search .button");
    window.find("#search[value=EMMY]");
    window.click(".people a");
    window.click("[value=instructor]");
    window.click("[action$='/role'] button");
    window.await(".notice", "Saved");
    window.click("[action$='/links'] button");
    String link = window.find("#link").getDomProperty("value");
    window.click("[href='/account']");
    window.click("[action='/sign-out'] button");
    window.await(".notice", "signed out");
    window.driver().get(link);
    window.type("#reset-password", "another three words");
    window.click(".person-form .primary");
    window.await(".notice", "new password is set");
    window.await(".masthead", "Ada");
    window.driver().get(link);
    window.await("main", "used already");
  }

  @Test
  void thePagesOfOperatorsAreOpenToEverybody() throws IOException {
    open();
    window.open("/sign-up");
    signUp(PASSWORD);
    window.await(".notice", "signed up");
    var account = site.database.accounts().find(EMAIL).orElseThrow();
    site.database.accounts().appoint(account, Role.OPERATOR);
    for (String name : List.of("emmy", "sofia", "a-very-long-name-of-somebody-that-needs-room")) {
      PeopleTest.signUp(new Browser(site.server), name + "@example.org");
    }
    window.open("/people");
    look("people");
    window.click(".people li:nth-child(2) a");
    window.click("[action$='/links'] button");
    look("person");
    String link = window.find("#link").getDomProperty("value");
    window.driver().get(link);
    look("reset");
  }

  /** In both themes: no violation, no small target, nothing wider than the window. */
  private void look(String name) throws IOException {
    Files.createDirectories(PICTURES);
    look(name, "light", 1280);
    look(name, "dark", 360);
    window.widen(320);
    assertThat(window.smallTargets()).as(name).isEmpty();
    assertThat((Long) window.run("return document.documentElement.scrollWidth"))
        .as("width of " + name)
        .isLessThanOrEqualTo(320);
    assertThat(window.driver().findElements(By.cssSelector("main h1"))).hasSize(1);
    window.prefer("light");
    window.widen(1280);
  }

  private void look(String name, String colours, int width) throws IOException {
    window.prefer(colours);
    byte[] picture = window.picture(width);
    Files.write(PICTURES.resolve(name + "-" + colours + "-" + width + ".png"), picture);
    assertThat(window.violations()).as(name + " in " + colours).isEmpty();
  }
}
