package org.saddlepoint.tutor;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.picture.Svg;
import org.saddlepoint.picture.figure.Figure;
import org.saddlepoint.problem.Prose;
import org.saddlepoint.problem.Words;

/**
 * A picture with all that it says in words and numbers.
 *
 * @param svg the drawing, text of ours throughout
 */
public record PictureView(String svg, Prose caption, List<Table> tables) {
  public PictureView {
    tables = List.copyOf(tables);
  }

  public record Table(Prose title, List<Prose> heads, List<List<Prose>> rows) {
    public Table {
      heads = List.copyOf(heads);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  static Optional<PictureView> of(Optional<Figure> figure, Words words) {
    return figure.map(found -> of(found, words));
  }

  private static PictureView of(Figure figure, Words words) {
    Prose caption = words.prose(figure.caption().stream().<Passage>map(Passage.Say::new).toList());
    String description = String.join(" ", figure.caption().stream().map(words::plain).toList());
    return new PictureView(
        Svg.of(figure.plot(), words.plain(figure.title()), description, words::plain),
        caption,
        figure.tables().stream().map(table -> table(table, words)).toList());
  }

  private static Table table(Figure.Table table, Words words) {
    return new Table(
        words.prose(table.title()),
        table.heads().stream().map(head -> cell(Message.maths(head), words)).toList(),
        table.rows().stream()
            .map(row -> row.stream().map(entry -> cell(entry, words)).toList())
            .toList());
  }

  private static Prose cell(Message.Argument entry, Words words) {
    return words.prose(Message.of("picture.cell", entry));
  }
}
