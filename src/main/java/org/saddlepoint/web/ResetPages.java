package org.saddlepoint.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.store.OneTimeLinks;
import org.saddlepoint.tutor.Secrets;
import org.saddlepoint.tutor.people.Admission;
import org.saddlepoint.tutor.people.Fault;
import org.saddlepoint.web.page.Alert;
import org.saddlepoint.web.page.EntrancePage;
import org.saddlepoint.web.page.FormLine;

/** Setting a password by a link that an instructor gave. Opening the link does not use it up. */
final class ResetPages {
  private final Site site;

  ResetPages(Site site) {
    this.site = site;
  }

  void ask(Context ctx) {
    check(ctx);
    show(ctx, List.of(), Optional.empty());
  }

  void set(Context ctx) {
    String password = Entrances.typed(ctx, FormLine.PASSWORD);
    var guest = site.visitors().unsigned(ctx);
    var admission =
        site.people().entrance().setPassword(hash(ctx), password, site.origin(ctx), guest);
    switch (admission) {
      case Admission.Open open -> {
        site.sessions().begin(ctx, open);
        site.notices().leave(ctx, "password");
        ctx.redirect("/account", HttpStatus.SEE_OTHER);
      }
      case Admission.Faulty(List<Fault> faults) -> {
        ctx.status(422);
        show(ctx, faults, Optional.of(Alert.of("look")));
      }
      case Admission.Refused refused -> check(ctx);
      case Admission.Wait(var time) -> show(ctx, List.of(), Optional.of(Alert.wait(time)));
    }
  }

  private static String hash(Context ctx) {
    return Secrets.hexHash(ctx.pathParam("token"));
  }

  private void check(Context ctx) {
    Optional<OneTimeLinks.State> state = site.people().entrance().link(hash(ctx));
    if (!state.equals(Optional.of(OneTimeLinks.State.GOOD))) {
      throw Trouble.badLink(state);
    }
  }

  private void show(Context ctx, List<Fault> faults, Optional<Alert> alert) {
    List<FormLine> lines = List.of(FormLine.newPassword("reset", "new-password", faults));
    site.show(
        ctx,
        "entrance",
        new EntrancePage(site.frame(ctx), "reset", ctx.path(), "/", lines, false, alert));
  }
}
