package org.saddlepoint.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A line through many points as few cubic pieces: each shares its ends and directions with the
 * line, and no point lies farther from it than is seen. The direction of a contour line is at a
 * right angle to the gradient.
 */
final class Smooth {
  /** In units of the drawing. */
  private static final double SEEN = 0.12;

  private final List<Point> points;
  private final List<Point> directions;
  private final double[] lengths;

  private Smooth(List<Point> points, List<Point> directions) {
    this.points = points;
    this.directions = directions;
    this.lengths = new double[points.size()];
    for (int i = 1; i < lengths.length; i++) {
      lengths[i] = lengths[i - 1] + points.get(i - 1).to(points.get(i));
    }
  }

  /**
   * Goes on from the first of these points, where the path is.
   *
   * @param directions of the line at each of the points, either way along it; (0, 0) if unknown
   */
  static void write(PathText path, List<Point> points, List<Point> directions) {
    new Smooth(points, along(points, directions)).piece(path, 0, points.size() - 1);
  }

  /** Turned the way the line goes. */
  private static List<Point> along(List<Point> points, List<Point> directions) {
    List<Point> along = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Point before = points.get(Math.max(0, i - 1));
      Point after = points.get(Math.min(points.size() - 1, i + 1));
      Point way = after.minus(before);
      Point direction = directions.get(i).unit();
      double turn = direction.dot(way);
      boolean known = direction.isFinite() && Math.abs(turn) > 0.5 * way.length();
      along.add(known ? direction.times(Math.signum(turn)) : way.unit());
    }
    return along;
  }

  private void piece(PathText path, int from, int to) {
    if (to <= from) {
      return;
    }
    Point start = points.get(from);
    Point end = points.get(to);
    double reach = (lengths[to] - lengths[from]) / 3;
    Point first = start.plus(directions.get(from).times(reach));
    Point second = end.minus(directions.get(to).times(reach));
    if (to == from + 1 || fits(from, to, first, second)) {
      if (isStraight(start, first, second, end)) {
        path.line(end);
      } else {
        path.cubic(first, second, end);
      }
      return;
    }
    int middle = middle(from, to);
    piece(path, from, middle);
    piece(path, middle, to);
  }

  private int middle(int from, int to) {
    double half = (lengths[from] + lengths[to]) / 2;
    int middle = from + 1;
    while (middle < to - 1 && lengths[middle] < half) {
      middle++;
    }
    return middle;
  }

  private boolean fits(int from, int to, Point first, Point second) {
    double length = lengths[to] - lengths[from];
    for (int i = from + 1; i < to; i++) {
      double t = (lengths[i] - lengths[from]) / length;
      Point drawn = at(t, points.get(from), first, second, points.get(to));
      Point across = new Point(-directions.get(i).y(), directions.get(i).x());
      Point off = points.get(i).minus(drawn);
      // A little to and fro along the line is not seen.
      if (Math.abs(off.dot(across)) > SEEN || off.length() > 20 * SEEN) {
        return false;
      }
    }
    return true;
  }

  private static Point at(double t, Point a, Point b, Point c, Point d) {
    double s = 1 - t;
    return a.times(s * s * s)
        .plus(b.times(3 * s * s * t))
        .plus(c.times(3 * s * t * t))
        .plus(d.times(t * t * t));
  }

  private static boolean isStraight(Point a, Point b, Point c, Point d) {
    Point way = d.minus(a).unit();
    Point across = new Point(-way.y(), way.x());
    return Math.abs(b.minus(a).dot(across)) < SEEN && Math.abs(c.minus(a).dot(across)) < SEEN;
  }
}
