package org.saddlepoint.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Message.Argument;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.problem.Prose.Block;
import org.saddlepoint.problem.Prose.Inline;

/**
 * The words of one language: patterns by key. A pattern is text with {0}, {1}, … for what is filled
 * in, {0?one|several} for words that depend on whether a count is 1, $…$ for fixed mathematics in
 * TeX and *…* for stress. An apostrophe is an apostrophe.
 */
public final class Words {
  private static final Pattern PIECE =
      Pattern.compile(
          "\\{(\\d+)(?:\\?([^|{}]*)\\|([^|{}]*))?\\}|\\$([^$]+)\\$|\\*([^*\\s][^*]*)\\*");

  private final Language language;
  private final Map<String, String> patterns;

  /** Patterns already taken apart: the same few hundred are filled again and again. */
  private final Map<String, List<Piece>> parsed = new ConcurrentHashMap<>();

  private sealed interface Piece {
    record Fixed(Inline inline) implements Piece {}

    record Gap(int argument) implements Piece {}

    record Count(int argument, String one, String several) implements Piece {}
  }

  private Words(Language language, Map<String, String> patterns) {
    this.language = language;
    this.patterns = patterns;
  }

  /**
   * @param patterns all there are; those without words in the language in English
   */
  public static Words of(Language language, Map<String, String> patterns) {
    return new Words(language, Map.copyOf(patterns));
  }

  /** In English. */
  public static Words of(Map<String, String> patterns) {
    return of(Language.ENGLISH, patterns);
  }

  public Language language() {
    return language;
  }

  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /** Where words are missing the key itself is shown: ugly, and found by a test. */
  public List<Inline> inline(Message message) {
    String pattern = patterns.get(message.key());
    List<Piece> pieces =
        pattern == null
            ? pieces(message.key())
            : parsed.computeIfAbsent(message.key(), key -> pieces(pattern));
    List<Inline> line = new ArrayList<>();
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Fixed(var inline) -> line.add(inline);
        case Piece.Gap(var index) -> line.addAll(argument(message, index));
        case Piece.Count(var index, var one, var several) ->
            line.add(new Inline.Words(isOne(message, index) ? one : several));
      }
    }
    return List.copyOf(line);
  }

  private static List<Piece> pieces(String pattern) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(pattern);
    int done = 0;
    while (matcher.find()) {
      addWords(pieces, pattern.substring(done, matcher.start()));
      done = matcher.end();
      pieces.add(piece(matcher));
    }
    addWords(pieces, pattern.substring(done));
    return List.copyOf(pieces);
  }

  private static Piece piece(Matcher found) {
    if (found.group(2) != null) {
      return new Piece.Count(Integer.parseInt(found.group(1)), found.group(2), found.group(3));
    }
    if (found.group(1) != null) {
      return new Piece.Gap(Integer.parseInt(found.group(1)));
    }
    String tex = found.group(4);
    return new Piece.Fixed(
        tex == null
            ? new Inline.Emphasis(found.group(5))
            : new Inline.Mathematics(new Formula(tex, PlainTex.of(tex))));
  }

  private static void addWords(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece.Fixed(new Inline.Words(text)));
    }
  }

  private static boolean isOne(Message message, int index) {
    return index < message.arguments().size()
        && switch (message.arguments().get(index)) {
          case Argument.Plain(var text) -> text.equals("1");
          case Argument.Maths(var formula) -> formula.text().equals("1");
          case Argument.Term term -> false;
          case Argument.Author author -> false;
        };
  }

  private List<Inline> argument(Message message, int index) {
    if (index >= message.arguments().size()) {
      return List.of();
    }
    return switch (message.arguments().get(index)) {
      case Argument.Maths(var formula) -> List.of(new Inline.Mathematics(formula));
      case Argument.Term(var key) -> inline(Message.of(key));
      case Argument.Author(var text) ->
          List.of(
              language == Language.ENGLISH
                  ? new Inline.Words(text)
                  : new Inline.Foreign(text, Language.ENGLISH));
      case Argument.Plain(var text) -> List.of(new Inline.Words(language.notation().number(text)));
    };
  }

  public Prose prose(Message message) {
    return new Prose(List.of(new Block.Paragraph(inline(message))), language);
  }

  /** One paragraph for sentences that follow each other, displays between them. */
  public Prose prose(List<Passage> passages) {
    List<Block> blocks = new ArrayList<>();
    List<Inline> line = new ArrayList<>();
    for (Passage passage : passages) {
      switch (passage) {
        case Passage.Say(var message) -> {
          if (!line.isEmpty()) {
            line.add(new Inline.Words(" "));
          }
          line.addAll(inline(message));
        }
        case Passage.Show(var formula) -> {
          endParagraph(blocks, line);
          blocks.add(new Block.Display(formula));
        }
      }
    }
    endParagraph(blocks, line);
    return new Prose(blocks, language);
  }

  private static void endParagraph(List<Block> blocks, List<Inline> line) {
    if (!line.isEmpty()) {
      blocks.add(new Block.Paragraph(line));
      line.clear();
    }
  }

  /** As plain text, formulae in plain syntax. */
  public String plain(Message message) {
    return PlainText.of(inline(message), language.notation());
  }
}
