package org.saddlepoint.bank;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.problem.Language;

/**
 * Words in several languages: a text in English, or a block such as {en: A bowl, de: Eine Schale}.
 */
final class Spoken {
  private Spoken() {}

  /** Empty where it is at fault. */
  static Optional<Map<Language, YamlNode.Scalar>> of(YamlNode.Entry entry, FaultList faults) {
    return of(entry.key(), entry.line(), entry.value(), faults);
  }

  static Optional<Map<Language, YamlNode.Scalar>> of(
      String what, int line, YamlNode node, FaultList faults) {
    return switch (node) {
      case YamlNode.Scalar scalar when !scalar.text().isBlank() ->
          Optional.of(Map.of(Language.ENGLISH, scalar));
      case YamlNode.Mapping mapping -> translated(what, mapping, faults);
      default -> {
        faults.add(line, "'%s' should be a text, not %s".formatted(what, node.words()));
        yield Optional.empty();
      }
    };
  }

  private static Optional<Map<Language, YamlNode.Scalar>> translated(
      String what, YamlNode.Mapping mapping, FaultList faults) {
    Map<Language, YamlNode.Scalar> spoken = new EnumMap<>(Language.class);
    for (YamlNode.Entry entry : mapping.entries()) {
      Optional<Language> language = Language.find(entry.key());
      if (language.isEmpty()) {
        faults.add(
            entry.line(),
            "unknown language '%s' in '%s': en and de are known".formatted(entry.key(), what));
      } else if (entry.value() instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
        spoken.put(language.get(), scalar);
      } else {
        faults.add(
            entry.line(), "'%s' should be a text, not %s".formatted(what, entry.value().words()));
      }
    }
    if (!spoken.containsKey(Language.ENGLISH)) {
      faults.add(mapping.line(), "'%s' has no words in English: add 'en: …'".formatted(what));
      return Optional.empty();
    }
    return Optional.of(spoken);
  }

  /** Whether this is one wording in several languages, of which the English one counts. */
  static Optional<YamlNode> english(YamlNode.Mapping mapping) {
    List<YamlNode.Entry> entries = mapping.entries();
    boolean languages =
        entries.stream()
            .allMatch(entry ->
                Language.find(entry.key()).isPresent() && entry.value() instanceof YamlNode.Scalar);
    return entries.stream()
        .filter(entry -> languages && entry.key().equals(Language.ENGLISH.code()))
        .map(YamlNode.Entry::value)
        .findFirst();
  }
}
