package org.saddlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saddlepoint.testing.MovableClock;

/** Accounts, sessions, links and tries at the door, on the real database. */
class AccountsTest {
  private static final Session.Term TERM =
      new Session.Term(Duration.ofHours(8), Duration.ofDays(2));

  private final MovableClock clock = Samples.clock();
  private final Database database = Samples.emptyDatabase(clock);
  private final Accounts accounts = database.accounts();

  @AfterEach
  void close() {
    database.close();
  }

  private static Account.Entry entry(String email) {
    return new Account.Entry("Ada", email, Optional.of("hash"), Role.STUDENT);
  }

  private Account ada() {
    return accounts.add(entry("Ada@example.org"), Optional.empty()).orElseThrow();
  }

  @Test
  void anAddressHasOneAccountWhateverItsCapitals() {
    Account ada = ada();
    assertThat(accounts.find("ada@EXAMPLE.org")).contains(ada);
    assertThat(ada.email()).isEqualTo("Ada@example.org");
    assertThat(accounts.add(entry("ADA@example.org"), Optional.empty())).isEmpty();
    Account bob = accounts.add(entry("bob@example.org"), Optional.empty()).orElseThrow();
    assertThat(accounts.readdress(bob, "aDa@example.org")).isFalse();
    assertThat(accounts.readdress(bob, "robert@example.org")).isTrue();
    assertThat(accounts.find("bob@example.org")).isEmpty();
  }

  @Test
  void ofManyWhoWantTheSameAddressAtOnceOneGetsIt() {
    List<Account> made =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(i -> accounts.add(entry("same@example.org"), Optional.empty()))
            .flatMap(Optional::stream)
            .toList();
    assertThat(made).hasSize(1);
    assertThat(rows("learner")).isEqualTo(1);
  }

  private long rows(String table) {
    return database
        .transactions()
        .reading(
            handle -> handle.createQuery("SELECT COUNT(*) FROM " + table).mapTo(Long.class).one());
  }

  @Test
  void aGuestBecomesTheAccountsLearnerAndNobodyElses() {
    String secret = Samples.secretHash();
    Learner guest = database.learners().admit(secret);
    DealtProblem problem = Samples.problem(database, guest, "hessian/bowl", 1);
    Account ada = accounts.add(entry("ada@example.org"), Optional.of(guest)).orElseThrow();
    assertThat(ada.learner()).isEqualTo(guest.id());
    assertThat(database.learners().find(secret)).isEmpty();
    assertThat(database.problems().find(guest, problem.id())).contains(problem);
    Account late = accounts.add(entry("late@example.org"), Optional.of(guest)).orElseThrow();
    assertThat(late.learner()).isNotEqualTo(guest.id());
  }

  @Test
  void findsPeopleByWhatIsInTheirNamesAndNoPattern() {
    Account ada = ada();
    accounts.rename(ada, "100% Ada_L");
    accounts.add(
        new Account.Entry("Bo", "bo@x", Optional.empty(), Role.OPERATOR), Optional.empty());
    assertThat(accounts.search("0% ada_", Role.STUDENT, 9)).hasSize(1);
    assertThat(accounts.search("0%a", Role.STUDENT, 9)).isEmpty();
    assertThat(accounts.search("EXAMPLE", Role.STUDENT, 9)).hasSize(1);
    assertThat(accounts.search("", Role.STUDENT, 9))
        .extracting(Account::id)
        .containsExactly(ada.id());
    assertThat(accounts.search("", Role.OPERATOR, 9)).hasSize(2);
    assertThat(accounts.search("", Role.OPERATOR, 1)).hasSize(1);
    assertThat(accounts.search("' OR '1' = '1", Role.OPERATOR, 9)).isEmpty();
  }

  @Test
  void aSessionEndsUnseenAndInAnyCaseAtItsEnd() {
    Account ada = ada();
    Session session = database.sessions().open(ada, "s".repeat(64), "Firefox, Linux", TERM);
    assertThat(database.sessions().find("s".repeat(64))).contains(session);
    assertThat(database.sessions().find("S".repeat(64))).isEmpty();
    for (int i = 0; i < 6; i++) {
      clock.advance(Duration.ofHours(7));
      assertThat(database.sessions().find("s".repeat(64))).isPresent();
    }
    clock.advance(Duration.ofHours(7));
    assertThat(database.sessions().find("s".repeat(64))).isEmpty();
    database.sessions().open(ada, "t".repeat(64), "", TERM);
    assertThat(rows("session")).as("those that ended are cleared away").isEqualTo(1);
    clock.advance(Duration.ofHours(9));
    assertThat(database.sessions().find("t".repeat(64))).isEmpty();
    assertThat(database.sessions().of(ada)).isEmpty();
  }

  @Test
  void aSessionIsEndedByItsOwnerOnly() {
    Account ada = ada();
    Account bob = accounts.add(entry("bob@example.org"), Optional.empty()).orElseThrow();
    Session one = database.sessions().open(ada, "1".repeat(64), "", TERM);
    Session two = database.sessions().open(ada, "2".repeat(64), "", TERM);
    database.sessions().open(bob, "3".repeat(64), "", TERM);
    database.sessions().end(bob, one.id());
    assertThat(database.sessions().of(ada)).containsExactly(two, one);
    database.sessions().endOthers(two);
    assertThat(database.sessions().of(ada)).containsExactly(two);
    assertThat(database.sessions().of(bob)).hasSize(1);
  }

  @Test
  void anotherPasswordEndsSessionsAndLinks() {
    Account ada = ada();
    database.sessions().open(ada, "1".repeat(64), "", TERM);
    database.oneTimeLinks().make(ada, "l".repeat(64), Duration.ofDays(1));
    accounts.changePassword(ada, "other");
    assertThat(database.sessions().of(ada)).isEmpty();
    assertThat(database.oneTimeLinks().find("l".repeat(64))).isEmpty();
    assertThat(accounts.find(ada.id()).orElseThrow().passwordHash()).contains("other");
  }

  @Test
  void aLinkWorksOnceHoweverManyUseItAtOnce() {
    Account ada = ada();
    database.oneTimeLinks().make(ada, "l".repeat(64), Duration.ofDays(1));
    long times =
        IntStream.range(0, 16)
            .parallel()
            .filter(i -> database.oneTimeLinks().use("l".repeat(64), "hash " + i))
            .count();
    assertThat(times).isEqualTo(1);
    assertThat(database.oneTimeLinks().find("l".repeat(64)).orElseThrow().state())
        .isEqualTo(OneTimeLinks.State.USED);
  }

  @Test
  void anExpiredAReplacedAndAnUnknownLinkDoNothing() {
    Account ada = ada();
    OneTimeLinks links = database.oneTimeLinks();
    links.make(ada, "a".repeat(64), Duration.ofDays(1));
    links.make(ada, "b".repeat(64), Duration.ofDays(1));
    assertThat(links.use("a".repeat(64), "x")).isFalse();
    assertThat(links.find("a".repeat(64))).isEmpty();
    assertThat(links.use("c".repeat(64), "x")).isFalse();
    clock.advance(Duration.ofDays(1));
    assertThat(links.find("b".repeat(64)).orElseThrow().state())
        .isEqualTo(OneTimeLinks.State.EXPIRED);
    assertThat(links.use("b".repeat(64), "x")).isFalse();
    assertThat(accounts.find(ada.id()).orElseThrow().passwordHash()).contains("hash");
  }

  private Optional<Duration> knock(String account, String address) {
    var door = new Knocks.Door("sign-in", 3, 5, Duration.ofMinutes(15));
    return database.knocks().knock(new Knocks.Knock(door, account, address));
  }

  @Test
  void triesAreCountedByAccountAndByAddress() {
    for (int i = 0; i < 3; i++) {
      assertThat(knock("ada", "here")).isEmpty();
      clock.advance(Duration.ofMinutes(1));
    }
    assertThat(knock("ada", "elsewhere").orElseThrow())
        .isBetween(Duration.ofMinutes(11), Duration.ofMinutes(12));
    assertThat(knock("bob", "here")).isEmpty();
    assertThat(knock("cy", "here")).isEmpty();
    assertThat(knock("dee", "here")).isPresent();
    assertThat(knock("dee", "there")).isEmpty();
    // Waiting is not made longer by trying meanwhile.
    clock.advance(Duration.ofMinutes(12));
    assertThat(knock("ada", "elsewhere")).isEmpty();
    database.knocks().forget("ada");
    assertThat(knock("ada", "elsewhere")).isEmpty();
    clock.advance(Duration.ofDays(2));
    knock("eve", "here");
    assertThat(rows("knock")).isEqualTo(1);
  }

  @Test
  void manyTriesAtOnceSeeEachOther() {
    long admitted =
        IntStream.range(0, 24).parallel().filter(i -> knock("ada", "here").isEmpty()).count();
    assertThat(admitted).isLessThanOrEqualTo(3);
  }

  @Test
  void sessionsAndTriesOutliveARestart(@TempDir Path directory) {
    var door = new Knocks.Door("sign-in", 1, 9, Duration.ofMinutes(15));
    var knock = new Knocks.Knock(door, "ada", "here");
    try (Database before = Samples.opened(directory, clock)) {
      Account ada = before.accounts().add(entry("ada@x"), Optional.empty()).orElseThrow();
      before.sessions().open(ada, "s".repeat(64), "Firefox", TERM);
      assertThat(before.knocks().knock(knock)).isEmpty();
    }
    try (Database after = Samples.opened(directory, clock)) {
      Session session = after.sessions().find("s".repeat(64)).orElseThrow();
      assertThat(after.accounts().find(session.account()).orElseThrow().email()).isEqualTo("ada@x");
      assertThat(after.knocks().knock(knock)).isPresent();
    }
  }
}
