package org.saddlepoint.tutor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a request, each asked for by name and type; what does not fit is said. */
final class Fields {
  private final JsonNode object;

  private Fields(JsonNode object) {
    this.object = object;
  }

  static Fields of(String request) {
    return of(Json.parse(request));
  }

  static Fields of(JsonNode node) {
    if (!node.isObject()) {
      throw new RequestFault("A JSON object was expected, not " + what(node) + ".", 1);
    }
    return new Fields(node);
  }

  boolean has(String name) {
    return object.hasNonNull(name);
  }

  String text(String name, String example) {
    JsonNode node = object.get(name);
    if (node == null || node.isNull()) {
      throw new RequestFault(
          "The field '" + name + "' is missing, for example " + quoted(name, example) + ".", 1);
    }
    return text(node, "The field '" + name + "'");
  }

  /** Numbers are taken as the text that they are. */
  private static String text(JsonNode node, String place) {
    if (node.isTextual() || node.isNumber()) {
      return node.asText();
    }
    throw new RequestFault(place + " has to be a string, not " + what(node) + ".", 1);
  }

  Optional<Boolean> truth(String name) {
    if (!has(name)) {
      return Optional.empty();
    }
    JsonNode node = object.get(name);
    if (!node.isBoolean()) {
      throw new RequestFault(
          "The field '" + name + "' has to be true or false, not " + what(node) + ".", 1);
    }
    return Optional.of(node.booleanValue());
  }

  Optional<List<String>> texts(String name, String example) {
    if (!has(name)) {
      return Optional.empty();
    }
    JsonNode node = object.get(name);
    if (!node.isArray()) {
      throw new RequestFault(
          "The field '" + name + "' has to be a list such as " + example + ".", 1);
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode entry : node) {
      texts.add(text(entry, "Entry " + (texts.size() + 1) + " of '" + name + "'"));
    }
    return Optional.of(List.copyOf(texts));
  }

  Map<String, String> textByName(String name) {
    if (!has(name)) {
      return Map.of();
    }
    JsonNode node = object.get(name);
    if (!node.isObject()) {
      throw new RequestFault("The field '" + name + "' has to be an object of texts by part.", 1);
    }
    Map<String, String> texts = new LinkedHashMap<>();
    node.properties()
        .forEach(
            entry -> texts.put(entry.getKey(), text(entry.getValue(), "'" + entry.getKey() + "'")));
    return texts;
  }

  private static String quoted(String name, String example) {
    return "\"" + name + "\":\"" + example + "\"";
  }

  private static String what(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT, POJO -> "an object";
      case BOOLEAN -> "true or false";
      case NUMBER -> "a number";
      case STRING, BINARY -> "a string";
      case NULL, MISSING -> "null";
    };
  }
}
