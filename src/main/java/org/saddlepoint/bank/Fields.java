package org.saddlepoint.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.problem.Language;

/** The keys of one block: unknown, double and missing ones are faults. */
final class Fields {
  private final int line;
  private final FaultList faults;
  private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();

  private Fields(int line, FaultList faults) {
    this.line = line;
    this.faults = faults;
  }

  /** Empty where it is no block of keys. */
  static Optional<Fields> of(YamlNode node, String what, List<String> known, FaultList faults) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      faults.add(
          node.line(),
          "%s should be a block of keys (%s), not %s"
              .formatted(what, String.join(", ", known), node.words()));
      return Optional.empty();
    }
    var fields = new Fields(node.line(), faults);
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        faults.add(
            entry.line(),
            "unknown key '%s' in %s%s"
                .formatted(entry.key(), what, Suggestion.question(entry.key(), known)));
      } else if (fields.entries.putIfAbsent(entry.key(), entry) != null) {
        faults.add(entry.line(), "the key '%s' is there twice".formatted(entry.key()));
      }
    }
    return Optional.of(fields);
  }

  int line() {
    return line;
  }

  /** The line of a key, or that of the block where it is absent. */
  int line(String key) {
    return entries.containsKey(key) ? entries.get(key).line() : line;
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  Optional<YamlNode> node(String key) {
    return Optional.ofNullable(entries.get(key)).map(YamlNode.Entry::value);
  }

  /** A text, where the key is there; anything else there is a fault. */
  Optional<YamlNode.Scalar> scalar(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (node.get() instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
      return Optional.of(scalar);
    }
    faults.add(line(key), "'%s' should be a text, not %s".formatted(key, node.get().words()));
    return Optional.empty();
  }

  /** A text in English, or a block with one for each language: {en: …, de: …}. */
  Optional<Map<Language, YamlNode.Scalar>> spoken(String key) {
    return has(key) ? Spoken.of(entries.get(key), faults) : Optional.empty();
  }

  Optional<String> text(String key) {
    return scalar(key).map(YamlNode.Scalar::text);
  }

  /** A text that has to be there. */
  Optional<String> required(String key) {
    if (!has(key)) {
      faults.add(line, "the key '%s' is missing".formatted(key));
    }
    return text(key);
  }

  /** The items of a list; a single text is a list of one. */
  List<YamlNode> items(String key) {
    return node(key).map(node -> items(key, node)).orElse(List.of());
  }

  private List<YamlNode> items(String key, YamlNode node) {
    return switch (node) {
      case YamlNode.Sequence sequence -> sequence.items();
      case YamlNode.Scalar scalar when !scalar.text().isBlank() -> List.of(scalar);
      case YamlNode.Scalar scalar -> List.of();
      case YamlNode.Mapping mapping -> {
        faults.add(line(key), "'%s' should be a list: put '- ' before each item".formatted(key));
        yield List.of();
      }
    };
  }

  /** The texts of a list; a text with commas is a list too. */
  List<YamlNode.Scalar> texts(String key) {
    return items(key).stream()
        .flatMap(item -> {
          if (item instanceof YamlNode.Scalar scalar) {
            return List.of(scalar).stream();
          }
          faults.add(item.line(), "'%s' should hold texts, not %s".formatted(key, item.words()));
          return List.<YamlNode.Scalar>of().stream();
        })
        .toList();
  }

  Optional<Long> whole(String key, long least, long most) {
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.get().matches("[0-9]{1,15}")) {
      long value = Long.parseLong(text.get());
      if (value >= least && value <= most) {
        return Optional.of(value);
      }
    }
    faults.add(
        line(key),
        "'%s' should be a whole number from %d to %d, not '%s'"
            .formatted(key, least, most, text.get()));
    return Optional.empty();
  }
}
