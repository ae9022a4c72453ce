package org.saddlepoint.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.regex.Pattern;
import org.saddlepoint.web.page.Frame.Theme;

/** The choice of light and dark, kept in a cookie so that the page comes in the right colours. */
final class Themes {
  /** A path of this site; two slashes, or one of them a backslash, would lead to another. */
  private static final Pattern OWN_PATH = Pattern.compile("/(?:[^/\\\\\\s][^\\\\\\s]*)?");

  private final Connection connection;

  Themes(Connection connection) {
    this.connection = connection;
  }

  void choose(Context ctx) {
    Theme theme = Theme.of(ctx.formParam("theme"));
    boolean secure = connection.isSecure(ctx);
    Cookies.set(ctx, Cookies.THEME, theme.word(), Cookies.TWO_YEARS, secure);
    String back = ctx.formParam("back");
    boolean own = back != null && OWN_PATH.matcher(back).matches();
    ctx.redirect(own ? back : "/", HttpStatus.SEE_OTHER);
  }
}
