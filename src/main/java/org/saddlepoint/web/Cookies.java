package org.saddlepoint.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;

/** The cookies of the site: none can be read by a script, none is sent along by another site. */
final class Cookies {
  /** Lives as long as the browser's window: what the tokens of forms are derived from. */
  static final String FORM = "form";

  /** Whose work this is. Set when something is first stored. */
  static final String GUEST = "guest";

  /** Who is signed in. */
  static final String SESSION = "session";

  /** What to say on the next page. */
  static final String NOTICE = "notice";

  /** The look chosen. */
  static final String THEME = "theme";

  /** The language chosen. */
  static final String LANGUAGE = "language";

  /** Takes a cookie back. */
  static final int OVER = 0;

  static final int UNTIL_THE_BROWSER_CLOSES = -1;
  static final int TWO_YEARS = (int) Duration.ofDays(730).toSeconds();

  private Cookies() {}

  static void remove(Context ctx, String name, boolean secure) {
    if (ctx.cookie(name) != null) {
      set(ctx, name, "", 0, secure);
    }
  }

  static void set(Context ctx, String name, String value, int seconds, boolean secure) {
    Cookie cookie = new Cookie(name, value, "/", seconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setSameSite(SameSite.LAX);
    ctx.cookie(cookie);
  }
}
