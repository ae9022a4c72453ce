package org.saddlepoint.tutor.people;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.store.Account;
import org.saddlepoint.store.Database;
import org.saddlepoint.store.OneTimeLinks;
import org.saddlepoint.store.Role;
import org.saddlepoint.store.Session;
import org.saddlepoint.tutor.Learner;
import org.saddlepoint.tutor.Secrets;

/** Coming in and going. */
public final class Entrance {
  private static final Session.Term STAYING =
      new Session.Term(Duration.ofDays(30), Duration.ofDays(180));
  private static final Session.Term PASSING =
      new Session.Term(Duration.ofHours(8), Duration.ofHours(24));

  private final Database database;
  private final Passwords passwords;
  private final Doors doors;

  Entrance(Database database, Passwords passwords, Doors doors) {
    this.database = database;
    this.passwords = passwords;
    this.doors = doors;
  }

  /**
   * What is typed to make an account.
   *
   * @param stays whether to stay signed in when the browser is closed
   */
  public record SignUp(String name, String email, String password, boolean stays) {}

  public record SignIn(String email, String password, boolean stays) {}

  /** Who is signed in by this session's secret. */
  public Optional<Visit> visit(String secretHash) {
    return database
        .sessions()
        .find(secretHash)
        .flatMap(session ->
            database
                .accounts()
                .find(session.account())
                .map(account -> new Visit(Person.of(account), session.id())));
  }

  /** A new account; a guest's work becomes its own. */
  public Admission signUp(SignUp form, Origin origin, Optional<Learner.Guest> guest) {
    String name = Entries.tidy(form.name());
    String email = Entries.tidy(form.email());
    List<Fault> faults = Entries.all(name, email, form.password());
    if (!faults.isEmpty()) {
      return new Admission.Faulty(faults);
    }
    Optional<Duration> wait = doors.knock(Doors.SIGN_UP, email, origin);
    if (wait.isPresent()) {
      return new Admission.Wait(wait.get());
    }
    var entry =
        new Account.Entry(name, email, Optional.of(passwords.hash(form.password())), Role.STUDENT);
    var learner = guest.flatMap(known -> database.learners().find(known.id()));
    int brought = learner.map(known -> database.problems().of(known).size()).orElse(0);
    return database
        .accounts()
        .add(entry, learner)
        .<Admission>map(account -> open(account, term(form.stays()), origin, brought))
        .orElseGet(() -> again(form, email, origin, guest));
  }

  /** Whoever signs up twice with the same password, by a double click perhaps, is let in. */
  private Admission again(SignUp form, String email, Origin origin, Optional<Learner.Guest> guest) {
    return database
        .accounts()
        .find(email)
        .filter(account -> passwords.matches(form.password(), account.passwordHash()))
        .map(account -> welcome(account, term(form.stays()), origin, guest))
        .orElseGet(() -> new Admission.Faulty(List.of(Fault.EMAIL_TAKEN)));
  }

  /**
   * The same refusal after the same work, whether the address is unknown or the password wrong. A
   * guest's work joins the account's.
   */
  public Admission signIn(SignIn form, Origin origin, Optional<Learner.Guest> guest) {
    String email = Entries.tidy(form.email());
    Optional<Duration> wait = doors.knock(Doors.SIGN_IN, email, origin);
    if (wait.isPresent()) {
      return new Admission.Wait(wait.get());
    }
    Optional<Account> account = database.accounts().find(email);
    if (!passwords.matches(form.password(), account.flatMap(Account::passwordHash))) {
      return new Admission.Refused();
    }
    doors.forget(email);
    rehash(account.get(), form.password());
    return welcome(account.get(), term(form.stays()), origin, guest);
  }

  private void rehash(Account account, String password) {
    account
        .passwordHash()
        .filter(passwords::isWeak)
        .ifPresent(weak -> database.accounts().rehash(account, passwords.hash(password)));
  }

  private Admission welcome(
      Account account, Session.Term term, Origin origin, Optional<Learner.Guest> guest) {
    int brought =
        guest
            .flatMap(known -> database.learners().find(known.id()))
            .map(known -> database.merger().merge(known, account))
            .orElse(0);
    return open(account, term, origin, brought);
  }

  /** A session under a new secret, whatever secret the browser had before. */
  Admission.Open open(Account account, Session.Term term, Origin origin, int brought) {
    String secret = Secrets.random();
    database.sessions().open(account, Secrets.hexHash(secret), origin.device(), term);
    Optional<Duration> kept = Optional.of(term.whole()).filter(unused -> term.equals(STAYING));
    return new Admission.Open(secret, kept, brought);
  }

  static Session.Term term(boolean stays) {
    return stays ? STAYING : PASSING;
  }

  static boolean stays(Session session) {
    return session.idle().equals(STAYING.idle());
  }

  public void signOut(Visit visit) {
    database
        .accounts()
        .find(visit.person().id())
        .ifPresent(account -> database.sessions().end(account, visit.session()));
  }

  /** What has become of a link to set a password; empty where there never was such a link. */
  public Optional<OneTimeLinks.State> link(String secretHash) {
    return database.oneTimeLinks().find(secretHash).map(OneTimeLinks.Link::state);
  }

  /** Sets the password by a link, which works once, and signs its owner in. */
  public Admission setPassword(
      String secretHash, String password, Origin origin, Optional<Learner.Guest> guest) {
    Optional<Account> account =
        database
            .oneTimeLinks()
            .find(secretHash)
            .filter(link -> link.state() == OneTimeLinks.State.GOOD)
            .flatMap(link -> database.accounts().find(link.account()));
    if (account.isEmpty()) {
      return new Admission.Refused();
    }
    Optional<Fault> fault = Entries.password(password, account.get().email());
    if (fault.isPresent()) {
      return new Admission.Faulty(List.of(fault.get()));
    }
    if (!database.oneTimeLinks().use(secretHash, passwords.hash(password))) {
      return new Admission.Refused();
    }
    doors.forget(account.get().email());
    return welcome(account.get(), PASSING, origin, guest);
  }
}
