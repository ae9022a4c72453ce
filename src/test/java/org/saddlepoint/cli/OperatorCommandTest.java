package org.saddlepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saddlepoint.store.Account;
import org.saddlepoint.store.Database;
import org.saddlepoint.store.OneTimeLinks;
import org.saddlepoint.store.Opening;
import org.saddlepoint.store.Role;
import org.saddlepoint.tutor.Secrets;
import org.saddlepoint.tutor.people.CheapPeople;

/** {@code ./run operator EMAIL}: the first operator of a place. */
class OperatorCommandTest {
  private static final Pattern LINK = Pattern.compile("https://tutor.example/links/(\\S+)");

  @TempDir private Path data;

  private record Run(int exitCode, String out, String err) {}

  private Run operator(String email) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    int code =
        Program.run(
            streams,
            "operator",
            email,
            "--data",
            data.toString(),
            "--at",
            "https://tutor.example/");
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Database open() {
    return switch (Database.open(data, Clock.systemUTC())) {
      case Opening.Opened(var database) -> database;
      case Opening.Refused refused -> throw new AssertionError(refused);
    };
  }

  @Test
  void whoHasNoAccountGetsOneAndALinkToChooseAPassword() {
    Run run = operator("boss@example.org");
    assertThat(run.exitCode()).isZero();
    Matcher link = LINK.matcher(run.out());
    assertThat(link.find()).isTrue();
    try (Database database = open()) {
      Account boss = database.accounts().find("BOSS@example.org").orElseThrow();
      assertThat(boss.role()).isEqualTo(Role.OPERATOR);
      assertThat(boss.passwordHash()).isEmpty();
      assertThat(CheapPeople.of(database).entrance().link(Secrets.hexHash(link.group(1))))
          .contains(OneTimeLinks.State.GOOD);
    }
    assertThat(LINK.matcher(operator("boss@example.org").out()).find())
        .as("as long as no password is set there is another link")
        .isTrue();
  }

  @Test
  void whoHasAnAccountGetsTheRole() {
    try (Database database = open()) {
      var entry = new Account.Entry("Ada", "ada@x.org", Optional.of("hash"), Role.STUDENT);
      database.accounts().add(entry, Optional.empty());
    }
    Run run = operator("Ada@X.org");
    assertThat(run.out()).isEqualTo("ada@x.org is an operator now." + System.lineSeparator());
    try (Database database = open()) {
      assertThat(database.accounts().find("ada@x.org").orElseThrow().role())
          .isEqualTo(Role.OPERATOR);
    }
  }

  @Test
  void whatIsNoAddressIsRefused() {
    Run run = operator("boss");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("'boss' is no e-mail address");
  }
}
