package org.saddlepoint.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.saddlepoint.store.Role;
import org.saddlepoint.tutor.people.Visit;
import org.saddlepoint.web.page.Links;

/** The one place where a request is let in or not. */
final class Gate {
  private final Site site;
  private final Answers answers;

  Gate(Site site, Answers answers) {
    this.site = site;
    this.answers = answers;
  }

  /** The route's work, done for who may ask for it. */
  Handler guarded(Route route) {
    return ctx -> {
      if (isOpen(ctx, route)) {
        route.handler().handle(ctx);
      }
    };
  }

  private boolean isOpen(Context ctx, Route route) {
    if (route.access() == Access.PROGRAM) {
      return true;
    }
    if (route.method().equals(HandlerType.POST)) {
      checkToken(ctx, route);
    }
    return route.access().needed().map(role -> hasRole(ctx, role)).orElse(true);
  }

  /** Whoever is nobody yet may sign in and come back; another role does not help. */
  private boolean hasRole(Context ctx, Role needed) {
    Optional<Visit> visit = site.sessions().visit(ctx);
    if (visit.isEmpty()) {
      ctx.redirect(Links.signIn(Site.here(ctx)), HttpStatus.SEE_OTHER);
      return false;
    }
    Role role = visit.get().person().role();
    if (!role.includes(needed)) {
      throw Trouble.wrongRole(needed);
    }
    return true;
  }

  private void checkToken(Context ctx, Route route) {
    String owner = site.sessions().owner(ctx);
    switch (site.tokens().check(ctx, owner)) {
      case OWN -> {}
      case STRANGE -> throw Trouble.noToken();
      case ANOTHERS -> throw Trouble.someoneElse();
      case SIGNED_OUT -> {
        if (route.path().startsWith(Routes.PART)) {
          answers.keepUnsigned(ctx);
        }
        throw Trouble.signedOut();
      }
    }
  }
}
