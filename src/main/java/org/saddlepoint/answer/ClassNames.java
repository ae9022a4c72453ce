package org.saddlepoint.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Classes of points by the words that learners use for them: the whole name, a short form, without
 * what only joins, without "local" and its like where that still leaves one class only.
 */
final class ClassNames {
  private static final Set<String> IDLE =
      Set.of(
          "occurs", "found", "only", "located", "that", "this", "function", "answer", "solutions");

  private static final Set<String> FILLERS =
      Set.of(
          "a", "an", "the", "is", "are", "it", "at", "of", "for", "when", "where", "which", "with",
          "has", "have", "we", "there", "type", "class", "be", "and", "so", "as");

  private static final Set<String> LOOSE =
      Set.of(
          "local",
          "relative",
          "strict",
          "strictly",
          "point",
          "points",
          "critical",
          "stationary",
          "proper",
          "isolated",
          "nondegenerate");

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("min", "minimum"),
          Map.entry("mins", "minimum"),
          Map.entry("minima", "minimum"),
          Map.entry("minimums", "minimum"),
          Map.entry("minimiser", "minimum"),
          Map.entry("minimizer", "minimum"),
          Map.entry("max", "maximum"),
          Map.entry("maxs", "maximum"),
          Map.entry("maxima", "maximum"),
          Map.entry("maximums", "maximum"),
          Map.entry("maximiser", "maximum"),
          Map.entry("maximizer", "maximum"),
          Map.entry("saddles", "saddle"),
          Map.entry("saddlepoint", "saddle"),
          Map.entry("saddlepoints", "saddle"));

  /** An option by everything that it is looked for as. */
  private record Name(
      AnswerKind.Option option,
      String id,
      String words,
      String core,
      String looseWords,
      String looseId) {
    static Name of(AnswerKind.Option option) {
      List<String> words = Words.of(option.plainWords()).texts();
      List<String> id = Words.of(option.id()).texts();
      return new Name(
          option,
          String.join(" ", id),
          String.join(" ", words),
          ClassNames.core(words),
          loose(words),
          loose(id));
    }
  }

  private final List<Name> names;

  ClassNames(List<AnswerKind.Option> options) {
    this.names = options.stream().map(Name::of).toList();
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Words that say nothing where no class follows. */
  static boolean isIdle(String word) {
    boolean listed = FILLERS.contains(word) || LOOSE.contains(word) || IDLE.contains(word);
    return listed && word.length() > 1 && !word.equals("and");
  }

  /** The class of a phrase: by its whole name, without what only joins, without "local" too. */
  Optional<AnswerKind.Option> meaning(String typed) {
    List<String> words = Words.of(typed).texts();
    String exact = String.join(" ", words);
    String core = core(words);
    if (core.isEmpty() && unique(exact, Name::id).isEmpty()) {
      return Optional.empty();
    }
    String loose = loose(words);
    return unique(exact, Name::id)
        .or(() -> unique(exact, Name::words))
        .or(() -> unique(core, Name::core))
        .or(() -> unique(loose, Name::looseWords))
        .or(() -> unique(loose, Name::looseId));
  }

  private static String loose(List<String> words) {
    List<String> kept = words.stream().filter(word -> !LOOSE.contains(word)).toList();
    return core(kept.isEmpty() ? words : kept);
  }

  private static String core(List<String> words) {
    return words.stream()
        .filter(word -> !FILLERS.contains(word))
        .map(word -> SHORT.getOrDefault(word, word))
        .collect(Collectors.joining(" "));
  }

  /** The only option that is this by its name. */
  private Optional<AnswerKind.Option> unique(String wanted, Function<Name, String> name) {
    List<Name> alike = names.stream().filter(n -> name.apply(n).equals(wanted)).toList();
    return !wanted.isEmpty() && alike.size() == 1
        ? Optional.of(alike.getFirst().option())
        : Optional.empty();
  }
}
