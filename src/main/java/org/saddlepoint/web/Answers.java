package org.saddlepoint.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.saddlepoint.learning.Rung;
import org.saddlepoint.problem.ProblemKey;
import org.saddlepoint.tutor.Learner;
import org.saddlepoint.tutor.PartView;
import org.saddlepoint.tutor.ProblemView;
import org.saddlepoint.web.page.Cells;
import org.saddlepoint.web.page.Links;
import org.saddlepoint.web.page.PartBox;
import org.saddlepoint.web.page.PartFragment;

/**
 * What a learner sends: answers, drafts, and the wish for a hint. Each is stored before anything is
 * sent back: a redirect to the problem's page, or to a script the part of the page that changes.
 */
final class Answers {
  private final Site site;

  Answers(Site site) {
    this.site = site;
  }

  void submit(Context ctx) {
    ProblemKey key = existing(ctx);
    Learner.Guest guest = worker(ctx, key);
    String raw = Cells.raw(ctx.formParamMap());
    if (site.practice(ctx).submit(guest, key, ctx.pathParam("part"), raw).isEmpty()) {
      throw Trouble.unknownPart();
    }
    respond(ctx, guest, key, true);
  }

  void hint(Context ctx) {
    ProblemKey key = existing(ctx);
    Learner.Guest guest = worker(ctx, key);
    keep(ctx, guest, key);
    if (site.practice(ctx).hint(guest, key, ctx.pathParam("part")).isEmpty()) {
      throw Trouble.unknownPart();
    }
    respond(ctx, guest, key, false);
  }

  /** One row more to fill in; with scripts the page adds it by itself. */
  void row(Context ctx) {
    ProblemKey key = existing(ctx);
    Learner.Guest guest = worker(ctx, key);
    String raw = Cells.grown(ctx.formParamMap());
    String part = ctx.pathParam("part");
    site.practice(ctx).saveDraft(guest, key, part, raw);
    ProblemView view = view(ctx, key, guest);
    String anchor = PartBox.anchor(view, view.part(part).orElseThrow(Trouble::unknownPart));
    ctx.redirect(Links.problem(key) + "#" + anchor, HttpStatus.SEE_OTHER);
  }

  /** Left for another one. Of a stranger nothing is kept; there is nothing to leave. */
  void skip(Context ctx) {
    ProblemKey key = Addresses.key(ctx);
    view(ctx, key, site.learner(ctx));
    if (site.learner(ctx) instanceof Learner.Guest guest) {
      site.practice().skip(guest, key);
    }
    ctx.redirect(Links.NEXT, HttpStatus.SEE_OTHER);
  }

  void draft(Context ctx) {
    ProblemKey key = existing(ctx);
    keep(ctx, worker(ctx, key), key);
    ctx.status(HttpStatus.NO_CONTENT);
  }

  /** Who answers; the rung that it was answered on is the problem's from now on. */
  private Learner.Guest worker(Context ctx, ProblemKey key) {
    Learner.Guest guest = site.visitors().guest(ctx);
    Rung.of(ctx.formParam("mode")).ifPresent(rung -> site.practice(ctx).choose(guest, key, rung));
    return guest;
  }

  private void keep(Context ctx, Learner.Guest guest, ProblemKey key) {
    String raw = Cells.raw(ctx.formParamMap());
    site.practice(ctx).saveDraft(guest, key, ctx.pathParam("part"), raw);
  }

  /**
   * Keeps what somebody typed who is signed in no more: as a guest's draft, that joins the account
   * with the next signing in. An address that leads nowhere has nothing to keep.
   */
  void keepUnsigned(Context ctx) {
    ProblemKey key = existing(ctx);
    keep(ctx, site.visitors().guest(ctx), key);
  }

  /** Nobody is admitted as a guest for the sake of a problem that does not exist. */
  private ProblemKey existing(Context ctx) {
    ProblemKey key = Addresses.key(ctx);
    if (view(ctx, key, site.learner(ctx)).part(ctx.pathParam("part")).isEmpty()) {
      throw Trouble.unknownPart();
    }
    return key;
  }

  private ProblemView view(Context ctx, ProblemKey key, Learner learner) {
    return site.practice(ctx).problem(learner, key).orElseThrow(() -> site.missing(key));
  }

  private void respond(Context ctx, Learner learner, ProblemKey key, boolean said) {
    ProblemView view = view(ctx, key, learner);
    PartView part = view.part(ctx.pathParam("part")).orElseThrow(Trouble::unknownPart);
    if (Site.wantsFragment(ctx)) {
      var page = PartFragment.of(site.frame(ctx), view, part, site.reader(ctx, key), said);
      site.show(ctx, "fragments/answered", page);
    } else {
      String place = (said ? "#verdict-" : "#hints-") + PartBox.anchor(view, part);
      ctx.redirect(Links.problem(key) + place, HttpStatus.SEE_OTHER);
    }
  }
}
