package org.saddlepoint.web.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saddlepoint.tutor.people.Fault;
import org.saddlepoint.tutor.people.OwnAccount;
import org.saddlepoint.tutor.people.Person;

/**
 * One's own account.
 *
 * @param faulty the form with something wrong in it, if there is one
 */
public record AccountPage(Frame frame, Person person, List<Device> devices, Optional<Sent> faulty) {

  /**
   * One browser that is signed in.
   *
   * @param words empty where nothing is known of it
   * @param at for programs; a script shows it in the reader's own time
   */
  public record Device(long session, String words, String at, String when, boolean isThis) {}

  /**
   * A form that could not be done.
   *
   * @param form its name
   * @param typed what stood in its first field
   */
  public record Sent(String form, String typed, List<Fault> faults, Optional<Alert> alert) {}

  /** A part of the page: its form, and what is wrong with that. */
  public record Section(String name, List<FormLine> lines, Optional<Alert> alert) {}

  public static AccountPage of(
      Frame frame, Person person, List<OwnAccount.Device> devices, Optional<Sent> faulty) {
    return new AccountPage(
        frame,
        person,
        devices.stream().map(device -> device(device, frame.language().locale())).toList(),
        faulty);
  }

  private static Device device(OwnAccount.Device device, Locale locale) {
    Instant seen = device.seen();
    return new Device(
        device.session(),
        device.words(),
        seen.toString(),
        Times.legible(seen, locale),
        device.isThis());
  }

  public boolean isElsewhere() {
    return devices.size() > 1;
  }

  public Section name() {
    return section(
        "name", List.of(FormLine.name("name", typed("name", person.name()), faults("name"))));
  }

  public Section email() {
    List<Fault> faults = faults("email");
    return section(
        "email",
        List.of(
            FormLine.email("email", typed("email", person.email()), faults),
            FormLine.currentPassword("email", "current", faults)));
  }

  public Section password() {
    List<Fault> faults = faults("password");
    return section(
        "password",
        List.of(
            FormLine.currentPassword("password", "current", faults),
            FormLine.newPassword("password", "new-password", faults)));
  }

  public Section deletion() {
    List<Fault> faults = faults("deletion");
    return section(
        "deletion",
        List.of(
            FormLine.confirmation("deletion", typed("deletion", ""), faults),
            FormLine.currentPassword("deletion", "current", faults)));
  }

  private Section section(String form, List<FormLine> lines) {
    return new Section(form, lines, sent(form).flatMap(Sent::alert));
  }

  private Optional<Sent> sent(String form) {
    return faulty.filter(sent -> sent.form().equals(form));
  }

  private String typed(String form, String otherwise) {
    return sent(form).map(Sent::typed).orElse(otherwise);
  }

  private List<Fault> faults(String form) {
    return sent(form).map(Sent::faults).orElse(List.of());
  }
}
