package org.saddlepoint.web;

import io.javalin.http.Context;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;

/**
 * Forms can only be sent back by who was given them: each carries a token derived from a secret in
 * a cookie, which no other site can read. It outlives a restart of the server. Each page masks it
 * with fresh random bytes, so that the size of a compressed page tells nothing about it (BREACH).
 */
final class FormTokens {
  static final String FIELD = "token";
  static final String HEADER = "X-Form-Token";

  private static final String PURPOSE = "form";
  private static final String ATTRIBUTE = "form-secret";

  /** What browsers say of requests that our own pages, or the person at the keyboard, began. */
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private final Connection connection;

  FormTokens(Connection connection) {
    this.connection = connection;
  }

  /** A token for a form on the page now made. */
  String issue(Context ctx) {
    byte[] mask = Secrets.randomBytes();
    byte[] masked = Arrays.copyOf(mask, 2 * mask.length);
    byte[] token = Secrets.derived(PURPOSE, secret(ctx));
    for (int i = 0; i < token.length; i++) {
      masked[mask.length + i] = (byte) (mask[i] ^ token[i]);
    }
    return Secrets.letters(masked);
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

  /** Refuses a request that does not come from a form of ours. */
  void check(Context ctx) {
    String site = ctx.header("Sec-Fetch-Site");
    String secret = ctx.cookie(Cookies.FORM);
    boolean foreign = site != null && !OWN.contains(site);
    if (foreign || !Secrets.isWellFormed(secret) || !matches(sent(ctx), secret)) {
      throw Trouble.noToken();
    }
  }

  private static String sent(Context ctx) {
    String header = ctx.header(HEADER);
    return header != null ? header : ctx.formParam(FIELD);
  }

  private static boolean matches(String sent, String secret) {
    byte[] token = Secrets.derived(PURPOSE, secret);
    byte[] masked = bytes(sent);
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
      return sent == null ? new byte[0] : Base64.getUrlDecoder().decode(sent);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }
}
