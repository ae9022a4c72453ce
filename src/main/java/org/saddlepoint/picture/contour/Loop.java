package org.saddlepoint.picture.contour;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.picture.Point;

/**
 * The edge of ground that lies below a level, with the low ground on its left: closed, and made of
 * runs along the level and runs along the border of what is drawn.
 */
public record Loop(List<Run> runs) {
  public Loop {
    runs = List.copyOf(runs);
  }

  /**
   * Each run begins where the one before it ends.
   *
   * @param isLevel whether the surface has the level's value along it; else it is border
   */
  public record Run(List<Point> points, boolean isLevel) {
    public Run {
      points = List.copyOf(points);
    }
  }

  /** A contour line that closes upon itself within the window. */
  public boolean isContour() {
    return runs.size() == 1 && runs.getFirst().isLevel();
  }

  /**
   * @param points the corners, the first not repeated at the end
   * @param isLevel for each corner whether the way on from it runs along the level
   */
  static Loop of(List<Point> points, List<Boolean> isLevel) {
    int size = points.size();
    int start = 0;
    for (int i = 0; i < size; i++) {
      if (!isLevel.get(i).equals(isLevel.get((i + size - 1) % size))) {
        start = i;
        break;
      }
    }
    List<Run> runs = new ArrayList<>();
    List<Point> run = new ArrayList<>();
    for (int k = 0; k < size; k++) {
      int i = (start + k) % size;
      run.add(points.get(i));
      int next = (i + 1) % size;
      if (k == size - 1 || !isLevel.get(i).equals(isLevel.get(next))) {
        run.add(points.get(next));
        runs.add(new Run(isLevel.get(i) ? run : corners(run), isLevel.get(i)));
        run = new ArrayList<>();
      }
    }
    return new Loop(runs);
  }

  /** Without the points in the middle of straight pieces. */
  private static List<Point> corners(List<Point> border) {
    List<Point> kept = new ArrayList<>();
    for (int i = 0; i < border.size(); i++) {
      boolean end = i == 0 || i == border.size() - 1;
      if (end || isCorner(kept.getLast(), border.get(i), border.get(i + 1))) {
        kept.add(border.get(i));
      }
    }
    return kept;
  }

  private static boolean isCorner(Point before, Point at, Point after) {
    boolean upright = near(before.x(), at.x(), after.x());
    boolean level = near(before.y(), at.y(), after.y());
    return !upright && !level;
  }

  private static boolean near(double a, double b, double c) {
    double size = 1e-9 * (Math.abs(a) + Math.abs(b) + Math.abs(c));
    return Math.abs(a - b) <= size && Math.abs(b - c) <= size;
  }
}
