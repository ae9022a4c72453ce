package org.saddlepoint.web.page;

import java.util.List;
import org.saddlepoint.problem.Prose;
import org.saddlepoint.tutor.PictureView;

/**
 * A picture, what it shows in sentences, and the same in numbers.
 *
 * @param svg as it stands in the page
 */
public record PictureBox(String svg, Text caption, List<Table> tables) {

  /**
   * @param heads the first names the rows
   */
  public record Table(Text title, List<Text> heads, List<List<Text>> rows) {}

  static PictureBox of(PictureView view) {
    return new PictureBox(
        view.svg(),
        Text.of(view.caption()),
        view.tables().stream()
            .map(table ->
                new Table(
                    Text.of(table.title()),
                    texts(table.heads()),
                    table.rows().stream().map(PictureBox::texts).toList()))
            .toList());
  }

  private static List<Text> texts(List<Prose> cells) {
    return cells.stream().map(Text::of).toList();
  }
}
