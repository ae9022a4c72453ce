package org.saddlepoint.web;

import io.javalin.http.Context;
import java.util.Map;

/**
 * What browsers are told about every answer: run only our own files, show us in no frame, tell
 * other sites nothing. There is no inline script or style anywhere.
 */
final class SecurityHeaders {
  static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data:",
          "font-src 'self'",
          "connect-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
          // Pages are one person's, and going back to one shows what is kept of it now, not what
          // was; static files say otherwise for themselves.
          "Cache-Control", "private, no-store");

  private SecurityHeaders() {}

  static void set(Context ctx) {
    HEADERS.forEach(ctx::header);
  }
}
