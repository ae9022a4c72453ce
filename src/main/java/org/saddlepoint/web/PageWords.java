package org.saddlepoint.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.IMessageResolver;

/**
 * The words of the pages, {@code #{key(…)}} in a template. {0}, {1}, … are filled in as text; an
 * apostrophe is an apostrophe. A key without words is a fault of ours, found by a test.
 */
final class PageWords implements IMessageResolver {
  private final Properties words = new Properties();

  PageWords() {
    try (Reader reader =
        new InputStreamReader(
            PageWords.class.getResourceAsStream("/messages/pages_en.properties"),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String of(String key, Object... arguments) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("pages_en.properties has no words for " + key);
    }
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }

  Set<String> keys() {
    return words.stringPropertyNames();
  }

  @Override
  public String resolveMessage(
      ITemplateContext context, Class<?> origin, String key, Object[] arguments) {
    return of(key, arguments == null ? new Object[0] : arguments);
  }

  @Override
  public String createAbsentMessageRepresentation(
      ITemplateContext context, Class<?> origin, String key, Object[] arguments) {
    throw new IllegalStateException("pages_en.properties has no words for " + key);
  }

  @Override
  public String getName() {
    return "pages";
  }

  @Override
  public Integer getOrder() {
    return 1;
  }
}
