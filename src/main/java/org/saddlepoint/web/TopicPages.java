package org.saddlepoint.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.saddlepoint.tutor.Wish;
import org.saddlepoint.web.page.Links;
import org.saddlepoint.web.page.SolutionPage;
import org.saddlepoint.web.page.TopicPage;

/** One skill: what it is, and the way to a problem of it. */
final class TopicPages {
  private final Site site;

  TopicPages(Site site) {
    this.site = site;
  }

  void show(Context ctx) {
    var view =
        site.practice(ctx)
            .topic(site.learner(ctx), ctx.pathParam("skill"))
            .orElseThrow(Trouble::unknownSkill);
    site.show(ctx, "topic", TopicPage.of(site.frame(ctx), view));
  }

  void example(Context ctx) {
    var view =
        site.practice(ctx).example(ctx.pathParam("skill")).orElseThrow(Trouble::unknownSkill);
    site.show(ctx, "solution", SolutionPage.of(site.frame(ctx), view));
  }

  void practise(Context ctx) {
    var key =
        site.practice(ctx)
            .open(site.learner(ctx), new Wish.Skill(ctx.pathParam("skill")))
            .orElseThrow(Trouble::unknownSkill);
    ctx.redirect(Links.problem(key), HttpStatus.SEE_OTHER);
  }
}
