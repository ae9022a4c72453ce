package org.saddlepoint.web;

import io.javalin.http.Context;

/** Where a request really comes from: the proxy's word is taken only where there is a proxy. */
record Connection(boolean behindProxy) {

  boolean isSecure(Context ctx) {
    return ctx.scheme().equals("https")
        || (behindProxy && "https".equals(ctx.header("X-Forwarded-Proto")));
  }

  /** How the sender's browser addresses this site, without a slash at the end. */
  String site(Context ctx) {
    return (isSecure(ctx) ? "https" : "http") + "://" + ctx.host();
  }

  /** The last address of the list is the one that our own proxy saw; the others can be invented. */
  String address(Context ctx) {
    String forwarded = ctx.header("X-Forwarded-For");
    if (!behindProxy || forwarded == null) {
      return ctx.ip();
    }
    return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
  }
}
