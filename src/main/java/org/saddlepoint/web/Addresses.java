package org.saddlepoint.web;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saddlepoint.problem.ProblemKey;

/** What the path of a request names. */
final class Addresses {
  /** Not longer: it stands in a sentence that is shown. */
  private static final int LONGEST_SHOWN = 40;

  private static final Pattern SEED = Pattern.compile("[0-9]{1,18}");

  private static final Pattern PROBLEM =
      Pattern.compile("(/problems/[a-z0-9-]+/[a-z0-9-]+)@[a-z0-9]+:[0-9]+(?=/|$)");

  /** A path of this site; two slashes, or one of them a backslash, would lead to another. */
  private static final Pattern OWN_PATH = Pattern.compile("/(?:[^/\\\\\\s][^\\\\\\s]*)?");

  private Addresses() {}

  /** Where a form says to go back to; the front page instead of another site's. */
  static String own(String path) {
    return path != null && OWN_PATH.matcher(path).matches() ? path : "/";
  }

  /** The page of the problem that a path belongs to; empty where it belongs to none. */
  static Optional<String> problemPage(String path) {
    return Optional.of(PROBLEM.matcher(path)).filter(Matcher::lookingAt).map(Matcher::group);
  }

  /** The address that opens a fresh problem of the same kind. */
  static Optional<String> freshProblem(String path) {
    return Optional.of(PROBLEM.matcher(path))
        .filter(Matcher::lookingAt)
        .map(found -> found.group(1));
  }

  /** The instance named by {@code /problems/{chapter}/{instance}}. */
  static ProblemKey key(Context ctx) {
    String instance = ctx.pathParam("instance");
    String printed = ctx.pathParam("chapter") + "/" + instance;
    return ProblemKey.parse(printed).orElseThrow(() -> notAKey(instance, printed));
  }

  private static Trouble notAKey(String instance, String printed) {
    int colon = instance.lastIndexOf(':');
    return colon < 0 || SEED.matcher(instance.substring(colon + 1)).matches()
        ? Trouble.unknownProblem(shown(printed))
        : Trouble.noSeed(shown(instance.substring(colon + 1)));
  }

  /** A number that stands in a path. */
  static Optional<Long> number(String typed) {
    return SEED.matcher(typed).matches() ? Optional.of(Long.parseLong(typed)) : Optional.empty();
  }

  static long seed(String typed) {
    if (!SEED.matcher(typed).matches()) {
      throw Trouble.noSeed(shown(typed));
    }
    return Long.parseLong(typed);
  }

  static String shown(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }

  /** Where a form of every page leads back to: a path of this site, else the front page. */
  static String back(Context ctx) {
    return own(ctx.formParam("back"));
  }
}
