package org.saddlepoint.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.saddlepoint.problem.Prose.Block;
import org.saddlepoint.problem.Prose.Inline;

/** Prose for a terminal or a program: words as they are, formulae in plain syntax. */
public final class PlainText {
  private PlainText() {}

  public static String of(Prose prose) {
    return prose.blocks().stream().map(PlainText::block).collect(Collectors.joining("\n"));
  }

  public static String of(List<Inline> line) {
    return of(line, Notation.POINT);
  }

  /** With the numbers in the notation of a reader. */
  public static String of(List<Inline> line, Notation notation) {
    return line.stream().map(inline -> inline(inline, notation)).collect(Collectors.joining());
  }

  private static String block(Block block) {
    return switch (block) {
      case Block.Paragraph(var content) -> of(content);
      case Block.Display(var formula) -> "    " + formula.text();
      case Block.Bullets(var items) ->
          items.stream().map(item -> "- " + of(item)).collect(Collectors.joining("\n"));
    };
  }

  private static String inline(Inline inline, Notation notation) {
    return switch (inline) {
      case Inline.Words(var text) -> text;
      case Inline.Emphasis(var text) -> text;
      case Inline.Code(var text) -> text;
      case Inline.Foreign(var text, var language) -> text;
      case Inline.Mathematics(var formula) -> notation.text(formula.text());
    };
  }
}
