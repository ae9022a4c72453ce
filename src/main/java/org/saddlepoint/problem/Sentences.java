package org.saddlepoint.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Message.Argument;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.problem.Prose.Inline;

/** An author's own words where the product speaks in messages. */
final class Sentences {
  private Sentences() {}

  /**
   * A key that no message file has is its own pattern ({@link Words}); here it is nothing but gaps,
   * so that what the author wrote is never taken for a pattern.
   */
  static Message message(List<Inline> line) {
    String gaps =
        IntStream.range(0, line.size()).mapToObj(i -> "{" + i + "}").collect(Collectors.joining());
    return new Message(gaps, line.stream().map(Sentences::argument).toList());
  }

  private static Argument argument(Inline inline) {
    return switch (inline) {
      case Inline.Words(var text) -> new Argument.Author(text);
      case Inline.Emphasis(var text) -> new Argument.Author(text);
      case Inline.Code(var text) -> new Argument.Author(text);
      case Inline.Foreign(var text, var language) -> new Argument.Author(text);
      case Inline.Mathematics(var formula) -> new Argument.Maths(formula);
    };
  }

  /** The whole as one sentence. */
  static Message message(Prose prose) {
    List<Inline> line = new ArrayList<>();
    for (Passage passage : passages(prose)) {
      if (!line.isEmpty()) {
        line.add(new Inline.Words(" "));
      }
      switch (passage) {
        case Passage.Say(var message) ->
            message.arguments().forEach(argument -> line.add(inline(argument)));
        case Passage.Show(var formula) -> line.add(new Inline.Mathematics(formula));
      }
    }
    return message(line);
  }

  private static Inline inline(Argument argument) {
    return switch (argument) {
      case Argument.Maths(var formula) -> new Inline.Mathematics(formula);
      case Argument.Plain(var text) -> new Inline.Words(text);
      case Argument.Author(var text) -> new Inline.Words(text);
      case Argument.Term(var key) -> new Inline.Words(key);
    };
  }

  static List<Passage> passages(Prose prose) {
    List<Passage> passages = new ArrayList<>();
    for (Prose.Block block : prose.blocks()) {
      switch (block) {
        case Prose.Block.Paragraph(var content) -> passages.add(new Passage.Say(message(content)));
        case Prose.Block.Display(var formula) -> passages.add(new Passage.Show(formula));
        case Prose.Block.Bullets(var items) ->
            items.forEach(item -> passages.add(new Passage.Say(message(item))));
      }
    }
    return passages;
  }
}
