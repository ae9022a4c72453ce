package org.saddlepoint.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * YAML text → a tree that remembers its lines; every value stays the text it was. Aliases are
 * refused: an author needs none, and they can make a small file huge.
 */
final class YamlReader {
  /** A template is a page or two; this is a book. */
  static final int MAX_LENGTH = 100_000;

  private static final int MAX_DEPTH = 40;
  private static final YAMLFactory FACTORY = new YAMLFactory();

  private final YAMLParser parser;
  private final FaultList faults;

  private YamlReader(YAMLParser parser, FaultList faults) {
    this.parser = parser;
    this.faults = faults;
  }

  static Optional<YamlNode> read(String text, FaultList faults) {
    if (text.length() > MAX_LENGTH) {
      faults.add(0, "this file is longer than %,d characters".formatted(MAX_LENGTH));
      return Optional.empty();
    }
    try (YAMLParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        faults.add(0, "this file is empty");
        return Optional.empty();
      }
      return Optional.of(new YamlReader(parser, faults).node(0));
    } catch (JsonProcessingException fault) {
      int line = fault.getLocation() == null ? 0 : fault.getLocation().getLineNr();
      faults.add(line, notYaml(fault.getOriginalMessage()));
    } catch (MarkedYAMLException fault) {
      int line = fault.getProblemMark() == null ? 0 : fault.getProblemMark().getLine() + 1;
      faults.add(line, notYaml(fault.getProblem()));
    } catch (YAMLException | IOException fault) {
      faults.add(0, notYaml(fault.getMessage()));
    }
    return Optional.empty();
  }

  private static String notYaml(String message) {
    return "this cannot be read as YAML: " + String.valueOf(message).lines().findFirst().orElse("");
  }

  private YamlNode node(int depth) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    if (depth > MAX_DEPTH) {
      throw new IOException("blocks inside each other more than %d deep".formatted(MAX_DEPTH));
    }
    if (parser.isCurrentAlias()) {
      faults.add(line, "aliases (*) are not allowed; write the value out");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(line, depth);
      case START_ARRAY -> sequence(line, depth);
      case VALUE_NULL -> new YamlNode.Scalar(line, "");
      default -> new YamlNode.Scalar(line, String.valueOf(parser.getText()));
    };
  }

  private YamlNode mapping(int line, int depth) throws IOException {
    List<YamlNode.Entry> entries = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token == JsonToken.FIELD_NAME) {
      int at = parser.currentTokenLocation().getLineNr();
      String key = parser.currentName();
      parser.nextToken();
      entries.add(new YamlNode.Entry(at, key, node(depth + 1)));
      token = parser.nextToken();
    }
    return new YamlNode.Mapping(line, entries);
  }

  private YamlNode sequence(int line, int depth) throws IOException {
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == null) {
        throw new IOException("a list is not finished");
      }
      items.add(node(depth + 1));
    }
    return new YamlNode.Sequence(line, items);
  }
}
