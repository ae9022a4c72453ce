package org.saddlepoint.problem;

import java.util.List;
import java.util.Map;
import org.saddlepoint.expression.Formula;

/**
 * Text with mathematics in it, as structure: pages escape the words and typeset the formulae, the
 * command line prints both as plain text. Nothing in it is HTML. What an author wrote may be there
 * in other languages as well.
 */
public record Prose(List<Block> blocks, Language language, Map<Language, Prose> others) {

  public Prose {
    blocks = List.copyOf(blocks);
    others = Map.copyOf(others);
  }

  /** In one language only. */
  public Prose(List<Block> blocks, Language language) {
    this(blocks, language, Map.of());
  }

  /** In English. */
  public Prose(List<Block> blocks) {
    this(blocks, Language.ENGLISH);
  }

  /** In this language where its author has it in it. */
  public Prose in(Language wanted) {
    return others.getOrDefault(wanted, this);
  }

  /** A paragraph, a displayed formula or a list. */
  public sealed interface Block {
    record Paragraph(List<Inline> content) implements Block {
      public Paragraph {
        content = List.copyOf(content);
      }
    }

    record Display(Formula formula) implements Block {}

    record Bullets(List<List<Inline>> items) implements Block {
      public Bullets {
        items = items.stream().map(List::copyOf).toList();
      }
    }
  }

  /** Words, stressed words, or a formula in the line. */
  public sealed interface Inline {
    record Words(String text) implements Inline {}

    record Emphasis(String text) implements Inline {}

    record Code(String text) implements Inline {}

    record Mathematics(Formula formula) implements Inline {}

    /** In another language than the rest. */
    record Foreign(String text, Language language) implements Inline {}
  }
}
