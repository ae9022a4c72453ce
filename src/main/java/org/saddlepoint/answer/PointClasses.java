package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The classes that points may have where nobody has listed them: the usual ones and the key's. */
public final class PointClasses {
  private static final List<AnswerKind.Option> USUAL =
      Stream.of("minimum", "maximum", "saddle", "degenerate")
          .map(id -> new AnswerKind.Option(id, id))
          .toList();

  /** Words between a point and what parts it from the next. */
  private static final Pattern OTHER =
      Pattern.compile("[:)]\\s*(\\p{L}[\\p{L}\\p{N} -]{2,60}?)\\s*(?=[;,\\n]|$)");

  private PointClasses() {}

  /** None where the key has points alone. */
  public static List<AnswerKind.Option> of(String key) {
    ClassPhrases.Found found = new ClassPhrases(USUAL).find(key);
    var classes = new ArrayList<AnswerKind.Option>();
    Matcher others = OTHER.matcher(found.rest());
    while (others.find()) {
      String words = others.group(1).strip().toLowerCase(Locale.ROOT);
      var option = new AnswerKind.Option(words.replaceAll("\\s+", "-"), words);
      if (!classes.contains(option)) {
        classes.add(option);
      }
    }
    if (!classes.isEmpty() || !found.places().isEmpty()) {
      classes.addAll(0, USUAL);
    }
    return classes;
  }
}
