package org.saddlepoint.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.problem.FormulaWords;
import org.saddlepoint.problem.Language;
import org.saddlepoint.problem.Prose;
import org.saddlepoint.problem.Prose.Inline;

/**
 * Prose as the fragment {@code prose} writes it: blocks of pieces, each with a word for its kind.
 */
public record Text(List<Block> blocks, Language language) {
  private static final String WORD_JOINER = "\u2060";
  private static final Pattern CLOSING = Pattern.compile("[.,;:?!)’”]");

  public Text {
    blocks = List.copyOf(blocks);
  }

  /**
   * @param kind paragraph, display or bullets
   */
  public record Block(String kind, List<Piece> pieces, List<List<Piece>> items) {}

  /**
   * @param kind words, stress, code, tex or foreign
   * @param text legible as it is
   * @param tex typeset in its place where scripts run; empty for words
   * @param tag the language of foreign words
   */
  public record Piece(String kind, String text, String tex, String tag) {
    Piece(String kind, String text, String tex) {
      this(kind, text, tex, "");
    }

    /** As the readers of a language write numbers. */
    public Piece writtenFor(Locale locale) {
      Formula shown = FormulaWords.in(new Formula(tex, text), Language.of(locale));
      return tex.isEmpty() ? this : new Piece(kind, shown.text(), shown.tex());
    }

    /** Not to be parted from the formula before it at the end of a line. */
    Piece joined() {
      return new Piece(kind, WORD_JOINER + text, tex, tag);
    }
  }

  public static Text of(Prose prose) {
    return new Text(prose.blocks().stream().map(Text::block).toList(), prose.language());
  }

  /** As one line of plain words, formulae as one would type them. */
  public String plain() {
    return blocks.stream()
        .flatMap(block -> Stream.concat(Stream.of(block.pieces()), block.items().stream()))
        .map(pieces -> pieces.stream().map(Piece::text).collect(Collectors.joining()))
        .collect(Collectors.joining(" "))
        .replace(WORD_JOINER, "");
  }

  public static Piece piece(Formula formula) {
    return new Piece("tex", formula.text(), formula.tex());
  }

  private static Block block(Prose.Block block) {
    return switch (block) {
      case Prose.Block.Paragraph(var content) -> new Block("paragraph", pieces(content), List.of());
      case Prose.Block.Display(var formula) ->
          new Block("display", List.of(piece(formula)), List.of());
      case Prose.Block.Bullets(var items) ->
          new Block("bullets", List.of(), items.stream().map(Text::pieces).toList());
    };
  }

  private static List<Piece> pieces(List<Inline> line) {
    List<Piece> pieces = new ArrayList<>();
    for (Inline inline : line) {
      Piece piece = piece(inline);
      boolean afterFormula = !pieces.isEmpty() && pieces.getLast().kind().equals("tex");
      pieces.add(afterFormula && isClosed(piece) ? piece.joined() : piece);
    }
    return pieces;
  }

  private static boolean isClosed(Piece piece) {
    return piece.kind().equals("words") && CLOSING.matcher(piece.text()).lookingAt();
  }

  private static Piece piece(Inline inline) {
    return switch (inline) {
      case Inline.Words(var text) -> new Piece("words", text, "");
      case Inline.Emphasis(var text) -> new Piece("stress", text, "");
      case Inline.Code(var text) -> new Piece("code", text, "");
      case Inline.Foreign(var text, var language) -> new Piece("foreign", text, "", language.tag());
      case Inline.Mathematics(var formula) -> piece(formula);
    };
  }
}
