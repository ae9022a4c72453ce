package org.saddlepoint.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.saddlepoint.store.Role;
import org.saddlepoint.tutor.people.Person;
import org.saddlepoint.tutor.people.Register;
import org.saddlepoint.web.page.Links;
import org.saddlepoint.web.page.PeoplePage;
import org.saddlepoint.web.page.PersonPage;

/** Finding people, helping them to a new password, and saying who is what. */
final class PeoplePages {
  private final Site site;
  private final Register register;

  PeoplePages(Site site) {
    this.site = site;
    this.register = site.people().register();
  }

  private Person reader(Context ctx) {
    return site.sessions().expected(ctx).person();
  }

  void list(Context ctx) {
    String search = Objects.requireNonNullElse(ctx.queryParam("search"), "");
    var found = register.search(reader(ctx), search);
    site.show(ctx, "people", PeoplePage.of(site.frame(ctx), search, found));
  }

  void show(Context ctx) {
    show(ctx, Optional.empty());
  }

  private void show(Context ctx, Optional<String> link) {
    Person reader = reader(ctx);
    Person person = register.find(reader, number(ctx)).orElseThrow(Trouble::unknownPerson);
    boolean appoints = reader.role() == Role.OPERATOR && reader.id() != person.id();
    site.show(ctx, "person", new PersonPage(site.frame(ctx), person, appoints, link));
  }

  private static long number(Context ctx) {
    return Addresses.number(ctx.pathParam("person")).orElseThrow(Trouble::unknownPerson);
  }

  /** Shown in the answer itself: nobody keeps the link, so that no later page could show it. */
  void makeLink(Context ctx) {
    String secret = register.makeLink(reader(ctx), number(ctx)).orElseThrow(Trouble::unknownPerson);
    show(ctx, Optional.of(site.connection().site(ctx) + Links.reset(secret)));
  }

  void appoint(Context ctx) {
    Role role =
        Stream.of(Role.values())
            .filter(known -> known.word().equals(ctx.formParam("role")))
            .findFirst()
            .orElseThrow(Trouble::noRole);
    if (!register.appoint(reader(ctx), number(ctx), role)) {
      throw Trouble.unknownPerson();
    }
    site.notices().leave(ctx, "saved");
    ctx.redirect(Links.person(number(ctx)), HttpStatus.SEE_OTHER);
  }
}
