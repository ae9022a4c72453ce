package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Options found in a text by their ids or their words. The text is cut so that all of it is options
 * and what may stand between them; where a longer and a shorter option both fit, the longer is
 * taken if the rest can then be read.
 */
final class OptionWords {
  /** One way to name an option. */
  private record Name(AnswerKind.Option option, Words words) {}

  /** An option where it was named. */
  record Found(AnswerKind.Option option, int start, int end) {}

  private final List<AnswerKind.Option> options;
  private final List<Name> names;

  OptionWords(List<AnswerKind.Option> options) {
    this.options = options;
    this.names =
        options.stream()
            .flatMap(OptionWords::names)
            .filter(name -> name.words().size() > 0)
            .sorted(Comparator.comparing((Name name) -> -name.words().size()))
            .toList();
  }

  private static Stream<Name> names(AnswerKind.Option option) {
    return Stream.of(
            Words.of(option.id()),
            Words.of(option.plainWords()),
            Words.of(option.plainWords()).withoutArticle())
        .distinct()
        .map(words -> new Name(option, words));
  }

  /** The option that these words name and nothing else. */
  Optional<AnswerKind.Option> whole(Words text) {
    return Stream.of(text, text.withoutArticle())
        .flatMap(typed ->
            names.stream()
                .filter(
                    name -> name.words().size() == typed.size() && typed.startsAt(0, name.words())))
        .map(Name::option)
        .findFirst();
  }

  /**
   * All options of a text, in the order typed.
   *
   * @param between what may stand between them
   * @throws Refusal where something else stands
   */
  List<Found> cut(Words text, Predicate<Words.Word> between) {
    boolean[] readable = readableFrom(text, between);
    var found = new ArrayList<Found>();
    int at = 0;
    while (at < text.size()) {
      Optional<Name> name = nameAt(text, at, readable);
      if (name.isPresent()) {
        int end = at + name.get().words().size();
        found.add(new Found(name.get().option(), at, end));
        at = end;
      } else if (between.test(text.get(at)) || text.get(at).isArticle()) {
        at++;
      } else {
        throw unknown(text.get(at).position());
      }
    }
    return found;
  }

  /** For each place whether all from there on can be read. */
  private boolean[] readableFrom(Words text, Predicate<Words.Word> between) {
    var readable = new boolean[text.size() + 1];
    readable[text.size()] = true;
    for (int i = text.size() - 1; i >= 0; i--) {
      boolean skipped = between.test(text.get(i)) || text.get(i).isArticle();
      int at = i;
      readable[i] =
          (skipped && readable[i + 1])
              || names.stream()
                  .anyMatch(name ->
                      text.startsAt(at, name.words()) && readable[at + name.words().size()]);
    }
    return readable;
  }

  /** The longest after which the rest can be read; where nothing can, the longest. */
  private Optional<Name> nameAt(Words text, int at, boolean[] readable) {
    List<Name> here = names.stream().filter(name -> text.startsAt(at, name.words())).toList();
    return here.stream()
        .filter(name -> readable[at + name.words().size()])
        .findFirst()
        .or(() -> here.stream().findFirst());
  }

  /** The option that the text begins with, the longest. */
  Optional<Found> first(Words text) {
    int start = text.size() > 1 && text.get(0).isArticle() ? 1 : 0;
    return Stream.of(0, start)
        .flatMap(at ->
            names.stream()
                .filter(name -> text.startsAt(at, name.words()))
                .map(name -> new Found(name.option(), at, at + name.words().size())))
        .findFirst();
  }

  Refusal unknown(int position) {
    return new Refusal(AnswerFault.UNKNOWN_OPTION.with(list()), position);
  }

  String list() {
    return list(options);
  }

  static String list(List<AnswerKind.Option> options) {
    return options.stream().map(AnswerKind.Option::plainWords).collect(Collectors.joining("; "));
  }
}
