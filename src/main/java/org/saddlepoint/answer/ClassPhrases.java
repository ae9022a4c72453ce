package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.saddlepoint.expression.Token;
import org.saddlepoint.expression.Token.Kind;

/**
 * Classes of points named in running text: "is a local minimum", "saddle points at", "min". They
 * are found before formulae are read, so that no letter of theirs is taken for a variable, and
 * blanked out; each leaves a mark among the tokens.
 */
final class ClassPhrases {
  /** Words of a longest phrase; options may be longer and are looked for as a whole. */
  private static final int LONGEST = 9;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}'’-]*");

  /** Stands for a phrase among the tokens; of private use, and taken out of what was typed. */
  private static final char MARK = '\uE000';

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

  /** A text without its phrases, and where these stood. */
  record Found(String rest, List<Place> places, Optional<Place> negated) {
    /** The class that a mark stands for. */
    AnswerKind.Option option(Token mark) {
      return places.stream()
          .filter(place -> place.start() + 1 == mark.position())
          .map(Place::option)
          .findFirst()
          .orElseThrow();
    }
  }

  /** A class from one character up to another, both counted from 0. */
  record Place(AnswerKind.Option option, int start, int end) {}

  private record Word(String text, int start, int end) {}

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
          ClassPhrases.core(words),
          loose(words),
          loose(id));
    }
  }

  private final List<Name> names;

  ClassPhrases(List<AnswerKind.Option> options) {
    this.names = options.stream().map(Name::of).toList();
  }

  Found find(String typed) {
    String raw = withoutTexText(typed.replace(MARK, '\uFFFD'));
    List<Word> words = words(raw);
    var places = new ArrayList<Place>();
    var rest = new StringBuilder(raw);
    Optional<Place> negated = Optional.empty();
    int at = 0;
    while (at < words.size()) {
      int first = at;
      int run = names.isEmpty() ? 0 : runLength(raw, words, first);
      Optional<Place> place = longest(raw, words, first, run);
      if (place.isPresent()) {
        places.add(place.get());
        blank(rest, place.get().start(), place.get().end());
        rest.setCharAt(place.get().start(), MARK);
        boolean not = first > 0 && isNegation(raw, words, first - 1);
        negated = not && negated.isEmpty() ? place : negated;
        while (at < words.size() && words.get(at).start() < place.get().end()) {
          at++;
        }
      } else {
        if (isIdle(words.get(at).text())) {
          blank(rest, words.get(at).start(), words.get(at).end());
        }
        at++;
      }
    }
    return new Found(rest.toString(), places, negated);
  }

  /** The words of \text{saddle} without what is around them, each in its place. */
  private static String withoutTexText(String raw) {
    Matcher wrapped =
        Pattern.compile("\\\\(?:text|mathrm|textrm|mbox)\\s*\\{([^{}]*)}").matcher(raw);
    var result = new StringBuilder();
    while (wrapped.find()) {
      String inside = wrapped.group(1);
      int before = wrapped.group().length() - inside.length() - 1;
      wrapped.appendReplacement(
          result, Matcher.quoteReplacement(" ".repeat(before) + inside + " "));
    }
    wrapped.appendTail(result);
    return result.toString();
  }

  private static List<Word> words(String raw) {
    var words = new ArrayList<Word>();
    Matcher found = WORD.matcher(raw);
    while (found.find()) {
      boolean command = found.start() > 0 && raw.charAt(found.start() - 1) == '\\';
      if (!command) {
        words.add(new Word(found.group().toLowerCase(Locale.ROOT), found.start(), found.end()));
      }
    }
    return words;
  }

  /** How many words from here on have only blanks between them. */
  private static int runLength(String raw, List<Word> words, int first) {
    int length = 1;
    while (first + length < words.size()
        && length < LONGEST
        && isBlank(raw, words.get(first + length - 1).end(), words.get(first + length).start())) {
      length++;
    }
    return length;
  }

  private static boolean isBlank(String raw, int start, int end) {
    for (int i = start; i < end; i++) {
      if (raw.charAt(i) != ' ' && raw.charAt(i) != '\u00a0') {
        return false;
      }
    }
    return start < end;
  }

  private static boolean isNegation(String raw, List<Word> words, int index) {
    String word = words.get(index).text();
    boolean says = word.equals("not") || word.equals("no") || word.endsWith("n't");
    return says && runLength(raw, words, index) > 1;
  }

  /** Words that say nothing where no class follows. */
  private static boolean isIdle(String word) {
    boolean listed = FILLERS.contains(word) || LOOSE.contains(word) || IDLE.contains(word);
    return listed && word.length() > 1 && !word.equals("and");
  }

  private Optional<Place> longest(String raw, List<Word> words, int first, int most) {
    for (int length = most; length >= 1; length--) {
      int end = words.get(first + length - 1).end();
      int start = words.get(first).start();
      Optional<AnswerKind.Option> option = meaning(raw.substring(start, end));
      if (option.isPresent()) {
        return Optional.of(new Place(option.get(), start, end));
      }
    }
    return Optional.empty();
  }

  /** The class of a phrase: by its whole name, without what only joins, without "local" too. */
  private Optional<AnswerKind.Option> meaning(String typed) {
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

  private static void blank(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, ' ');
    }
  }

  static boolean isMark(Token token) {
    return token.is(Kind.UNKNOWN, String.valueOf(MARK));
  }
}
