package org.saddlepoint.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.tutor.people.Admission;
import org.saddlepoint.tutor.people.Change;
import org.saddlepoint.tutor.people.OwnAccount;
import org.saddlepoint.tutor.people.Visit;
import org.saddlepoint.web.page.AccountPage;
import org.saddlepoint.web.page.Alert;
import org.saddlepoint.web.page.FormLine;

/** One's own account: what it says, where it is signed in, what is kept in it, and its end. */
final class AccountPages {
  private static final String PAGE = "/account";

  private final Site site;
  private final OwnAccount own;

  AccountPages(Site site) {
    this.site = site;
    this.own = site.people().own();
  }

  void show(Context ctx) {
    show(ctx, Optional.empty());
  }

  private void show(Context ctx, Optional<AccountPage.Sent> faulty) {
    Visit visit = site.sessions().expected(ctx);
    site.show(
        ctx,
        "account",
        AccountPage.of(site.frame(ctx), visit.person(), own.devices(visit), faulty));
  }

  void rename(Context ctx) {
    String name = Entrances.typed(ctx, FormLine.NAME);
    answer(ctx, "name", name, own.rename(site.sessions().expected(ctx), name));
  }

  void readdress(Context ctx) {
    String email = Entrances.typed(ctx, FormLine.EMAIL);
    Visit visit = site.sessions().expected(ctx);
    answer(ctx, "email", email, own.readdress(visit, email, current(ctx), site.origin(ctx)));
  }

  private static String current(Context ctx) {
    return Entrances.typed(ctx, FormLine.CURRENT);
  }

  private void answer(Context ctx, String form, String typed, Change change) {
    switch (change) {
      case Change.Done done -> done(ctx, "saved");
      case Change.Faulty(var faults) ->
          refuse(ctx, 422, new AccountPage.Sent(form, typed, faults, look()));
      case Change.Wait(var time) ->
          refuse(ctx, 429, new AccountPage.Sent(form, typed, List.of(), wait(time)));
    }
  }

  private static Optional<Alert> look() {
    return Optional.of(Alert.of("look"));
  }

  private static Optional<Alert> wait(Duration time) {
    return Optional.of(Alert.wait(time));
  }

  private void done(Context ctx, String notice) {
    site.notices().leave(ctx, notice);
    ctx.redirect(PAGE, HttpStatus.SEE_OTHER);
  }

  private void refuse(Context ctx, int status, AccountPage.Sent sent) {
    ctx.status(status);
    show(ctx, Optional.of(sent));
  }

  void changePassword(Context ctx) {
    Visit visit = site.sessions().expected(ctx);
    String next = Entrances.typed(ctx, FormLine.PASSWORD);
    switch (own.changePassword(visit, current(ctx), next, site.origin(ctx))) {
      case Admission.Open open -> {
        site.sessions().begin(ctx, open);
        done(ctx, "password");
      }
      case Admission.Faulty(var faults) -> answer(ctx, "password", "", new Change.Faulty(faults));
      case Admission.Wait(var time) -> answer(ctx, "password", "", new Change.Wait(time));
      case Admission.Refused refused -> throw Trouble.signedOut();
    }
  }

  void signOut(Context ctx) {
    long session = Addresses.number(ctx.pathParam("session")).orElse(-1L);
    own.signOut(site.sessions().expected(ctx), session);
    done(ctx, "ended");
  }

  void signOutElsewhere(Context ctx) {
    own.signOutElsewhere(site.sessions().expected(ctx));
    done(ctx, "elsewhere");
  }

  void exportJson(Context ctx) {
    String json = site.people().export().json(site.sessions().expected(ctx));
    send(ctx, "json", "application/json; charset=utf-8", json);
  }

  void exportCsv(Context ctx) {
    String csv = site.people().export().csv(site.sessions().expected(ctx));
    send(ctx, "csv", "text/csv; charset=utf-8", csv);
  }

  private static void send(Context ctx, String ending, String type, String text) {
    ctx.header("Content-Disposition", "attachment; filename=\"saddlepoint." + ending + "\"");
    ctx.contentType(type).result(text);
  }

  void delete(Context ctx) {
    Visit visit = site.sessions().expected(ctx);
    String typed = Entrances.typed(ctx, FormLine.CONFIRMATION);
    Change change = own.delete(visit, current(ctx), typed, site.origin(ctx));
    if (change instanceof Change.Done) {
      site.sessions().end(ctx);
      site.notices().leave(ctx, "deleted");
      ctx.redirect("/", HttpStatus.SEE_OTHER);
    } else {
      answer(ctx, "deletion", typed, change);
    }
  }
}
