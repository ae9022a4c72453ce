package org.saddlepoint.tutor.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
  private static final Argon2.Cost CHEAP = new Argon2.Cost(64, 1, 1);
  private static final String ADDRESS = "ada.lovelace@example.org";

  private final Passwords passwords = new Passwords(CHEAP);

  /** Written by the reference implementation: its own tests of version 19 have this line. */
  @Test
  void readsTheHashesOfOtherPrograms() {
    var theirs =
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
    Argon2 stored = Argon2.parse(theirs).orElseThrow();
    assertThat(stored.cost()).isEqualTo(new Argon2.Cost(65_536, 2, 1));
    assertThat(new String(stored.salt(), StandardCharsets.UTF_8)).isEqualTo("somesalt");
    assertThat(stored.matches("password")).isTrue();
    assertThat(stored.matches("Password")).isFalse();
    assertThat(stored.encoded()).isEqualTo(theirs);
  }

  @Test
  void aPasswordMatchesItsOwnHashAndNoOther() {
    String hash = passwords.hash("a saddle is no bowl");
    assertThat(hash).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
    assertThat(hash).isNotEqualTo(passwords.hash("a saddle is no bowl"));
    assertThat(passwords.matches("a saddle is no bowl", Optional.of(hash))).isTrue();
    assertThat(passwords.matches("a saddle is no Bowl", Optional.of(hash))).isFalse();
    assertThat(passwords.matches("", Optional.empty())).isFalse();
    assertThat(passwords.matches("", Optional.of("nonsense"))).isFalse();
    assertThat(passwords.matches("", Optional.of("$argon2id$v=19$m=64,t=1,p=1$$"))).isFalse();
  }

  @Test
  void anAccentMayBeTypedInTwoWays() {
    String hash = passwords.hash("caf\u00e9 au lait");
    assertThat(passwords.matches("cafe\u0301 au lait", Optional.of(hash))).isTrue();
  }

  @Test
  void aHashThatIsCheaperThanTodaysIsWeak() {
    assertThat(new Passwords(new Argon2.Cost(128, 1, 1)).isWeak(passwords.hash("x"))).isTrue();
    assertThat(passwords.isWeak(passwords.hash("x"))).isFalse();
    assertThat(passwords.isWeak("nonsense")).isTrue();
    assertThat(new Argon2.Cost(64, 3, 1).isLessThan(new Argon2.Cost(65, 2, 1))).isTrue();
    assertThat(new Argon2.Cost(64, 1, 1).isLessThan(new Argon2.Cost(64, 2, 1))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234567890",
        "0987654321",
        "qwertyuiop",
        "QWERTYuiop",
        "aaaaaaaaaaaa",
        "abcabcabcabc",
        "password123",
        "Password1234!",
        "!!!passwort!!!",
        "passwordpassword",
        "1q2w3e4r5t6z",
        "correcthorsebatterystaple",
        "abcdefghijk",
        "123qweasdzxc",
        "Saddlepoint2026",
        "1212121212",
        "0000000000000000"
      })
  void refusesWhatIsTriedFirst(String password) {
    assertThat(Entries.password(password, ADDRESS)).contains(Fault.PASSWORD_COMMON);
  }

  @ParameterizedTest
  @CsvSource({
    "short1234, PASSWORD_SHORT",
    "'', PASSWORD_SHORT",
    "ada.lovelace@example.org, PASSWORD_EMAIL",
    "Ada.Lovelace1, PASSWORD_EMAIL",
  })
  void refusesWhatIsTooShortOrTheAddress(String password, Fault fault) {
    assertThat(Entries.password(password, ADDRESS)).contains(fault);
  }

  /** Length counts; nobody has to add a digit, a capital or a sign. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a saddle is no bowl",
        "kolibri tanzt leise",
        "zwölf bäume",
        "😀🐎🔋📎🌧🌵🎻🧊🥝🚲",
        "ten letter",
        "correct horse",
        "dragonfly over the pond"
      })
  void takesWhatIsLong(String password) {
    assertThat(Entries.password(password, ADDRESS)).isEmpty();
  }

  @Test
  void namesAndAddressesAreTidied() {
    assertThat(Entries.tidy("  Ada \t Lovelace\u202e\n")).isEqualTo("Ada Lovelace");
    assertThat(Entries.tidy("\u0645\u06cc\u200c\u0646")).as("letters kept apart").hasSize(4);
    assertThat(Entries.email("\u0130".repeat(200) + "@x")).contains(Fault.EMAIL_FORM);
    assertThat(Entries.email("ada@localhost")).isEmpty();
    assertThat(Entries.email("ada")).contains(Fault.EMAIL_FORM);
    assertThat(Entries.email("a b@c")).contains(Fault.EMAIL_FORM);
    assertThat(Entries.email("a@b@c")).contains(Fault.EMAIL_FORM);
    assertThat(Entries.email("a@" + "b".repeat(253))).contains(Fault.EMAIL_FORM);
    assertThat(Entries.email("")).contains(Fault.EMAIL_MISSING);
    assertThat(Entries.name("")).contains(Fault.NAME_MISSING);
    assertThat(Entries.name("x".repeat(81))).contains(Fault.NAME_LONG);
  }
}
