package org.saddlepoint.picture;

import java.util.List;

/**
 * The part of the plane that is drawn. Where it can be, both axes have one scale: then a gradient
 * stands at a right angle to its contour line, as it should.
 */
public record Window(double left, double right, double bottom, double top) {
  /** Width to height of a picture, at least and at most. */
  private static final double SQUARE = 1.05;

  private static final double WIDE = 1.6;

  /** Points that spread this many times farther one way than the other have scales of their own. */
  private static final double UNLIKE = 7;

  /** How much room is left about the points, as a part of how far they spread. */
  private static final double ROOM = 0.3;

  private static final double NOTHING = 1e-9;

  /** Beyond the numbers that a drawing can tell apart. */
  private static final double LARGEST = 1e100;

  public double width() {
    return right - left;
  }

  public double height() {
    return top - bottom;
  }

  public boolean holds(Point point) {
    return point.x() >= left && point.x() <= right && point.y() >= bottom && point.y() <= top;
  }

  public double aspect() {
    return width() / height();
  }

  /**
   * About all of these points that are finite, with room about them; about a single point as far as
   * {@code reach} on every side.
   */
  public static Window around(List<Point> points, double reach) {
    List<Point> finite = points.stream().filter(Window::isDrawable).toList();
    if (finite.isEmpty()) {
      return around(List.of(new Point(0, 0)), reach);
    }
    Window box = box(finite);
    double far = Math.max(box.width(), box.height());
    return box.isUnlike()
        ? box.each()
        : box.alike(far > NOTHING * largest(box) ? ROOM * far : reach);
  }

  private static boolean isDrawable(Point point) {
    return Math.abs(point.x()) < LARGEST && Math.abs(point.y()) < LARGEST;
  }

  private static Window box(List<Point> points) {
    return new Window(
        points.stream().mapToDouble(Point::x).min().orElse(0),
        points.stream().mapToDouble(Point::x).max().orElse(0),
        points.stream().mapToDouble(Point::y).min().orElse(0),
        points.stream().mapToDouble(Point::y).max().orElse(0));
  }

  private static double largest(Window box) {
    return Math.max(
        Math.max(Math.abs(box.left), Math.abs(box.right)),
        Math.max(Math.abs(box.bottom), Math.abs(box.top)));
  }

  private boolean isUnlike() {
    double least = Math.min(width(), height());
    return least > 0 && Math.max(width(), height()) > UNLIKE * least;
  }

  /** Each axis as its own points ask. */
  private Window each() {
    return grown(width() * ROOM, height() * ROOM);
  }

  /** One scale for both. */
  private Window alike(double room) {
    double wide = width() + 2 * room;
    double high = height() + 2 * room;
    double aspect = Math.clamp(wide / high, SQUARE, WIDE);
    if (wide < aspect * high) {
      wide = aspect * high;
    } else {
      high = wide / aspect;
    }
    return grown((wide - width()) / 2, (high - height()) / 2);
  }

  private Window grown(double sideways, double upwards) {
    return new Window(left - sideways, right + sideways, bottom - upwards, top + upwards);
  }

  /** Whether a unit is as long across as upwards, as in a picture of the window's own shape. */
  public boolean hasOneScale() {
    return aspect() >= SQUARE * 0.99 && aspect() <= WIDE * 1.01;
  }
}
