package org.saddlepoint.web;

import io.javalin.http.Context;
import org.saddlepoint.web.page.StartPage;

/** The front page. */
final class StartPages {
  private final Site site;

  StartPages(Site site) {
    this.site = site;
  }

  void show(Context ctx) {
    var view = site.practice(ctx).start(site.learner(ctx));
    var reader = site.reader(ctx, view.live().key());
    site.show(ctx, "start", StartPage.of(site.frame(ctx), view, reader));
  }
}
