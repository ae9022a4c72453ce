package org.saddlepoint.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saddlepoint.store.Role;
import org.saddlepoint.tutor.people.Person;
import org.saddlepoint.tutor.people.Register;

/**
 * Somebody else's account, for who may help with it.
 *
 * @param appoints whether the reader may give this person another role
 * @param link a link to set a password, shown this once
 */
public record PersonPage(Frame frame, Person person, boolean appoints, Optional<String> link) {

  public String url() {
    return Links.person(person.id());
  }

  public String at() {
    return person.created().toString();
  }

  public String since() {
    return Times.legible(person.created(), frame.language().locale());
  }

  public List<String> roles() {
    return Stream.of(Role.values()).map(Role::word).toList();
  }

  public long days() {
    return Register.LINK_LIFETIME.toDays();
  }
}
