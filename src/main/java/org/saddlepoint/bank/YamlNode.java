package org.saddlepoint.bank;

import java.util.List;

/** A piece of a YAML file, with the 1-based line where it begins. */
sealed interface YamlNode {
  int line();

  record Scalar(int line, String text) implements YamlNode {}

  record Sequence(int line, List<YamlNode> items) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys in the order of the file; a key that occurs twice is there twice. */
  record Mapping(int line, List<Entry> entries) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /** A key with its value. */
  record Entry(int line, String key, YamlNode value) {}

  /** What an author would call it. */
  default String words() {
    return switch (this) {
      case Scalar scalar -> scalar.text().isEmpty() ? "nothing" : "a text";
      case Sequence sequence -> "a list";
      case Mapping mapping -> "a block of keys";
    };
  }
}
