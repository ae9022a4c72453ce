package org.saddlepoint.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.saddlepoint.tutor.Guests;
import org.saddlepoint.tutor.Learner;
import org.saddlepoint.tutor.Secrets;

/**
 * Whose work a request is about: the account's of who is signed in, else a guest's. A page that is
 * only read stores nobody and sets no guest cookie. A guest's secret is derived from the secret of
 * the form sent: two first requests at once, a draft and an answer, then become the same guest.
 */
final class Visitors {
  private final Guests guests;
  private final SessionCookies sessions;
  private final FormTokens tokens;
  private final Connection connection;

  Visitors(Guests guests, SessionCookies sessions, FormTokens tokens, Connection connection) {
    this.guests = guests;
    this.sessions = sessions;
    this.tokens = tokens;
    this.connection = connection;
  }

  Learner learner(Context ctx) {
    return known(ctx).map(Learner.class::cast).orElseGet(Learner.Stranger::new);
  }

  /** For what is going to be stored: the guest known, or a new one, who is given the cookie. */
  Learner.Guest guest(Context ctx) {
    return known(ctx).orElseGet(() -> welcome(ctx));
  }

  private Optional<Learner.Guest> known(Context ctx) {
    return sessions.visit(ctx).map(visit -> visit.person().learner()).or(() -> unsigned(ctx));
  }

  /** The guest that this browser was before anybody signed in. */
  Optional<Learner.Guest> unsigned(Context ctx) {
    String secret = ctx.cookie(Cookies.GUEST);
    return Secrets.isWellFormed(secret) ? guests.find(Secrets.hexHash(secret)) : Optional.empty();
  }

  private Learner.Guest welcome(Context ctx) {
    String secret = Secrets.letters(Secrets.derived("guest", tokens.secret(ctx)));
    Cookies.set(ctx, Cookies.GUEST, secret, Cookies.TWO_YEARS, connection.isSecure(ctx));
    return guests.admit(Secrets.hexHash(secret));
  }
}
