package org.saddlepoint.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** An option by its id or its words, in small or capital letters. */
final class ChoiceReader {
  private ChoiceReader() {}

  static Reading.Understood read(String raw, List<AnswerKind.Option> options) {
    String typed = plain(raw);
    Optional<AnswerKind.Option> chosen =
        options.stream()
            .filter(option -> plain(option.id()).equals(typed))
            .findFirst()
            .or(() -> byWords(typed, options));
    return chosen
        .map(ChoiceReader::understood)
        .orElseThrow(() -> new Refusal(AnswerFault.UNKNOWN_OPTION.with(words(options)), 1));
  }

  private static Optional<AnswerKind.Option> byWords(
      String typed, List<AnswerKind.Option> options) {
    return options.stream()
        .filter(option -> withoutArticle(plain(option.plainWords())).equals(withoutArticle(typed)))
        .findFirst();
  }

  private static Reading.Understood understood(AnswerKind.Option option) {
    return new Reading.Understood(
        new Answer.Choice(option.id()), Echoes.words(option.plainWords()), List.of());
  }

  /** Small letters and digits, anything between them one blank. */
  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}<>≤≥=]+", " ").strip();
  }

  private static String withoutArticle(String text) {
    return text.replaceFirst("^(a|an|the) ", "");
  }

  private static String words(List<AnswerKind.Option> options) {
    return options.stream().map(AnswerKind.Option::plainWords).collect(Collectors.joining("; "));
  }
}
