package org.saddlepoint.picture.figure;

import java.util.List;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Message.Argument;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.picture.Plot;

/**
 * A drawing with its words: a title, sentences that say what is seen, and tables with the numbers.
 */
public record Figure(Plot plot, Message title, List<Message> caption, List<Table> tables) {
  public Figure {
    caption = List.copyOf(caption);
    tables = List.copyOf(tables);
  }

  /** The same as is drawn, in numbers. */
  public record Table(Message title, List<Formula> heads, List<List<Argument>> rows) {
    public Table {
      heads = List.copyOf(heads);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
