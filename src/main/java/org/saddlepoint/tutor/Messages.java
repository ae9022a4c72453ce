package org.saddlepoint.tutor;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.saddlepoint.derivation.Chapter;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Rules;
import org.saddlepoint.expression.Reason;
import org.saddlepoint.expression.Remark;
import org.saddlepoint.problem.Prose;
import org.saddlepoint.problem.Words;

/** The words of the product, from the message files on the class path. */
public final class Messages {
  /**
   * One file a floor that speaks, and one a chapter of rules; a key is in one of them only. Pages
   * have words of their own.
   */
  private static final List<String> FILES = List.of("reading", "derivation", "marking", "tutor");

  private static final Words ENGLISH = Words.of(load("en"));

  private Messages() {}

  public static Words english() {
    return ENGLISH;
  }

  /** Why something cannot be read, as a sentence's key. */
  public static Message of(Reason reason) {
    return message(reason.key(), reason.arguments());
  }

  /** How something doubtful was read, as a sentence's key. */
  public static Message of(Remark remark) {
    return message(remark.key(), remark.arguments());
  }

  /** Text as it is. */
  static Prose literally(String text) {
    return new Prose(List.of(new Prose.Block.Paragraph(List.of(new Prose.Inline.Words(text)))));
  }

  /** What a person typed, cut to what a sentence can hold. */
  static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  private static Message message(String key, List<String> arguments) {
    return new Message(key, arguments.stream().map(Message::plain).toList());
  }

  private static Map<String, String> load(String language) {
    Map<String, String> patterns = new HashMap<>();
    Stream<String> chapters = Rules.CHAPTERS.stream().map(Chapter::name);
    for (String file : Stream.concat(FILES.stream(), chapters).toList()) {
      read("/messages/" + file + "_" + language + ".properties")
          .forEach((key, pattern) -> {
            if (patterns.put((String) key, (String) pattern) != null) {
              throw new IllegalStateException(key + " is in two message files");
            }
          });
    }
    return patterns;
  }

  private static Properties read(String resource) {
    Properties properties = new Properties();
    try (InputStream stream = Messages.class.getResourceAsStream(resource)) {
      if (stream != null) {
        properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      }
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
