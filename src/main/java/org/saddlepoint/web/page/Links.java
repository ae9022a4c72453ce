package org.saddlepoint.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.saddlepoint.problem.ProblemKey;

/** The addresses of the site's pages, in one place with {@code Routes}. */
public final class Links {
  private Links() {}

  /** The letters of a key need no escaping in a path. */
  public static String problem(ProblemKey key) {
    return "/problems/" + key;
  }

  public static String part(ProblemKey key, String part) {
    return problem(key) + "/parts/" + segment(part);
  }

  public static String solution(ProblemKey key) {
    return problem(key) + "/solution";
  }

  public static String next(ProblemKey key, String change) {
    return problem(key) + "/next?change=" + change;
  }

  public static String template(String id) {
    return "/problems/" + id;
  }

  public static String topic(String skill) {
    return "/topics/" + segment(skill);
  }

  public static String practise(String skill) {
    return topic(skill) + "/practise";
  }

  private static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
