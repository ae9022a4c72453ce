package org.saddlepoint.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.saddlepoint.tutor.Desk;

/** Gives back what it was asked; an object without a function or a key has its error. */
final class DeskInMemory implements Desk {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String analyse(String request) {
    return answer(request, "f");
  }

  @Override
  public String mark(String request) {
    return answer(request, "key");
  }

  private static String answer(String request, String needed) {
    try {
      JsonNode object = JSON.readTree(request);
      return object.has(needed)
          ? JSON.createObjectNode().put("value", object.get(needed).asText()).toString()
          : JSON.createObjectNode()
              .put("error", needed + " is missing")
              .put("position", 0)
              .toString();
    } catch (JsonProcessingException e) {
      throw new AssertionError("only JSON gets here", e);
    }
  }
}
