package org.saddlepoint.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.saddlepoint.problem.ProblemKey;

/** The addresses of the site's pages, in one place with {@code Routes}. */
public final class Links {
  /** What the rule deals. */
  public static final String NEXT = "/next";

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

  /** Where it is said how much of a problem is to be done for the learner. */
  public static String rung(ProblemKey key) {
    return problem(key) + "/mode";
  }

  public static String skip(ProblemKey key) {
    return problem(key) + "/skip";
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

  /** Where to sign in, and come back from to where one was. */
  public static String signIn(String back) {
    return entrance("/sign-in", back);
  }

  public static String signUp(String back) {
    return entrance("/sign-up", back);
  }

  /** A link that is good once has nothing to come back to. */
  private static String entrance(String page, String back) {
    boolean plain = back.equals("/") || back.startsWith("/sign-") || back.startsWith("/links/");
    return plain ? page : page + "?back=" + segment(back);
  }

  public static String reset(String secret) {
    return "/links/" + secret;
  }

  public static String person(long id) {
    return "/people/" + id;
  }

  /** An easy problem of a skill, worked out. */
  public static String example(String skill) {
    return topic(skill) + "/example";
  }

  private static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
