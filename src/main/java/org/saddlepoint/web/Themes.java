package org.saddlepoint.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.saddlepoint.web.page.Frame.Theme;

/** The choice of light and dark, kept in a cookie so that the page comes in the right colours. */
final class Themes {
  private final Connection connection;

  Themes(Connection connection) {
    this.connection = connection;
  }

  void choose(Context ctx) {
    Theme theme = Theme.of(ctx.formParam("theme"));
    boolean secure = connection.isSecure(ctx);
    Cookies.set(ctx, Cookies.THEME, theme.word(), Cookies.TWO_YEARS, secure);
    ctx.redirect(Addresses.back(ctx), HttpStatus.SEE_OTHER);
  }
}
