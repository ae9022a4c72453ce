package org.saddlepoint.web.page;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.tutor.Echo;

/**
 * The line under a field while typing.
 *
 * @param state nothing, understood or not-understood
 * @param formula how it is read; none or one
 * @param words a remark, or what is wrong
 * @param before what was typed just before the place where reading failed
 * @param after what was typed from there on
 * @param row of the cell in which it failed, and its column; 0 where there are no cells
 */
public record ReadingFragment(
    String state,
    List<Text.Piece> formula,
    String words,
    String before,
    String after,
    int row,
    int column) {

  /** Characters shown on either side of the place. */
  private static final int AROUND = 12;

  public static ReadingFragment of(Echo echo, String raw) {
    return switch (echo) {
      case Echo.Nothing() -> new ReadingFragment("nothing", List.of(), "", "", "", 0, 0);
      case Echo.Understood(var formula, var note) ->
          new ReadingFragment("understood", List.of(Text.piece(formula)), note, "", "", 0, 0);
      case Echo.NotUnderstood(var sentence, var position) -> {
        Optional<CellStates.Place> cell = CellStates.place(raw, position);
        yield new ReadingFragment(
            "not-understood",
            List.of(),
            sentence,
            before(raw, position),
            after(raw, position),
            cell.map(CellStates.Place::row).orElse(0),
            cell.map(CellStates.Place::column).orElse(0));
      }
    };
  }

  private static String before(String raw, int position) {
    int end = Math.clamp(position, 0, raw.length());
    return (end > AROUND ? "…" : "") + raw.substring(Math.max(0, end - AROUND), end);
  }

  private static String after(String raw, int position) {
    int start = Math.clamp(position, 0, raw.length());
    int end = Math.min(raw.length(), start + AROUND);
    return raw.substring(start, end) + (end < raw.length() ? "…" : "");
  }
}
