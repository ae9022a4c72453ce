package org.saddlepoint.tutor.people;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.store.Account;
import org.saddlepoint.store.Database;
import org.saddlepoint.store.Role;
import org.saddlepoint.tutor.Secrets;

/** What instructors and operators do for others. */
public final class Register {
  /** More are not looked through by anybody; a longer text finds fewer. */
  public static final int MOST_SHOWN = 50;

  public static final Duration LINK_LIFETIME = Duration.ofDays(3);

  private final Database database;

  Register(Database database) {
    this.database = database;
  }

  /** Those whom this person may help and whose name or e-mail address has the text in it. */
  public List<Person> search(Person helper, String text) {
    if (helper.role() == Role.STUDENT) {
      return List.of();
    }
    return database.accounts().search(Entries.tidy(text), helper.role(), MOST_SHOWN).stream()
        .map(Person::of)
        .filter(helper::mayHelp)
        .toList();
  }

  /** Empty for whom this person may not help, as for who is not there. */
  public Optional<Person> find(Person helper, long id) {
    return account(helper, id).map(Person::of);
  }

  private Optional<Account> account(Person helper, long id) {
    return database.accounts().find(id).filter(account -> helper.mayHelp(Person.of(account)));
  }

  /** The secret of a link to set a new password. It is told once; its hash is all that stays. */
  public Optional<String> makeLink(Person helper, long id) {
    return account(helper, id).map(this::link);
  }

  private String link(Account account) {
    String secret = Secrets.random();
    database.oneTimeLinks().make(account, Secrets.hexHash(secret), LINK_LIFETIME);
    return secret;
  }

  /** Nobody gives a role to themselves: so there is always an operator left. */
  public boolean appoint(Person operator, long id, Role role) {
    if (operator.role() != Role.OPERATOR || operator.id() == id) {
      return false;
    }
    Optional<Account> account = account(operator, id);
    account.ifPresent(found -> database.accounts().appoint(found, role));
    return account.isPresent();
  }

  /** How somebody became an operator. */
  public sealed interface Appointment {
    /** There was an account; it has the role now. */
    record Given(Person person) implements Appointment {}

    /**
     * There was none: it is made.
     *
     * @param secret of the link by which its owner sets a password
     */
    record Made(Person person, String secret) implements Appointment {}

    /** This is no e-mail address. */
    record NoAddress() implements Appointment {}
  }

  /** For who runs the machine: makes an operator, of whomever. */
  public Appointment appointOperator(String typed) {
    String email = Entries.tidy(typed);
    if (Entries.email(email).isPresent()) {
      return new Appointment.NoAddress();
    }
    Optional<Account> known = database.accounts().find(email);
    known.ifPresent(account -> database.accounts().appoint(account, Role.OPERATOR));
    return known
        .filter(account -> account.passwordHash().isPresent())
        .map(account -> database.accounts().find(account.id()).orElseThrow())
        .<Appointment>map(account -> new Appointment.Given(Person.of(account)))
        .orElseGet(() -> made(known.orElseGet(() -> operator(email))));
  }

  private Appointment made(Account account) {
    return new Appointment.Made(Person.of(account), link(account));
  }

  private Account operator(String email) {
    String name = email.substring(0, Math.min(email.indexOf('@'), 80));
    var entry = new Account.Entry(name, email, Optional.empty(), Role.OPERATOR);
    return database.accounts().add(entry, Optional.empty()).orElseThrow();
  }
}
