package org.saddlepoint.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.saddlepoint.learning.Rung;
import org.saddlepoint.problem.ProblemKey;
import org.saddlepoint.tutor.ProblemView;
import org.saddlepoint.tutor.Wish;
import org.saddlepoint.web.page.Cells;
import org.saddlepoint.web.page.Links;
import org.saddlepoint.web.page.ProblemPage;
import org.saddlepoint.web.page.ReadingFragment;

/** A problem's page, and what can be asked of it without storing anything. */
final class ProblemPages {
  private final Site site;

  ProblemPages(Site site) {
    this.site = site;
  }

  void show(Context ctx) {
    if (ctx.pathParam("instance").contains("@")) {
      ProblemKey key = Addresses.key(ctx);
      ProblemView view =
          site.practice(ctx)
              .problem(site.learner(ctx), key, Rung.of(ctx.queryParam("mode")))
              .orElseThrow(() -> site.missing(key));
      var page = ProblemPage.of(site.frame(ctx), view, site.reader(ctx, key));
      site.show(ctx, "problem", page);
    } else {
      open(ctx);
    }
  }

  /** How much of it is to be done for the learner; kept for this problem. */
  void choose(Context ctx) {
    ProblemKey key = Addresses.key(ctx);
    view(ctx, key);
    Rung rung = Rung.of(ctx.formParam("mode")).orElseThrow(Trouble::noWish);
    site.practice(ctx).choose(site.visitors().guest(ctx), key, rung);
    ctx.redirect(Links.problem(key) + "#ladder", HttpStatus.SEE_OTHER);
  }

  /** The address of a template opens a problem of it, with the seed asked for or a fresh one. */
  private void open(Context ctx) {
    String template = ctx.pathParam("chapter") + "/" + ctx.pathParam("instance");
    Optional<Long> seed = Optional.ofNullable(ctx.queryParam("seed")).map(Addresses::seed);
    go(ctx, new Wish.Template(template, seed), template);
  }

  /** What the rule deals; where it deals nothing, the front page says what to do instead. */
  void deal(Context ctx) {
    String address =
        site.practice(ctx).open(site.learner(ctx), new Wish.Next()).map(Links::problem).orElse("/");
    ctx.redirect(address, HttpStatus.SEE_OTHER);
  }

  void next(Context ctx) {
    ProblemKey key = Addresses.key(ctx);
    Wish.Change change =
        switch (ctx.queryParam("change")) {
          case "fresh" -> Wish.Change.FRESH;
          case "easier" -> Wish.Change.EASIER;
          case "harder" -> Wish.Change.HARDER;
          case null, default -> throw Trouble.noWish();
        };
    go(ctx, new Wish.Sibling(key, change), key.template());
  }

  private void go(Context ctx, Wish wish, String template) {
    ProblemKey key =
        site.practice(ctx)
            .open(site.learner(ctx), wish)
            .orElseThrow(() -> Trouble.unknownProblem(Addresses.shown(template)));
    ctx.redirect(Links.problem(key), HttpStatus.SEE_OTHER);
  }

  /** How what is typed so far would be read. */
  void reading(Context ctx) {
    ProblemKey key = Addresses.key(ctx);
    String part = ctx.pathParam("part");
    if (view(ctx, key).part(part).isEmpty()) {
      throw Trouble.unknownPart();
    }
    String raw = Cells.raw(ctx.queryParamMap());
    var echo = site.practice(ctx).read(key, part, raw);
    site.show(ctx, "fragments/reading", ReadingFragment.of(echo, raw));
  }

  private ProblemView view(Context ctx, ProblemKey key) {
    return site.practice(ctx).problem(site.learner(ctx), key).orElseThrow(() -> site.missing(key));
  }
}
