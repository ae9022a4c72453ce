package org.saddlepoint.answer;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saddlepoint.expression.Token;
import org.saddlepoint.expression.Token.Kind;

/**
 * Signs and words of comparison as signs that are no brackets, each in the place and with the
 * length of what was typed, so that positions stay.
 */
final class Comparisons {
  static final String LESS = "≺";
  static final String GREATER = "≻";
  static final String AT_MOST = "≤";
  static final String AT_LEAST = "≥";

  private static final List<Map.Entry<Pattern, String>> SPELLINGS =
      List.of(
          spelling("(is )?(less|smaller|lower) than or equal to|(is )?at most", AT_MOST),
          spelling(
              "(is )?(greater|more|larger|bigger|higher) than or equal to|(is )?at least",
              AT_LEAST),
          spelling("(is )?(strictly )?(less|smaller|lower) than|(is )?below", LESS),
          spelling(
              "(is )?(strictly )?(greater|more|larger|bigger|higher) than|(is )?(above|over)",
              GREATER),
          sign("\\\\(leqslant|leqq|leq|le)(?![A-Za-z])|<=|=<|[⩽≦⋜]", AT_MOST),
          sign("\\\\(geqslant|geqq|geq|ge)(?![A-Za-z])|>=|=>|[⩾≧⋝]", AT_LEAST),
          sign("\\\\lt(?![A-Za-z])|<|＜", LESS),
          sign("\\\\gt(?![A-Za-z])|(?<![-])>|＞", GREATER),
          sign("\\\\(wedge|land)(?![A-Za-z])|&&?|∧", ";"),
          sign("\\\\(cup|lor|vee)(?![A-Za-z])|∨", "∪"),
          spelling("in|lies in|is in|belongs to|element of", "∈"));

  private Comparisons() {}

  private static Map.Entry<Pattern, String> spelling(String words, String sign) {
    return sign("(?i)(?<![\\p{L}\\\\])(" + words + ")(?![\\p{L}\\p{N}])", sign);
  }

  private static Map.Entry<Pattern, String> sign(String pattern, String sign) {
    return Map.entry(Pattern.compile(pattern), sign);
  }

  static String replacedIn(String raw) {
    String text = raw;
    for (Map.Entry<Pattern, String> spelling : SPELLINGS) {
      text = replaced(text, spelling.getKey(), spelling.getValue());
    }
    return text;
  }

  private static String replaced(String text, Pattern pattern, String sign) {
    var result = new StringBuilder();
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      found.appendReplacement(result, sign + " ".repeat(found.group().length() - 1));
    }
    found.appendTail(result);
    return result.toString();
  }

  static boolean isComparison(Token token) {
    return isLess(token) || isGreater(token);
  }

  static boolean isLess(Token token) {
    return token.is(Kind.UNKNOWN, LESS) || token.is(Kind.UNKNOWN, AT_MOST);
  }

  static boolean isGreater(Token token) {
    return token.is(Kind.UNKNOWN, GREATER) || token.is(Kind.UNKNOWN, AT_LEAST);
  }

  static boolean isEqualToo(Token token) {
    return token.is(Kind.UNKNOWN, AT_MOST) || token.is(Kind.UNKNOWN, AT_LEAST);
  }
}
