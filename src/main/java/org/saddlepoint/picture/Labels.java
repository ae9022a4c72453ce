package org.saddlepoint.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Words beside what they name: of the places about it the one that covers least of what is there
 * already and lies within the frame.
 */
final class Labels {
  /** About as wide as a letter is on the average, and as high as a line. */
  private static final double LETTER = 8.2;

  private static final double LINE = 17;

  /** How far from its point a label stands. */
  private static final double AWAY = 10;

  private static final double OF_LINES = 3;

  private static final int PLACES = 16;

  private final Frame frame;
  private final List<Box> taken = new ArrayList<>();
  private final Markup markup = new Markup();

  /**
   * @param weight how much it matters that it be not covered
   */
  private record Box(double left, double top, double right, double bottom, double weight) {
    double common(Box other) {
      double across = Math.min(right, other.right) - Math.max(left, other.left);
      double down = Math.min(bottom, other.bottom) - Math.max(top, other.top);
      return across > 0 && down > 0 ? across * down * weight * other.weight : 0;
    }
  }

  Labels(Frame frame) {
    this.frame = frame;
  }

  /** Something is drawn about here. */
  void avoid(Point at, double size) {
    avoid(at, size, 1);
  }

  private void avoid(Point at, double size, double weight) {
    taken.add(new Box(at.x() - size, at.y() - size, at.x() + size, at.y() + size, weight));
  }

  /** A line is drawn here. */
  void avoid(Point from, Point to) {
    double length = from.to(to);
    int pieces = (int) Math.clamp(length / 6, 1, 200);
    for (int k = 0; k <= pieces; k++) {
      avoid(from.plus(to.minus(from).times((double) k / pieces)), 2, OF_LINES);
    }
  }

  void place(Point at, String words, String style) {
    if (words.isEmpty() || !frame.holds(at)) {
      return;
    }
    Box best = null;
    double least = Double.POSITIVE_INFINITY;
    for (int k = 0; k < 2 * PLACES; k++) {
      Box box = box(at, words, k);
      double cost = cost(box, k);
      if (cost < least) {
        least = cost;
        best = box;
      }
    }
    taken.add(best);
    Point middle = new Point((best.left + best.right) / 2, best.bottom - 3.6);
    markup.text(style, middle, "middle", words);
  }

  /** From the upper right round against the clock. */
  private static Box box(Point at, String words, int place) {
    double angle = Math.PI / 4 + 2 * Math.PI * (place % PLACES) / PLACES;
    double away = place < PLACES ? AWAY : 1.7 * AWAY;
    double half = words.length() * LETTER / 2;
    double x = at.x() + Math.cos(angle) * (away + half);
    double y = at.y() - Math.sin(angle) * (away + LINE / 2 - 2);
    return new Box(x - half, y - LINE / 2, x + half, y + LINE / 2, 1);
  }

  private double cost(Box box, int place) {
    double covered = taken.stream().mapToDouble(box::common).sum();
    double outside =
        Math.max(0, frame.left() + 2 - box.left)
            + Math.max(0, box.right - frame.right() + 2)
            + Math.max(0, frame.top() + 2 - box.top)
            + Math.max(0, box.bottom - frame.bottom() + 2);
    return covered + 100 * outside + preference(place);
  }

  /** Near is better than far, the upper right better than the rest. */
  private static double preference(int place) {
    int round = place % PLACES;
    return 0.5 * Math.min(round, PLACES - round) + (place < PLACES ? 0 : 12);
  }

  Markup markup() {
    return markup;
  }
}
