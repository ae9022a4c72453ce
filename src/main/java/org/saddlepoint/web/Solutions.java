package org.saddlepoint.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.saddlepoint.problem.ProblemKey;
import org.saddlepoint.tutor.Learner;
import org.saddlepoint.web.page.Links;
import org.saddlepoint.web.page.SolutionPage;

/** The worked solution, and giving up for it. */
final class Solutions {
  private final Site site;

  Solutions(Site site) {
    this.site = site;
  }

  /** While it is not open for this learner, the way to it leads over the problem's own page. */
  void show(Context ctx) {
    ProblemKey key = Addresses.key(ctx);
    Learner learner = site.learner(ctx);
    var solution = site.practice(ctx).solution(learner, key);
    if (solution.isPresent()) {
      site.show(ctx, "solution", SolutionPage.of(site.frame(ctx), solution.get()));
    } else {
      check(ctx, key, learner);
      ctx.redirect(Links.problem(key) + "#onward", HttpStatus.SEE_OTHER);
    }
  }

  void giveUp(Context ctx) {
    ProblemKey key = Addresses.key(ctx);
    check(ctx, key, site.learner(ctx));
    site.practice(ctx).giveUp(site.visitors().guest(ctx), key);
    ctx.redirect(Links.solution(key), HttpStatus.SEE_OTHER);
  }

  private void check(Context ctx, ProblemKey key, Learner learner) {
    if (site.practice(ctx).problem(learner, key).isEmpty()) {
      throw site.missing(key);
    }
  }
}
