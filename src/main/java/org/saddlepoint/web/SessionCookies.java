package org.saddlepoint.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.saddlepoint.tutor.Secrets;
import org.saddlepoint.tutor.people.Admission;
import org.saddlepoint.tutor.people.Entrance;
import org.saddlepoint.tutor.people.Visit;

/** Who is signed in, by the cookie with the secret of a session. */
final class SessionCookies {
  private static final String ATTRIBUTE = "visit";

  private final Entrance entrance;
  private final Connection connection;

  SessionCookies(Entrance entrance, Connection connection) {
    this.entrance = entrance;
    this.connection = connection;
  }

  /** Asked once for each request: it stays the same person until the answer is sent. */
  Optional<Visit> visit(Context ctx) {
    Optional<Visit> known = ctx.attribute(ATTRIBUTE);
    if (known == null) {
      String secret = ctx.cookie(Cookies.SESSION);
      known =
          Secrets.isWellFormed(secret) ? entrance.visit(Secrets.hexHash(secret)) : Optional.empty();
      ctx.attribute(ATTRIBUTE, known);
    }
    return known;
  }

  /** For what only those who are signed in get to. */
  Visit expected(Context ctx) {
    return visit(ctx).orElseThrow(Trouble::signedOut);
  }

  /** Whose the forms of this request are. */
  String owner(Context ctx) {
    return visit(ctx).map(visit -> String.valueOf(visit.person().id())).orElse(FormTokens.NOBODY);
  }

  /** A session of the browser's before ends; what a guest had is the account's, or nobody's. */
  void begin(Context ctx, Admission.Open open) {
    visit(ctx).ifPresent(entrance::signOut);
    int seconds =
        open.kept()
            .map(time -> Math.toIntExact(time.toSeconds()))
            .orElse(Cookies.UNTIL_THE_BROWSER_CLOSES);
    Cookies.set(ctx, Cookies.SESSION, open.secret(), seconds, connection.isSecure(ctx));
    Cookies.remove(ctx, Cookies.GUEST, connection.isSecure(ctx));
  }

  /** The next person at this browser finds nothing of this one. */
  void end(Context ctx) {
    Cookies.remove(ctx, Cookies.SESSION, connection.isSecure(ctx));
    Cookies.remove(ctx, Cookies.GUEST, connection.isSecure(ctx));
  }
}
