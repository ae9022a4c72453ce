package org.saddlepoint.web;

import io.javalin.http.Context;
import org.saddlepoint.web.page.ProgressPage;

/** What a learner has done so far. */
final class ProgressPages {
  private final Site site;

  ProgressPages(Site site) {
    this.site = site;
  }

  void show(Context ctx) {
    var view = site.practice(ctx).progress(site.learner(ctx));
    site.show(ctx, "progress", ProgressPage.of(site.frame(ctx), view));
  }
}
