package org.saddlepoint.picture.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.picture.Layer;
import org.saddlepoint.picture.Point;
import org.saddlepoint.picture.Window;
import org.saddlepoint.picture.figure.Figure.Table;

/**
 * What one side of a derivation brings to its picture.
 *
 * @param interest points that have to be seen
 * @param heights of contour lines that have to be there
 * @param layers drawn once the window is known
 */
record Part(
    List<Point> interest,
    Function<Window, List<Double>> heights,
    Function<View, List<Layer>> layers,
    List<Message> caption,
    List<Table> tables) {

  static final Part NOTHING =
      new Part(List.of(), window -> List.of(), view -> List.of(), List.of(), List.of());

  static Part of(List<Point> interest, Layer... layers) {
    return of(interest, view -> List.of(layers));
  }

  static Part of(List<Point> interest, Function<View, List<Layer>> layers) {
    return new Part(interest, window -> List.of(), layers, List.of(), List.of());
  }

  Part through(Function<Window, List<Double>> wanted) {
    return new Part(interest, wanted, layers, caption, tables);
  }

  Part saying(Message... messages) {
    List<Message> all = new ArrayList<>(caption);
    all.addAll(List.of(messages));
    return new Part(interest, heights, layers, all, tables);
  }

  Part with(Table table) {
    List<Table> all = new ArrayList<>(tables);
    all.add(table);
    return new Part(interest, heights, layers, caption, all);
  }

  boolean isEmpty() {
    return interest.isEmpty();
  }

  /** This below, the other upon it. */
  Part and(Part other) {
    return new Part(
        joined(interest, other.interest),
        window -> joined(heights.apply(window), other.heights.apply(window)),
        view -> joined(layers.apply(view), other.layers.apply(view)),
        joined(caption, other.caption),
        joined(tables, other.tables));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
