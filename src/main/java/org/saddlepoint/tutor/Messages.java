package org.saddlepoint.tutor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.expression.Reason;
import org.saddlepoint.expression.Remark;
import org.saddlepoint.problem.Language;
import org.saddlepoint.problem.MessageFiles;
import org.saddlepoint.problem.Words;

/** The words of the product, from the message files on the class path. */
public final class Messages {
  private static final List<String> FILES =
      Stream.concat(
              Stream.of("reading", "picture", "marking", "tutor"), MessageFiles.OF_RULES.stream())
          .toList();

  private static final Map<Language, Words> WORDS =
      Arrays.stream(Language.values())
          .collect(
              Collectors.toMap(
                  language -> language,
                  language -> Words.of(language, MessageFiles.all(FILES, language))));

  private Messages() {}

  public static Words in(Language language) {
    return WORDS.get(language);
  }

  /** For programs, which are spoken to in English. */
  public static Words english() {
    return in(Language.ENGLISH);
  }

  /** Why something cannot be read, as a sentence's key. */
  public static Message of(Reason reason) {
    return message(reason.key(), reason.arguments());
  }

  /** How something doubtful was read, as a sentence's key. */
  public static Message of(Remark remark) {
    return message(remark.key(), remark.arguments());
  }

  /** What a person typed, cut to what a sentence can hold. */
  static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  private static Message message(String key, List<String> arguments) {
    return new Message(key, arguments.stream().map(Message::plain).toList());
  }
}
