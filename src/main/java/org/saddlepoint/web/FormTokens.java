package org.saddlepoint.web;

import io.javalin.http.Context;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saddlepoint.tutor.Secrets;

/**
 * Forms can only be sent back by who was given them: each carries a token derived from a secret in
 * a cookie, which no other site can read. It outlives a restart of the server. It says for whom the
 * page was made: a form that was open while its owner signed out, or another signed in, does
 * nothing in the wrong name. Each page masks it with fresh random bytes, so that the size of a
 * compressed page tells nothing about it (BREACH).
 */
final class FormTokens {
  static final String FIELD = "token";
  static final String HEADER = "X-Form-Token";

  /** The owner of the forms of whoever is not signed in. */
  static final String NOBODY = "0";

  private static final Pattern FORM = Pattern.compile("([0-9]{1,19})\\.([A-Za-z0-9_-]{86})");
  private static final String ATTRIBUTE = "form-secret";

  /** What browsers say of requests that our own pages, or the person at the keyboard, began. */
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private final Connection connection;

  FormTokens(Connection connection) {
    this.connection = connection;
  }

  /** How a form that was sent stands to who sends it. */
  enum Sent {
    /** Ours, and made for the sender, or for the sender before signing in. */
    OWN,
    /** Ours, and made for somebody who is signed in no more. */
    SIGNED_OUT,
    /** Ours, and made for somebody else than who is signed in now. */
    ANOTHERS,
    /** Not ours. */
    STRANGE
  }

  /**
   * A token for a form on the page now made.
   *
   * @param owner whose form it is: an account's number, or {@link #NOBODY}
   */
  String issue(Context ctx, String owner) {
    byte[] mask = Secrets.randomBytes();
    byte[] masked = Arrays.copyOf(mask, 2 * mask.length);
    byte[] token = Secrets.derived(purpose(owner), secret(ctx));
    for (int i = 0; i < token.length; i++) {
      masked[mask.length + i] = (byte) (mask[i] ^ token[i]);
    }
    return owner + "." + Secrets.letters(masked);
  }

  private static String purpose(String owner) {
    return "form of " + owner;
  }

  /** The secret of this browser's cookie; sets the cookie where there is none yet. */
  String secret(Context ctx) {
    String known = ctx.attribute(ATTRIBUTE);
    if (known != null) {
      return known;
    }
    String secret = ctx.cookie(Cookies.FORM);
    if (!Secrets.isWellFormed(secret)) {
      secret = Secrets.random();
      boolean secure = connection.isSecure(ctx);
      Cookies.set(ctx, Cookies.FORM, secret, Cookies.UNTIL_THE_BROWSER_CLOSES, secure);
    }
    ctx.attribute(ATTRIBUTE, secret);
    return secret;
  }

  /**
   * Whether the request comes from a form of ours, and whose that was.
   *
   * @param owner who sends it
   */
  Sent check(Context ctx, String owner) {
    String site = ctx.header("Sec-Fetch-Site");
    String secret = ctx.cookie(Cookies.FORM);
    boolean foreign = site != null && !OWN.contains(site);
    String sent = sent(ctx);
    Matcher form = FORM.matcher(sent == null ? "" : sent);
    if (foreign || !Secrets.isWellFormed(secret) || !form.matches()) {
      return Sent.STRANGE;
    }
    String made = form.group(1);
    if (!matches(made, form.group(2), secret)) {
      return Sent.STRANGE;
    }
    if (made.equals(owner) || made.equals(NOBODY)) {
      return Sent.OWN;
    }
    return owner.equals(NOBODY) ? Sent.SIGNED_OUT : Sent.ANOTHERS;
  }

  private static String sent(Context ctx) {
    String header = ctx.header(HEADER);
    return header != null ? header : ctx.formParam(FIELD);
  }

  private static boolean matches(String owner, String letters, String secret) {
    byte[] token = Secrets.derived(purpose(owner), secret);
    byte[] masked = bytes(letters);
    if (masked.length != 2 * token.length) {
      return false;
    }
    byte[] unmasked = new byte[token.length];
    for (int i = 0; i < token.length; i++) {
      unmasked[i] = (byte) (masked[i] ^ masked[token.length + i]);
    }
    return MessageDigest.isEqual(token, unmasked);
  }

  private static byte[] bytes(String sent) {
    try {
      return Base64.getUrlDecoder().decode(sent);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }
}
