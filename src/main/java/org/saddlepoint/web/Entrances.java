package org.saddlepoint.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.saddlepoint.tutor.people.Admission;
import org.saddlepoint.tutor.people.Entrance;
import org.saddlepoint.tutor.people.Fault;
import org.saddlepoint.web.page.Alert;
import org.saddlepoint.web.page.EntrancePage;
import org.saddlepoint.web.page.FormLine;

/** Signing up, in and out. */
final class Entrances {
  private static final String UP = "sign-up";
  private static final String IN = "sign-in";

  private final Site site;

  Entrances(Site site) {
    this.site = site;
  }

  void askUp(Context ctx) {
    ask(ctx, UP);
  }

  void askIn(Context ctx) {
    ask(ctx, IN);
  }

  private void ask(Context ctx, String kind) {
    String back = Addresses.own(ctx.queryParam("back"));
    if (site.sessions().visit(ctx).isPresent()) {
      ctx.redirect(back, HttpStatus.SEE_OTHER);
    } else {
      show(ctx, kind, back, List.of(), Optional.empty());
    }
  }

  void signUp(Context ctx) {
    Entrance.SignUp form =
        new Entrance.SignUp(
            typed(ctx, FormLine.NAME),
            typed(ctx, FormLine.EMAIL),
            typed(ctx, FormLine.PASSWORD),
            stays(ctx));
    var guest = site.visitors().unsigned(ctx);
    admit(ctx, UP, site.people().entrance().signUp(form, site.origin(ctx), guest));
  }

  void signIn(Context ctx) {
    Entrance.SignIn form =
        new Entrance.SignIn(typed(ctx, FormLine.EMAIL), typed(ctx, FormLine.CURRENT), stays(ctx));
    var guest = site.visitors().unsigned(ctx);
    admit(ctx, IN, site.people().entrance().signIn(form, site.origin(ctx), guest));
  }

  private void admit(Context ctx, String kind, Admission admission) {
    String back = Addresses.back(ctx);
    switch (admission) {
      case Admission.Open open -> {
        site.sessions().begin(ctx, open);
        greet(ctx, open, kind.equals(UP) ? "welcome" : "");
        ctx.redirect(back, HttpStatus.SEE_OTHER);
      }
      case Admission.Faulty(List<Fault> faults) ->
          refuse(ctx, 422, kind, back, faults, Alert.of("look"));
      case Admission.Refused refused ->
          refuse(ctx, 422, kind, back, List.of(), Alert.of("refused"));
      case Admission.Wait(var time) -> {
        ctx.header("Retry-After", String.valueOf(time.toSeconds() + 1));
        refuse(ctx, 429, kind, back, List.of(), Alert.wait(time));
      }
    }
  }

  /** Says what became of a guest's work; where there was none, what else there is to say. */
  private void greet(Context ctx, Admission.Open open, String otherwise) {
    if (open.brought() > 0) {
      site.notices().leave(ctx, "brought", open.brought());
    } else if (!otherwise.isEmpty()) {
      site.notices().leave(ctx, otherwise);
    }
  }

  private void refuse(
      Context ctx, int status, String kind, String back, List<Fault> faults, Alert alert) {
    ctx.status(status);
    show(ctx, kind, back, faults, Optional.of(alert));
  }

  private void show(
      Context ctx, String kind, String back, List<Fault> faults, Optional<Alert> alert) {
    FormLine email = FormLine.email(kind, typed(ctx, FormLine.EMAIL), faults);
    List<FormLine> lines =
        kind.equals(UP)
            ? List.of(
                FormLine.name(kind, typed(ctx, FormLine.NAME), faults),
                FormLine.emailToKeep(kind, typed(ctx, FormLine.EMAIL), faults),
                FormLine.newPassword(kind, "password", faults))
            : List.of(email, FormLine.currentPassword(kind, "password", faults));
    site.show(
        ctx,
        "entrance",
        new EntrancePage(site.frame(ctx), kind, "/" + kind, back, lines, stays(ctx), alert));
  }

  private static boolean stays(Context ctx) {
    return ctx.formParam("stays") != null;
  }

  static String typed(Context ctx, String field) {
    return Objects.requireNonNullElse(ctx.formParam(field), "");
  }

  void signOut(Context ctx) {
    site.sessions().visit(ctx).ifPresent(site.people().entrance()::signOut);
    site.sessions().end(ctx);
    site.notices().leave(ctx, "signed-out");
    ctx.redirect("/", HttpStatus.SEE_OTHER);
  }
}
