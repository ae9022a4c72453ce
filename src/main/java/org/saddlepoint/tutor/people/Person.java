package org.saddlepoint.tutor.people;

import java.time.Instant;
import org.saddlepoint.store.Account;
import org.saddlepoint.store.Role;
import org.saddlepoint.tutor.Learner;

/**
 * Somebody with an account.
 *
 * @param learner whose work is theirs
 */
public record Person(
    long id, Learner.Guest learner, String name, String email, Role role, Instant created) {

  static Person of(Account account) {
    return new Person(
        account.id(),
        new Learner.Guest(account.learner()),
        account.name(),
        account.email(),
        account.role(),
        account.created());
  }

  /** Operators may help everybody, instructors those who are neither. */
  public boolean mayHelp(Person other) {
    return role == Role.OPERATOR || (role == Role.INSTRUCTOR && other.role == Role.STUDENT);
  }
}
