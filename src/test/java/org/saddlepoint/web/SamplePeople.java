package org.saddlepoint.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.store.Role;
import org.saddlepoint.tutor.Learner;
import org.saddlepoint.tutor.people.Fault;
import org.saddlepoint.tutor.people.OwnAccount;
import org.saddlepoint.tutor.people.Person;
import org.saddlepoint.web.page.AccountPage;
import org.saddlepoint.web.page.Alert;
import org.saddlepoint.web.page.EntrancePage;
import org.saddlepoint.web.page.FormLine;
import org.saddlepoint.web.page.Frame;
import org.saddlepoint.web.page.PeoplePage;
import org.saddlepoint.web.page.PersonPage;

/** The pages about people, as full as they get. */
final class SamplePeople {
  private static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");
  private static final Person ADA =
      new Person(1, new Learner.Guest(1), "Ada", "ada@example.org", Role.OPERATOR, THEN);

  private SamplePeople() {}

  static Map<String, Record> pages(Frame frame) {
    List<Fault> faults = List.of(Fault.values());
    var lines =
        List.of(
            FormLine.name("sign-up", "", faults),
            FormLine.emailToKeep("sign-up", "a", faults),
            FormLine.newPassword("sign-up", "password", faults));
    var wait = Optional.of(Alert.wait(Duration.ofMinutes(3)));
    var devices =
        List.of(
            new OwnAccount.Device(1, "Firefox, Linux", THEN, THEN, true),
            new OwnAccount.Device(2, "", THEN, THEN, false));
    var sent = new AccountPage.Sent("deletion", "x", faults, Optional.of(Alert.of("look")));
    return Map.of(
        "entrance",
        new EntrancePage(frame, "sign-up", "/sign-up", "/progress", lines, true, wait),
        "account",
        AccountPage.of(frame, ADA, devices, Optional.of(sent)),
        "people",
        PeoplePage.of(frame, "a", List.of(ADA)),
        "person",
        new PersonPage(frame, ADA, true, Optional.of("http://localhost/links/x")));
  }
}
