package org.saddlepoint.web;

import io.javalin.http.Context;
import org.saddlepoint.web.page.StartPage;
import org.saddlepoint.web.page.TodayPage;

/** The front page: a problem to try for who is new, what to do today for who is not. */
final class StartPages {
  private final Site site;

  StartPages(Site site) {
    this.site = site;
  }

  void show(Context ctx) {
    var today = site.practice(ctx).today(site.learner(ctx));
    if (today.isPresent()) {
      site.show(ctx, "today", TodayPage.of(site.frame(ctx), today.get()));
    } else {
      begin(ctx);
    }
  }

  private void begin(Context ctx) {
    var view = site.practice(ctx).start(site.learner(ctx));
    var reader = site.reader(ctx, view.live().key());
    site.show(ctx, "start", StartPage.of(site.frame(ctx), view, reader));
  }
}
