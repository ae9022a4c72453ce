package org.saddlepoint.tutor.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saddlepoint.store.Database;
import org.saddlepoint.tutor.Secrets;

/** What becomes of hashes and sessions; the rest is tried through the pages. */
class EntranceTest {
  private static final String EMAIL = "ada@example.org";
  private static final String PASSWORD = "three saddles and a bowl";
  private static final Origin ORIGIN = new Origin("192.0.2.1", "Firefox/140.0");

  private final Database database =
      Database.inMemory(UUID.randomUUID().toString(), Clock.systemUTC());

  @AfterEach
  void close() {
    database.close();
  }

  private Entrance entrance(int memory) {
    return People.of(database, new Argon2.Cost(memory, 1, 1)).entrance();
  }

  private static Admission signIn(Entrance entrance, String password) {
    var form = new Entrance.SignIn(EMAIL, password, false);
    return entrance.signIn(form, ORIGIN, Optional.empty());
  }

  private String hash() {
    return database.accounts().find(EMAIL).orElseThrow().passwordHash().orElseThrow();
  }

  @Test
  void aHashOfADayWhenGuessingWasCheaperIsMadeAnewAtTheNextSigningIn() {
    var form = new Entrance.SignUp("Ada", EMAIL, PASSWORD, false);
    entrance(64).signUp(form, ORIGIN, Optional.empty());
    String weak = hash();
    assertThat(weak).contains("m=64,");
    assertThat(signIn(entrance(128), "wrong password")).isInstanceOf(Admission.Refused.class);
    assertThat(hash()).isEqualTo(weak);
    assertThat(signIn(entrance(128), PASSWORD)).isInstanceOf(Admission.Open.class);
    String strong = hash();
    assertThat(strong).contains("m=128,");
    assertThat(signIn(entrance(64), PASSWORD)).isInstanceOf(Admission.Open.class);
    assertThat(hash()).as("never weaker").isEqualTo(strong);
  }

  @Test
  void nothingThatIsStoredOpensASession() {
    Entrance entrance = entrance(64);
    var form = new Entrance.SignUp("Ada", EMAIL, PASSWORD, false);
    var open = (Admission.Open) entrance.signUp(form, ORIGIN, Optional.empty());
    String stored = Secrets.hexHash(open.secret());
    assertThat(entrance.visit(stored)).isPresent();
    assertThat(entrance.visit(Secrets.hexHash(stored))).isEmpty();
    entrance.signOut(entrance.visit(stored).orElseThrow());
    assertThat(entrance.visit(stored)).isEmpty();
  }
}
