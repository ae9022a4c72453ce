package org.saddlepoint.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.problem.Language;
import org.saddlepoint.tutor.Secrets;
import org.saddlepoint.web.page.FormLine;
import org.saddlepoint.web.page.Links;
import org.saddlepoint.web.page.TroublePage;
import org.saddlepoint.web.page.TroublePage.Field;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is shown when something went wrong: a clear sentence, the right status, and what was typed,
 * ready to be sent again. Faults of ours are logged with the reference number that the page shows.
 */
final class Troubles {
  private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);
  private static final Set<Integer> WITH_WORDS = Set.of(400, 403, 404, 405, 413);

  /** What is wrong with the address is wrong the next time too. */
  private static final Set<Integer> WORTH_ANOTHER_TRY = Set.of(403, 500);

  private static final Set<String> NAMELESS = Set.of("trouble.token", "trouble.500");

  /** Passwords are shown to nobody, not even to who typed them. */
  private static final Set<String> UNSEEN =
      Set.of(FormTokens.FIELD, FormLine.PASSWORD, FormLine.CURRENT);

  private static final String LARGEST = String.valueOf(Server.LARGEST_REQUEST);
  private static final int REFERENCE_LENGTH = 8;

  private final Site site;
  private final PageWords words = new PageWords();

  Troubles(Site site) {
    this.site = site;
  }

  void install(RoutesConfig routes) {
    routes.exception(Trouble.class, (e, ctx) -> show(ctx, e.status(), e.key(), e.arguments(), ""));
    routes.exception(HttpResponseException.class, (e, ctx) -> show(ctx, e));
    routes.exception(Exception.class, (e, ctx) -> fail(ctx, e));
  }

  private void show(Context ctx, HttpResponseException e) {
    int status = e.getStatus();
    String methods = e.getDetails().getOrDefault("availableMethods", "");
    if (!methods.isEmpty()) {
      ctx.header("Allow", methods);
    }
    String key = WITH_WORDS.contains(status) ? "trouble." + status : "trouble.other";
    if (status == 413 && ctx.path().startsWith(Api.PREFIX)) {
      show(ctx, status, "trouble.413.program", List.of(LARGEST), "");
    } else if (status == 413 && Site.wantsFragment(ctx)) {
      show(ctx, status, "trouble.413.here", List.of(), "");
    } else {
      show(ctx, status, key, List.of(), "");
    }
  }

  private void fail(Context ctx, Exception e) {
    String reference =
        Secrets.hexHash(Secrets.random()).substring(0, REFERENCE_LENGTH).toUpperCase(Locale.ROOT);
    String path = ctx.path().replaceFirst("^/links/.*", "/links/…"); // a secret
    LOG.error("Reference {}: {} {}", reference, ctx.method(), path, e);
    show(ctx, 500, "trouble.500", List.of(reference), reference);
  }

  private void show(Context ctx, int status, String key, List<String> arguments, String reference) {
    if (ctx.path().startsWith(Api.PREFIX)) {
      Api.fail(ctx, status, words.of(Language.ENGLISH, key, arguments.toArray()), 0);
      return;
    }
    ctx.status(status);
    boolean fragment = Site.wantsFragment(ctx);
    boolean kept = isForm(ctx) && status != 413;
    TroublePage page =
        new TroublePage(
            site.frame(ctx),
            status,
            key,
            arguments,
            reference,
            kept && isWorthAnotherTry(status, key) ? ctx.path() : "",
            kept ? fields(ctx) : List.of(),
            way(ctx, status, key));
    if (isWorthAnotherTry(status, key)) {
      // With it the script mends the forms of the page, which then can be sent again.
      ctx.header(FormTokens.HEADER, page.frame().token());
    }
    site.show(ctx, fragment ? "fragments/trouble" : "trouble", page);
  }

  /** What was sent in another's name is not sent again in the wrong one. */
  private static boolean isWorthAnotherTry(int status, String key) {
    return WORTH_ANOTHER_TRY.contains(status) && NAMELESS.contains(key);
  }

  /** Where to go from there, besides the front page. */
  private static Optional<TroublePage.Way> way(Context ctx, int status, String key) {
    if (key.equals("trouble.version")) {
      return Addresses.freshProblem(ctx.path())
          .map(url -> new TroublePage.Way("trouble.fresh", url));
    }
    if (key.equals(Trouble.SIGNED_OUT)) {
      String back = Addresses.problemPage(ctx.path()).orElse("/");
      return Optional.of(new TroublePage.Way("trouble.sign-in", Links.signIn(back)));
    }
    boolean exists = status != 404 || key.equals("trouble.part");
    return Addresses.problemPage(ctx.path())
        .filter(url -> exists && !url.equals(ctx.path()))
        .map(url -> new TroublePage.Way("trouble.problem-page", url));
  }

  private static boolean isForm(Context ctx) {
    return ctx.method().name().equals("POST") && ctx.isFormUrlencoded();
  }

  private static List<Field> fields(Context ctx) {
    List<Field> fields = new ArrayList<>();
    for (Map.Entry<String, List<String>> field : ctx.formParamMap().entrySet()) {
      if (!UNSEEN.contains(field.getKey())) {
        field.getValue().forEach(value -> fields.add(new Field(field.getKey(), value)));
      }
    }
    return fields;
  }
}
