package org.saddlepoint.tutor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON as the product reads and writes it: exact decimals, bounded, one object a line. */
public final class Json {
  /** Characters of a request that are looked at; what a person or a program sends has hundreds. */
  public static final int MAX_LENGTH = 1 << 21;

  private static final int MAX_DEPTH = 50;

  /** The reader takes no longer text either. */
  private static final int MAX_DIGITS = 2_000;

  private static final ObjectMapper MAPPER = mapper();

  private Json() {}

  private static ObjectMapper mapper() {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH)
            .maxStringLength(MAX_LENGTH)
            .maxNumberLength(MAX_DIGITS)
            .build();
    JsonFactory factory = JsonFactory.builder().streamReadConstraints(limits).build();
    return JsonMapper.builder(factory)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
        .enable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
        .build();
  }

  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static ArrayNode list() {
    return MAPPER.createArrayNode();
  }

  /** On one line: line ends inside strings are escaped. */
  public static String line(JsonNode node) {
    return node.toString();
  }

  /** The value that a text holds. */
  static JsonNode parse(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new RequestFault(
          "This request is longer than " + MAX_LENGTH + " characters.", MAX_LENGTH + 1);
    }
    if (text.isBlank()) {
      throw new RequestFault("This line is empty; a JSON object was expected.", 1);
    }
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new RequestFault(explain(e), position(e, text));
    }
  }

  private static String explain(JsonProcessingException e) {
    if (e instanceof StreamConstraintsException) {
      return "This JSON is nested too deeply or has too long a number.";
    }
    if (e instanceof JsonEOFException) {
      return "This JSON ends too early: something is still open.";
    }
    return "This is not JSON: " + shortened(e.getOriginalMessage()) + ".";
  }

  private static String shortened(String message) {
    String first = message.lines().findFirst().orElse("it cannot be read");
    int bracket = first.indexOf(" (for ");
    String kept = bracket > 0 ? first.substring(0, bracket) : first;
    return kept.length() > 120 ? kept.substring(0, 120) + "…" : kept;
  }

  private static int position(JsonProcessingException e, String text) {
    JsonLocation location = e.getLocation();
    long offset = location == null ? 0 : Math.max(0, location.getCharOffset());
    return (int) Math.min(offset + 1, text.length() + 1L);
  }

  /** What the program answers to a request that it cannot serve. */
  public static ObjectNode error(String sentence, int position) {
    return object().put("error", sentence).put("position", position);
  }
}
