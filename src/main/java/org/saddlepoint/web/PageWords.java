package org.saddlepoint.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.saddlepoint.problem.Language;
import org.saddlepoint.problem.MessageFiles;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.IMessageResolver;

/**
 * The words of the pages, {@code #{key(…)}} in a template. {0}, {1}, … are filled in as text,
 * {0?one|several} is the first where that count is 1; an apostrophe is an apostrophe. A key without
 * words is a fault of ours, found by a test.
 */
final class PageWords implements IMessageResolver {
  private static final Pattern COUNT = Pattern.compile("\\{(\\d+)\\?([^|{}]*)\\|([^|{}]*)\\}");

  private final Map<Language, Map<String, String>> words =
      Arrays.stream(Language.values())
          .collect(Collectors.toMap(language -> language, PageWords::load));

  private static Map<String, String> load(Language language) {
    return MessageFiles.all("pages", language);
  }

  String of(Language language, String key, Object... arguments) {
    String text = words.get(language).get(key);
    if (text == null) {
      throw new IllegalStateException("pages_en.properties has no words for " + key);
    }
    String counted =
        COUNT
            .matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(counted(found, arguments)));
    String filled = counted;
    for (int i = 0; i < arguments.length; i++) {
      filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return filled;
  }

  private static String counted(MatchResult found, Object[] arguments) {
    int index = Integer.parseInt(found.group(1));
    boolean isOne = index < arguments.length && String.valueOf(arguments[index]).equals("1");
    return isOne ? found.group(2) : found.group(3);
  }

  Set<String> keys() {
    return words.get(Language.ENGLISH).keySet();
  }

  @Override
  public String resolveMessage(
      ITemplateContext context, Class<?> origin, String key, Object[] arguments) {
    Language language = Language.of(context.getLocale());
    return of(language, key, arguments == null ? new Object[0] : arguments);
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
