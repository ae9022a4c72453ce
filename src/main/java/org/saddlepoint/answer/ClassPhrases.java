package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private final ClassNames names;

  ClassPhrases(List<AnswerKind.Option> options) {
    this.names = new ClassNames(options);
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
        if (ClassNames.isIdle(words.get(at).text())) {
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

  private Optional<Place> longest(String raw, List<Word> words, int first, int most) {
    for (int length = most; length >= 1; length--) {
      int end = words.get(first + length - 1).end();
      int start = words.get(first).start();
      Optional<AnswerKind.Option> option = names.meaning(raw.substring(start, end));
      if (option.isPresent()) {
        return Optional.of(new Place(option.get(), start, end));
      }
    }
    return Optional.empty();
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
