package org.saddlepoint.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.saddlepoint.problem.Language;

/** The reader's language: chosen and kept in a cookie, else what the browser asks for. */
final class Languages {
  private final Connection connection;

  Languages(Connection connection) {
    this.connection = connection;
  }

  static Language of(Context ctx) {
    return Optional.ofNullable(ctx.cookie(Cookies.LANGUAGE))
        .flatMap(Language::find)
        .orElseGet(() -> accepted(ctx.header("Accept-Language")));
  }

  /** Without such a header English is as good as any. */
  static Language accepted(String header) {
    return header == null ? Language.ENGLISH : Language.accepted(header);
  }

  /** A language that we don't speak counts as no choice. */
  void choose(Context ctx) {
    String code =
        Optional.ofNullable(ctx.formParam("language"))
            .flatMap(Language::find)
            .map(Language::code)
            .orElse("");
    int kept = code.isEmpty() ? Cookies.OVER : Cookies.TWO_YEARS;
    Cookies.set(ctx, Cookies.LANGUAGE, code, kept, connection.isSecure(ctx));
    ctx.redirect(Addresses.back(ctx), HttpStatus.SEE_OTHER);
  }
}
