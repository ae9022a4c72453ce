package org.saddlepoint.web.page;

import java.util.List;
import java.util.Optional;

/**
 * Signing up, signing in, or setting a password by a link.
 *
 * @param kind {@code sign-up}, {@code sign-in} or {@code reset}: the ends of the keys of its words
 * @param action where the form goes
 * @param back where to go afterwards
 * @param stays whether the browser is to stay signed in
 * @param alert what is wrong with all of it
 */
public record EntrancePage(
    Frame frame,
    String kind,
    String action,
    String back,
    List<FormLine> lines,
    boolean stays,
    Optional<Alert> alert) {

  public EntrancePage {
    lines = List.copyOf(lines);
  }

  /** The way for those who have an account already, or none yet. */
  public String other() {
    return kind.equals("sign-up") ? Links.signIn(back) : Links.signUp(back);
  }

  public boolean isReset() {
    return kind.equals("reset");
  }
}
