package org.saddlepoint.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saddlepoint.web.page.Frame;

/** One sentence for the next page that is shown, and for no other: what has just been done. */
final class Notices {
  /** The end of a message's key, and a number to fill in. */
  private static final Pattern FORM = Pattern.compile("([a-z-]{1,30})(?:\\.([0-9]{1,9}))?");

  private static final int MINUTE = 60;

  private final Connection connection;
  private final PageWords words;

  Notices(Connection connection, PageWords words) {
    this.connection = connection;
    this.words = words;
  }

  void leave(Context ctx, String word) {
    Cookies.set(ctx, Cookies.NOTICE, word, MINUTE, connection.isSecure(ctx));
  }

  void leave(Context ctx, String word, int number) {
    leave(ctx, word + "." + number);
  }

  /** The sentence that was left; it is gone then. */
  Optional<Frame.Notice> take(Context ctx) {
    String left = ctx.cookie(Cookies.NOTICE);
    if (left == null || !ctx.method().equals(HandlerType.GET)) {
      return Optional.empty();
    }
    Cookies.remove(ctx, Cookies.NOTICE, connection.isSecure(ctx));
    Matcher form = FORM.matcher(left);
    return form.matches() && words.keys().contains("notice." + form.group(1))
        ? Optional.of(new Frame.Notice(form.group(1), form.group(2)))
        : Optional.empty();
  }
}
