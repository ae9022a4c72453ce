package org.saddlepoint.web;

import static org.saddlepoint.web.Access.PROGRAM;
import static org.saddlepoint.web.Access.READER;
import static org.saddlepoint.web.Access.WRITER;
import static org.saddlepoint.web.Route.get;
import static org.saddlepoint.web.Route.post;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;

/** The site's table of contents: address, who may, what is done. */
final class Routes {
  private static final String PROBLEM = "/problems/{chapter}/{instance}";
  private static final String PART = PROBLEM + "/parts/{part}";

  private Routes() {}

  static List<Route> of(Site site) {
    StartPages start = new StartPages(site);
    TopicPages topics = new TopicPages(site);
    ProblemPages problems = new ProblemPages(site);
    Answers answers = new Answers(site);
    Solutions solutions = new Solutions(site);
    ProgressPages progress = new ProgressPages(site);
    Themes themes = new Themes(site.connection());
    Languages languages = new Languages(site.connection());
    Api api = new Api(site.desk(), site.calls());
    StaticFiles files = new StaticFiles(site.assets());
    return List.of(
        get("/", READER, start::show),
        get("/topics/{skill}", READER, topics::show),
        get("/topics/{skill}/practise", READER, topics::practise),
        get(PROBLEM, READER, problems::show),
        get(PROBLEM + "/next", READER, problems::next),
        get(PART + "/reading", READER, problems::reading),
        post(PART + "/drafts", WRITER, answers::draft),
        post(PART + "/rows", WRITER, answers::row),
        post(PART + "/answers", WRITER, answers::submit),
        post(PART + "/hints", WRITER, answers::hint),
        get(PROBLEM + "/solution", READER, solutions::show),
        post(PROBLEM + "/solution", WRITER, solutions::giveUp),
        get("/progress", READER, progress::show),
        post("/theme", WRITER, themes::choose),
        post("/language", WRITER, languages::choose),
        post("/api/v1/analyse", PROGRAM, api::analyse),
        post("/api/v1/mark", PROGRAM, api::mark),
        get("/health", PROGRAM, ctx -> ctx.contentType("text/plain").result("ok\n")),
        get("/favicon.ico", PROGRAM, files::icon),
        get("/static/{version}/<file>", PROGRAM, files::serve));
  }

  static void install(RoutesConfig routes, Site site) {
    routes.before(SecurityHeaders::set);
    routes.beforeMatched(ctx -> admit(ctx, site.tokens()));
    for (Route route : of(site)) {
      routes.addHttpHandler(route.method(), route.path(), route.handler(), route.access());
    }
    new Troubles(site).install(routes);
  }

  /** The one place where a request is let in or not. */
  private static void admit(Context ctx, FormTokens tokens) {
    if (ctx.routeRoles().contains(WRITER)) {
      tokens.check(ctx);
    }
  }
}
