package org.saddlepoint.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * The hash of what a template means: neither spacing nor comments nor the order of its keys count,
 * except in {@code draw}, whose order decides what a seed means. Of words in several languages the
 * English ones count.
 */
final class Version {
  private static final int LENGTH = 12;

  /** Said about a template, or checked of it; no instance depends on them. */
  private static final Set<String> ASIDE = Set.of("cases", "tags", "source", "licence");

  private Version() {}

  static String of(YamlNode root) {
    var text = new StringBuilder();
    write(root, true, false, text);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static void write(YamlNode node, boolean isRoot, boolean isOrdered, StringBuilder text) {
    switch (node) {
      case YamlNode.Scalar(int line, String value) -> {
        String tidy = value.strip().replaceAll("[ \\t]+", " ");
        text.append('"').append(tidy.length()).append(':').append(tidy);
      }
      case YamlNode.Sequence(int line, List<YamlNode> items) -> {
        text.append('[');
        items.forEach(item -> write(item, false, false, text));
        text.append(']');
      }
      case YamlNode.Mapping mapping when !isOrdered && Spoken.english(mapping).isPresent() ->
          write(Spoken.english(mapping).get(), false, false, text);
      case YamlNode.Mapping(int line, List<YamlNode.Entry> entries) -> {
        text.append('{');
        (isOrdered
                ? entries.stream()
                : entries.stream().sorted(Comparator.comparing(YamlNode.Entry::key)))
            .filter(entry -> !isRoot || !ASIDE.contains(entry.key()))
            .forEach(entry -> {
              text.append(entry.key().strip()).append('=');
              write(entry.value(), false, isRoot && entry.key().equals("draw"), text);
            });
        text.append('}');
      }
    }
  }
}
