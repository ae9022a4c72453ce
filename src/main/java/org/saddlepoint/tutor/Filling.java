package org.saddlepoint.tutor;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.answer.AnswerKind;

/**
 * A grid in which something stands for every cell that is still empty, so that the others can be
 * read. Where rows can be added, those that are empty altogether stay so: they are spare ones.
 *
 * @param places for each character of the text, and for its end, where it stood in what was typed
 */
record Filling(String text, List<Integer> places) {
  private static final String NUMBER = "0";

  static Filling of(String raw, AnswerKind kind) {
    var text = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    int start = 0;
    for (String line : raw.split("\n", -1)) {
      if (start > 0) {
        text.append('\n');
        places.add(start - 1);
      }
      fill(line, start, kind, text, places);
      start += line.length() + 1;
    }
    places.add(raw.length());
    return new Filling(text.toString(), List.copyOf(places));
  }

  private static void fill(
      String line, int start, AnswerKind kind, StringBuilder text, List<Integer> places) {
    List<String> cells = List.of(line.split("\t", -1));
    int at = start;
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        text.append('\t');
        places.add(at - 1);
      }
      String cell = cells.get(i);
      boolean missing = cell.isBlank() && !(line.isBlank() && isGrowing(kind));
      String shown = missing ? substitute(kind, i == cells.size() - 1) : cell;
      for (int j = 0; j < shown.length(); j++) {
        text.append(shown.charAt(j));
        places.add(missing ? at : at + j);
      }
      at += cell.length() + 1;
    }
  }

  private static boolean isGrowing(AnswerKind kind) {
    return kind instanceof AnswerKind.EigenPairs || kind instanceof AnswerKind.SeveralPoints;
  }

  /** The last cell of a point is its class, where there are classes. */
  private static String substitute(AnswerKind kind, boolean isLast) {
    return kind instanceof AnswerKind.SeveralPoints(var classes) && isLast && !classes.isEmpty()
        ? classes.getFirst().id()
        : NUMBER;
  }

  /**
   * @param position 1-based character of the text
   */
  int place(int position) {
    return places.get(Math.clamp(position - 1L, 0, places.size() - 1));
  }
}
