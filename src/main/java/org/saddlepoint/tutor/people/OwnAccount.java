package org.saddlepoint.tutor.people;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.store.Account;
import org.saddlepoint.store.Database;
import org.saddlepoint.store.Session;

/** What people do with their own account. */
public final class OwnAccount {
  private final Database database;
  private final Passwords passwords;
  private final Doors doors;
  private final Entrance entrance;

  OwnAccount(Database database, Passwords passwords, Doors doors, Entrance entrance) {
    this.database = database;
    this.passwords = passwords;
    this.doors = doors;
    this.entrance = entrance;
  }

  /** One browser that is signed in. */
  public record Device(long session, String words, Instant since, Instant seen, boolean isThis) {}

  public Change rename(Visit visit, String typed) {
    String name = Entries.tidy(typed);
    Optional<Fault> fault = Entries.name(name);
    if (fault.isPresent()) {
      return new Change.Faulty(List.of(fault.get()));
    }
    database.accounts().rename(account(visit), name);
    return new Change.Done();
  }

  /** Another address to sign in with. */
  public Change readdress(Visit visit, String typed, String password, Origin origin) {
    Account account = account(visit);
    String email = Entries.tidy(typed);
    List<Fault> faults = new ArrayList<>();
    Entries.email(email).ifPresent(faults::add);
    Change checked = confirmed(account, password, origin, faults);
    if (!(checked instanceof Change.Done)) {
      return checked;
    }
    if (!database.accounts().readdress(account, email)) {
      return new Change.Faulty(List.of(Fault.EMAIL_TAKEN));
    }
    doors.forget(account.email());
    return checked;
  }

  /** Ends every session and opens a new one here, under a new secret. */
  public Admission changePassword(Visit visit, String current, String next, Origin origin) {
    Account account = account(visit);
    List<Fault> faults = new ArrayList<>();
    Entries.password(next, account.email()).ifPresent(faults::add);
    return switch (confirmed(account, current, origin, faults)) {
      case Change.Wait(Duration time) -> new Admission.Wait(time);
      case Change.Faulty(List<Fault> found) -> new Admission.Faulty(found);
      case Change.Done done -> {
        Session.Term term = Entrance.term(session(visit).map(Entrance::stays).orElse(false));
        database.accounts().changePassword(account, passwords.hash(next));
        yield entrance.open(account, term, origin, 0);
      }
    };
  }

  private Optional<Session> session(Visit visit) {
    return database.sessions().of(account(visit)).stream()
        .filter(session -> session.id() == visit.session())
        .findFirst();
  }

  /** Whether it is the owner who asks, and nothing else is at fault. */
  private Change confirmed(Account account, String password, Origin origin, List<Fault> faults) {
    Optional<Duration> wait = doors.knock(Doors.CONFIRM, account.email(), origin);
    if (wait.isPresent()) {
      return new Change.Wait(wait.get());
    }
    if (passwords.matches(password, account.passwordHash())) {
      doors.forget(account.email());
    } else {
      faults.addFirst(Fault.PASSWORD_WRONG);
    }
    return faults.isEmpty() ? new Change.Done() : new Change.Faulty(faults);
  }

  /** The browsers that are signed in; this one first. */
  public List<Device> devices(Visit visit) {
    return database.sessions().of(account(visit)).stream()
        .map(session ->
            new Device(
                session.id(),
                session.device(),
                session.created(),
                session.seen(),
                session.id() == visit.session()))
        .sorted((one, other) -> Boolean.compare(other.isThis(), one.isThis()))
        .toList();
  }

  /** Signs one browser out; a number that is not this person's does nothing. */
  public void signOut(Visit visit, long session) {
    database.sessions().end(account(visit), session);
  }

  public void signOutElsewhere(Visit visit) {
    session(visit).ifPresent(database.sessions()::endOthers);
  }

  /** Deletes the account and everything that is its owner's. */
  public Change delete(Visit visit, String password, String typedEmail, Origin origin) {
    Account account = account(visit);
    List<Fault> faults = new ArrayList<>();
    if (!Account.key(Entries.tidy(typedEmail)).equals(account.key())) {
      faults.add(Fault.EMAIL_OTHER);
    }
    Change checked = confirmed(account, password, origin, faults);
    if (checked instanceof Change.Done) {
      database.removal().remove(account, Doors.key(account.email()));
    }
    return checked;
  }

  private Account account(Visit visit) {
    return database.accounts().find(visit.person().id()).orElseThrow();
  }
}
