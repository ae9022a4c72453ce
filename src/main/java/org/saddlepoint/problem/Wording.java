package org.saddlepoint.problem;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** Prose with gaps in it that an instance fills: in English, and perhaps in other languages. */
public record Wording(List<Block> blocks, Map<Language, Wording> others) {
  public Wording {
    blocks = List.copyOf(blocks);
    others = Map.copyOf(others);
  }

  /** In English only. */
  public Wording(List<Block> blocks) {
    this(blocks, Map.of());
  }

  private Wording in(Language language) {
    return others.getOrDefault(language, this);
  }

  /** As {@link Prose.Block}, with gaps. */
  public sealed interface Block {
    record Paragraph(List<Piece> content) implements Block {
      public Paragraph {
        content = List.copyOf(content);
      }
    }

    record Display(Mathematics formula) implements Block {}

    record Bullets(List<List<Piece>> items) implements Block {
      public Bullets {
        items = items.stream().map(List::copyOf).toList();
      }
    }
  }

  /** Words, or mathematics that may have gaps. */
  public sealed interface Piece {
    record Fixed(Prose.Inline inline) implements Piece {}

    record Filled(Mathematics formula) implements Piece {}

    /** What the template says for the word that a parameter is. */
    record Word(String parameter) implements Piece {}
  }

  /**
   * A formula put together from bits.
   *
   * @param isTex whether what is written is TeX, or plain text as a person types it
   */
  public record Mathematics(List<Bit> bits, boolean isTex) {
    public Mathematics {
      bits = List.copyOf(bits);
    }

    Formula in(Filling filling) {
      List<Formula> formulae = bits.stream().map(bit -> bit.in(filling)).toList();
      String text = formulae.stream().map(Formula::text).collect(Collectors.joining());
      boolean isPlain = bits.stream().noneMatch(Bit.Written.class::isInstance);
      return new Formula(
          formulae.stream().map(Formula::tex).collect(Collectors.joining()),
          isPlain || !isTex ? text : PlainTex.of(text));
    }
  }

  /** A bit of a formula: as written, or filled in. */
  public sealed interface Bit {
    record Written(String text) implements Bit {}

    /** A formula in parameters and variables. */
    record Computed(Expression formula) implements Bit {}

    /** A parameter by itself. */
    record Parameter(String name) implements Bit {}

    /** The objective, the point and their like. */
    record Given(Quantity quantity) implements Bit {}

    default Formula in(Filling filling) {
      return switch (this) {
        case Written(var text) -> new Formula(text, text);
        case Computed(var formula) ->
            ValuePrinter.formula(new Value.Scalar(filling.scope().value(formula)));
        case Parameter(var name) -> ValuePrinter.formula(filling.scope().parameter(name));
        case Given(var quantity) -> ValuePrinter.formula(plain(filling.given().get(quantity)));
      };
    }
  }

  /** With one variable a point is a number. */
  private static Value plain(Value value) {
    return value instanceof Value.Vector(var entries) && entries.size() == 1
        ? new Value.Scalar(entries.getFirst())
        : value;
  }

  /**
   * What fills the gaps.
   *
   * @param words what to say for a word, by its id
   */
  record Filling(Scope scope, Map<Quantity, Value> given, Map<String, Wording> words) {}

  Prose in(Filling filling) {
    Map<Language, Prose> translated = new EnumMap<>(Language.class);
    others.forEach((language, wording) -> translated.put(language, wording.in(filling, language)));
    return new Prose(in(filling, Language.ENGLISH).blocks(), Language.ENGLISH, translated);
  }

  private Prose in(Filling filling, Language language) {
    Filling spoken = new Filling(filling.scope(), filling.given(), in(filling.words(), language));
    return new Prose(blocks.stream().map(block -> filled(block, spoken)).toList(), language);
  }

  private static Map<String, Wording> in(Map<String, Wording> words, Language language) {
    return words.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().in(language)));
  }

  private static Prose.Block filled(Block block, Filling filling) {
    return switch (block) {
      case Block.Paragraph(var content) -> new Prose.Block.Paragraph(filled(content, filling));
      case Block.Display(var formula) -> new Prose.Block.Display(formula.in(filling));
      case Block.Bullets(var items) ->
          new Prose.Block.Bullets(items.stream().map(item -> filled(item, filling)).toList());
    };
  }

  private static List<Prose.Inline> filled(List<Piece> pieces, Filling filling) {
    return pieces.stream().flatMap(piece -> filled(piece, filling).stream()).toList();
  }

  private static List<Prose.Inline> filled(Piece piece, Filling filling) {
    return switch (piece) {
      case Piece.Fixed(var inline) -> List.of(inline);
      case Piece.Filled(var formula) -> List.of(new Prose.Inline.Mathematics(formula.in(filling)));
      case Piece.Word(var parameter) -> word(filling.scope().parameter(parameter), filling);
    };
  }

  /** In the line: only the first paragraph counts. */
  private static List<Prose.Inline> word(Value value, Filling filling) {
    String id = value instanceof Value.Word(var name) ? name : "";
    return Optional.ofNullable(filling.words().get(id))
        .flatMap(wording -> wording.blocks().stream().findFirst())
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> filled(((Block.Paragraph) block).content(), filling))
        .orElseGet(() -> List.of(new Prose.Inline.Words(JudgementWords.of(id))));
  }
}
