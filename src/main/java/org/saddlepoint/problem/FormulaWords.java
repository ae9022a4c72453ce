package org.saddlepoint.problem;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saddlepoint.expression.Formula;

/**
 * The few words inside formulae, {@code \text{or}} or a class of points, in the reader's language.
 * They are named by the words themselves: {@code formula.or}, {@code word.saddle}.
 */
public final class FormulaWords {
  private static final Pattern TEXT = Pattern.compile("\\\\text\\{(\\s*)([^{}]*?)(\\s*)\\}");

  private static final Map<Language, FormulaWords> SPOKEN = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      SPOKEN.put(language, new FormulaWords(MessageFiles.all(MessageFiles.OF_RULES, language)));
    }
  }

  private final Map<String, String> words;

  private FormulaWords(Map<String, String> words) {
    this.words = words;
  }

  /** As the readers of a language write it, its numbers too. */
  public static Formula in(Formula formula, Language language) {
    FormulaWords spoken = SPOKEN.get(language);
    Formula said = language == Language.ENGLISH ? formula : spoken.translated(formula);
    return language.notation().in(said);
  }

  private Formula translated(Formula formula) {
    Matcher text = TEXT.matcher(formula.tex());
    String plain = formula.text();
    while (text.find()) {
      plain = replacedOnce(plain, text.group(2), of(text.group(2)));
    }
    return new Formula(TEXT.matcher(formula.tex()).replaceAll(this::translated), plain);
  }

  private String translated(MatchResult text) {
    return Matcher.quoteReplacement(
        "\\text{" + text.group(1) + of(text.group(2)) + text.group(3) + "}");
  }

  /** The text of a formula names a word by its id. */
  private static String replacedOnce(String text, String word, String translation) {
    String named = text.contains(word) ? word : id(word);
    int at = named.isEmpty() ? -1 : text.indexOf(named);
    return at < 0
        ? text
        : text.substring(0, at) + translation + text.substring(at + named.length());
  }

  private String of(String word) {
    String id = id(word);
    return words.getOrDefault("formula." + id, words.getOrDefault("word." + id, word));
  }

  private static String id(String word) {
    return word.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
