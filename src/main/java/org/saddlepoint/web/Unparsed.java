package org.saddlepoint.web;

import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.saddlepoint.problem.Language;

/** The answer to what is no HTTP, or an address too long: it never gets as far as our routes. */
final class Unparsed extends ErrorHandler {
  private static final Map<Integer, String> KEYS =
      Map.of(400, "trouble.400", 414, "trouble.414", 431, "trouble.431");

  private final PageWords words = new PageWords();

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      String message,
      Throwable cause,
      Callback callback) {
    SecurityHeaders.HEADERS.forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    Language language = Languages.accepted(request.getHeaders().get("Accept-Language"));
    String sentence = words.of(language, KEYS.getOrDefault(status, "trouble.other"));
    Content.Sink.write(response, true, sentence + "\n", callback);
  }
}
