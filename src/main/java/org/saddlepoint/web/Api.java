package org.saddlepoint.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.function.UnaryOperator;
import org.saddlepoint.tutor.Desk;

/**
 * Analyse and mark for programs. One object in, one object out; an array is answered by an array of
 * the same length, in which an object that cannot be understood has its error and the others their
 * answers.
 */
final class Api {
  static final String PREFIX = "/api/";

  /** Objects in one array. */
  static final int MOST_AT_ONCE = 200;

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Desk desk;
  private final CallLimit calls;

  Api(Desk desk, CallLimit calls) {
    this.desk = desk;
    this.calls = calls;
  }

  void analyse(Context ctx) {
    answer(ctx, desk::analyse);
  }

  void mark(Context ctx) {
    answer(ctx, desk::mark);
  }

  private void answer(Context ctx, UnaryOperator<String> call) {
    String body = ctx.body();
    JsonNode request;
    try {
      request = JSON.readTree(body);
    } catch (JsonProcessingException e) {
      long position = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getCharOffset());
      fail(ctx, 400, "This is not JSON.", position);
      return;
    }
    int count = request.isArray() ? Math.max(1, request.size()) : 1;
    if (count > Math.min(MOST_AT_ONCE, calls.perMinute())) {
      fail(ctx, 413, "At most " + MOST_AT_ONCE + " objects at once, please.", 0);
    } else if (isGranted(ctx, count)) {
      respond(ctx, request, call);
    }
  }

  private boolean isGranted(Context ctx, int count) {
    long seconds = calls.wait(ctx, count);
    if (seconds > 0) {
      ctx.header("Retry-After", String.valueOf(seconds));
      fail(ctx, 429, "Too many requests; try again in " + seconds + " s.", 0);
    }
    return seconds == 0;
  }

  private static void respond(Context ctx, JsonNode request, UnaryOperator<String> call) {
    if (request instanceof ArrayNode several) {
      StringBuilder answers = new StringBuilder("[");
      for (JsonNode one : several) {
        answers.append(answers.length() > 1 ? "," : "").append(call.apply(one.toString()));
      }
      send(ctx, 200, answers.append("]").toString());
    } else {
      String answer = call.apply(request.toString());
      send(ctx, isError(answer) ? 400 : 200, answer);
    }
  }

  private static boolean isError(String answer) {
    return answer.startsWith("{\"error\"");
  }

  /** An error of ours in the same form as those of the desk. */
  static void fail(Context ctx, int status, String sentence, long position) {
    ObjectNode error = JSON.createObjectNode();
    error.put("error", sentence);
    error.put("position", position);
    send(ctx, status, error.toString());
  }

  private static void send(Context ctx, int status, String json) {
    ctx.status(status).contentType("application/json; charset=utf-8").result(json + "\n");
  }
}
