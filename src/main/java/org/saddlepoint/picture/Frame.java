package org.saddlepoint.picture;

/**
 * Where a window lies on the drawing: a rectangle of it, in units of the drawing, whose y grows
 * downwards.
 */
record Frame(Window window, double left, double top, double width, double height) {

  /** Far outside of the drawing, where a number more would only be longer. */
  private static final double FAR = 3000;

  Point to(Point place) {
    return new Point(
        clamped(left + (place.x() - window.left()) / window.width() * width),
        clamped(top + (window.top() - place.y()) / window.height() * height));
  }

  private static double clamped(double drawn) {
    return Double.isNaN(drawn) ? FAR : Math.clamp(drawn, -FAR, FAR);
  }

  /** Where a line from a point that is drawn ends: nearer, in its direction, if that is far. */
  Point end(Point from, Point to) {
    Point way = turned(to.minus(from));
    return way.length() <= FAR / 2 ? to(to) : to(from).plus(way.unit().times(FAR / 2));
  }

  /** A direction of the plane as it is drawn. */
  Point turned(Point direction) {
    return new Point(
        direction.x() / window.width() * width, -direction.y() / window.height() * height);
  }

  Point from(Point drawn) {
    return new Point(
        window.left() + (drawn.x() - left) / width * window.width(),
        window.top() - (drawn.y() - top) / height * window.height());
  }

  boolean holds(Point drawn) {
    return drawn.x() >= left
        && drawn.x() <= left + width
        && drawn.y() >= top
        && drawn.y() <= top + height;
  }

  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }
}
