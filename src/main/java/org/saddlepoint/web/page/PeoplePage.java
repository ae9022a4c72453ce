package org.saddlepoint.web.page;

import java.util.List;
import org.saddlepoint.tutor.people.Person;
import org.saddlepoint.tutor.people.Register;

/**
 * Those whom an instructor or an operator may help.
 *
 * @param search what was looked for
 */
public record PeoplePage(Frame frame, String search, List<Line> people) {

  /**
   * @param role end of the key of its word
   */
  public record Line(String url, String name, String email, String role) {}

  public static PeoplePage of(Frame frame, String search, List<Person> people) {
    return new PeoplePage(frame, search, people.stream().map(PeoplePage::line).toList());
  }

  private static Line line(Person person) {
    return new Line(Links.person(person.id()), person.name(), person.email(), person.role().word());
  }

  /** Whether there may be more than are shown. */
  public boolean isFull() {
    return people.size() >= Register.MOST_SHOWN;
  }

  public int most() {
    return Register.MOST_SHOWN;
  }
}
