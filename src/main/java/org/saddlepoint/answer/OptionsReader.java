package org.saddlepoint.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.ReadingFault;
import org.saddlepoint.expression.Remark;

/** Several options, all options in order, an option with its reason. */
final class OptionsReader {
  private static final Pattern NONE =
      Pattern.compile("none( of (them|these|those|the above|the options))?|no options?|nothing");

  /** What may stand between an option and its reason. */
  private static final Set<String> BECAUSE =
      Set.of("because", "since", "as", "for", "due", "to", "by", "of", ":", ".");

  private OptionsReader() {}

  /** All that apply: a, b and c; none. */
  static Reading.Understood several(String raw, List<AnswerKind.Option> options) {
    Words words = Words.of(raw);
    boolean namesNone = new OptionWords(options).whole(words).isPresent();
    if (!namesNone && NONE.matcher(words.joined()).matches()) {
      return understood(new Answer.Choices(List.of()), Echoes.words("none"), List.of());
    }
    List<OptionWords.Found> found = severalFound(words, options);
    Set<AnswerKind.Option> chosen = new LinkedHashSet<>();
    found.forEach(place -> chosen.add(place.option()));
    List<AnswerKind.Option> inOrder = options.stream().filter(chosen::contains).toList();
    return understood(
        new Answer.Choices(ids(inOrder)), Echoes.options(inOrder, ", ", ",\\; "), List.of());
  }

  private static List<OptionWords.Found> severalFound(
      Words words, List<AnswerKind.Option> options) {
    try {
      return cut(words, new OptionWords(options), options, Words.Word::isSeparator);
    } catch (Refusal refusal) {
      boolean none =
          words.all().stream()
              .anyMatch(
                  word -> word.position() == refusal.position() && word.text().equals("none"));
      throw none ? new Refusal(AnswerFault.NONE_WITH_OTHERS.with(), refusal.position()) : refusal;
    }
  }

  /** All of them, first to last: a, b, c; a > b > c; a → b → c. */
  static Reading.Understood order(String raw, List<AnswerKind.Option> options) {
    Words words = Words.of(raw);
    Predicate<Words.Word> between =
        word -> word.isSeparator() || !word.direction().isEmpty() || word.text().equals("first");
    List<OptionWords.Found> found = cut(words, new OptionWords(options), options, between);
    Set<String> signs = signs(words, found);
    if (signs.size() > 1) {
      throw new Refusal(AnswerFault.ORDER_SIGNS.with(), 1);
    }
    List<AnswerKind.Option> order = found.stream().map(OptionWords.Found::option).toList();
    checkComplete(words, found, options);
    boolean compared =
        words.all().stream().anyMatch(word -> word.text().equals("<") || word.text().equals(">"));
    return understood(
        new Answer.Order(ids(order)),
        Echoes.options(order, ", ", ",\\; "),
        compared ? List.of(AnswerRemark.LEFT_TO_RIGHT.with()) : List.of());
  }

  /** The signs between the options, not those in their words. */
  private static Set<String> signs(Words words, List<OptionWords.Found> found) {
    Set<String> signs = new LinkedHashSet<>();
    int start = 0;
    for (OptionWords.Found place : found) {
      words.between(start, place.start()).all().forEach(word -> signs.add(word.direction()));
      start = place.end();
    }
    signs.remove("");
    return signs;
  }

  private static void checkComplete(
      Words words, List<OptionWords.Found> found, List<AnswerKind.Option> options) {
    Set<AnswerKind.Option> seen = new LinkedHashSet<>();
    for (OptionWords.Found place : found) {
      if (!seen.add(place.option())) {
        throw new Refusal(
            AnswerFault.ORDER_REPEATED.with(place.option().plainWords()),
            words.get(place.start()).position());
      }
    }
    List<AnswerKind.Option> missing =
        options.stream().filter(option -> !seen.contains(option)).toList();
    if (!missing.isEmpty()) {
      int end = words.size() == 0 ? 1 : words.get(words.size() - 1).end();
      throw new Refusal(AnswerFault.ORDER_MISSING.with(OptionWords.list(missing)), end);
    }
  }

  private static List<OptionWords.Found> cut(
      Words words,
      OptionWords byWords,
      List<AnswerKind.Option> options,
      Predicate<Words.Word> between) {
    List<OptionWords.Found> found = byWords.cut(words, between);
    if (found.isEmpty()) {
      throw new Refusal(AnswerFault.UNKNOWN_OPTION.with(OptionWords.list(options)), 1);
    }
    return found;
  }

  /** Saddle because opposite-signs; the two on lines of their own. */
  static Reading.Understood reasoned(
      String raw, List<AnswerKind.Option> options, List<AnswerKind.Option> reasons) {
    Words words = Words.of(raw);
    if (words.size() == 0) {
      throw new Refusal(ReadingFault.EMPTY.with(), 1);
    }
    var byWords = new OptionWords(options);
    var byReason = new OptionWords(reasons);
    OptionWords.Found first =
        byWords.first(words).orElseThrow(() -> byWords.unknown(words.get(0).position()));
    int start = first.end();
    while (start < words.size() && isBetween(words.get(start))) {
      Optional<AnswerKind.Option> early = byReason.whole(words.from(start));
      if (early.isPresent()) {
        return reasoned(first.option(), early.get());
      }
      start++;
    }
    if (start == words.size()) {
      int end = words.get(words.size() - 1).end();
      throw new Refusal(AnswerFault.REASON_MISSING.with(byReason.list()), end);
    }
    int place = words.get(start).position();
    return reasoned(
        first.option(),
        byReason
            .whole(words.from(start))
            .orElseThrow(
                () -> new Refusal(AnswerFault.UNKNOWN_REASON.with(byReason.list()), place)));
  }

  private static boolean isBetween(Words.Word word) {
    return word.isSeparator() || BECAUSE.contains(word.text());
  }

  private static Reading.Understood reasoned(AnswerKind.Option option, AnswerKind.Option reason) {
    Formula word = Echoes.option(option);
    Formula because = Echoes.option(reason);
    return understood(
        new Answer.Reasoned(option.id(), reason.id()),
        new Formula(
            word.tex() + "\\text{ because }" + because.tex(),
            word.text() + " because " + because.text()),
        List.of());
  }

  private static Reading.Understood understood(Answer answer, Formula echo, List<Remark> remarks) {
    return new Reading.Understood(answer, echo, remarks);
  }

  private static List<String> ids(List<AnswerKind.Option> options) {
    return options.stream().map(AnswerKind.Option::id).collect(Collectors.toList());
  }
}
