package org.saddlepoint.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Objects;
import java.util.Optional;
import org.saddlepoint.problem.ProblemKey;
import org.saddlepoint.tutor.Desk;
import org.saddlepoint.tutor.Guests;
import org.saddlepoint.tutor.Learner;
import org.saddlepoint.tutor.Practice;
import org.saddlepoint.tutor.Wish;
import org.saddlepoint.tutor.people.Origin;
import org.saddlepoint.tutor.people.People;
import org.saddlepoint.web.page.Frame;
import org.saddlepoint.web.page.PartBox;

/** What the handlers share: the use cases, and how a page is made. */
record Site(
    Practice practice,
    Visitors visitors,
    FormTokens tokens,
    Templates templates,
    Assets assets,
    Desk desk,
    People people,
    SessionCookies sessions,
    Notices notices,
    CallLimit calls,
    Connection connection) {

  static Site of(Practice practice, Guests guests, People people, Desk desk, WebSettings settings) {
    Connection connection = new Connection(settings.behindProxy());
    FormTokens tokens = new FormTokens(connection);
    SessionCookies sessions = new SessionCookies(people.entrance(), connection);
    PageWords words = new PageWords();
    return new Site(
        practice,
        new Visitors(guests, sessions, tokens, connection),
        tokens,
        new Templates(words),
        Assets.load(),
        desk,
        people,
        sessions,
        new Notices(connection, words),
        new CallLimit(settings.callsPerMinute(), connection),
        connection);
  }

  /** The use cases, speaking the reader's language. */
  Practice practice(Context ctx) {
    return practice.in(Languages.of(ctx));
  }

  Learner learner(Context ctx) {
    return visitors.learner(ctx);
  }

  Frame frame(Context ctx) {
    return new Frame(
        here(ctx),
        Frame.Theme.of(ctx.cookie(Cookies.THEME)),
        Languages.of(ctx),
        tokens.issue(ctx, sessions.owner(ctx)),
        assets.url(),
        sessions.visit(ctx).map(visit -> Frame.Signature.of(visit.person())),
        notices.take(ctx));
  }

  Origin origin(Context ctx) {
    return new Origin(connection.address(ctx), Objects.requireNonNullElse(ctx.userAgent(), ""));
  }

  /** Where to come back to; the address of a form that was sent shows nothing when asked for. */
  static String here(Context ctx) {
    if (!ctx.method().equals(HandlerType.GET)) {
      return Addresses.problemPage(ctx.path()).orElse("/");
    }
    return ctx.path() + (ctx.queryString() == null ? "" : "?" + ctx.queryString());
  }

  /** What to say of a problem that cannot be found. */
  Trouble missing(ProblemKey key) {
    String template = key.template();
    boolean known =
        practice
            .open(new Learner.Stranger(), new Wish.Template(template, Optional.empty()))
            .isPresent();
    return known
        ? Trouble.unknownVersion(Addresses.shown(template))
        : Trouble.unknownProblem(Addresses.shown(template));
  }

  /** How the fields of a problem are read, for its page. */
  PartBox.Reader reader(Context ctx, ProblemKey key) {
    Practice spoken = practice(ctx);
    return part -> spoken.read(key, part.id(), part.draft());
  }

  void show(Context ctx, String template, Record page) {
    ctx.header("Vary", "Accept-Language, Cookie");
    ctx.html(templates.render(template, page, Languages.of(ctx)));
  }

  /** Whether a script of ours asks for the part of a page that changes. */
  static boolean wantsFragment(Context ctx) {
    return "true".equals(ctx.header("HX-Request"));
  }
}
