package org.saddlepoint.web;

import static org.saddlepoint.web.Access.INSTRUCTOR;
import static org.saddlepoint.web.Access.OPERATOR;
import static org.saddlepoint.web.Access.PROGRAM;
import static org.saddlepoint.web.Access.READER;
import static org.saddlepoint.web.Access.STUDENT;
import static org.saddlepoint.web.Access.WRITER;
import static org.saddlepoint.web.Route.get;
import static org.saddlepoint.web.Route.post;

import io.javalin.config.RoutesConfig;
import java.util.List;

/** The site's table of contents: address, who may, what is done. */
final class Routes {
  private static final String PROBLEM = "/problems/{chapter}/{instance}";
  static final String PART = PROBLEM + "/parts/{part}";

  private Routes() {}

  static List<Route> of(Site site) {
    StartPages start = new StartPages(site);
    TopicPages topics = new TopicPages(site);
    ProblemPages problems = new ProblemPages(site);
    Answers answers = new Answers(site);
    Solutions solutions = new Solutions(site);
    ProgressPages progress = new ProgressPages(site);
    Entrances entrances = new Entrances(site);
    ResetPages resets = new ResetPages(site);
    AccountPages account = new AccountPages(site);
    PeoplePages people = new PeoplePages(site);
    Themes themes = new Themes(site.connection());
    Languages languages = new Languages(site.connection());
    Api api = new Api(site.desk(), site.calls());
    StaticFiles files = new StaticFiles(site.assets());
    return List.of(
        get("/", READER, start::show),
        get("/topics/{skill}", READER, topics::show),
        get("/topics/{skill}/practise", READER, topics::practise),
        get("/topics/{skill}/example", READER, topics::example),
        get("/next", READER, problems::deal),
        get(PROBLEM, READER, problems::show),
        get(PROBLEM + "/next", READER, problems::next),
        post(PROBLEM + "/mode", WRITER, problems::choose),
        post(PROBLEM + "/skip", WRITER, answers::skip),
        get(PART + "/reading", READER, problems::reading),
        post(PART + "/drafts", WRITER, answers::draft),
        post(PART + "/rows", WRITER, answers::row),
        post(PART + "/answers", WRITER, answers::submit),
        post(PART + "/hints", WRITER, answers::hint),
        get(PROBLEM + "/solution", READER, solutions::show),
        post(PROBLEM + "/solution", WRITER, solutions::giveUp),
        get("/progress", READER, progress::show),
        get("/sign-up", READER, entrances::askUp),
        post("/sign-up", WRITER, entrances::signUp),
        get("/sign-in", READER, entrances::askIn),
        post("/sign-in", WRITER, entrances::signIn),
        post("/sign-out", WRITER, entrances::signOut),
        get("/links/{token}", READER, resets::ask),
        post("/links/{token}", WRITER, resets::set),
        get("/account", STUDENT, account::show),
        post("/account/name", STUDENT, account::rename),
        post("/account/email", STUDENT, account::readdress),
        post("/account/password", STUDENT, account::changePassword),
        post("/account/sessions/others", STUDENT, account::signOutElsewhere),
        post("/account/sessions/{session}", STUDENT, account::signOut),
        get("/account/data.json", STUDENT, account::exportJson),
        get("/account/data.csv", STUDENT, account::exportCsv),
        post("/account/deletion", STUDENT, account::delete),
        get("/people", INSTRUCTOR, people::list),
        get("/people/{person}", INSTRUCTOR, people::show),
        post("/people/{person}/links", INSTRUCTOR, people::makeLink),
        post("/people/{person}/role", OPERATOR, people::appoint),
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
    Gate gate = new Gate(site, new Answers(site));
    for (Route route : of(site)) {
      routes.addHttpHandler(route.method(), route.path(), gate.guarded(route), route.access());
    }
    new Troubles(site).install(routes);
  }
}
