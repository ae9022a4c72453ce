package org.saddlepoint.picture;

import java.util.List;
import java.util.stream.IntStream;
import org.saddlepoint.picture.Layer.Shape;

/** The shapes of markers, and the heads of arrows. */
final class Markers {
  /** Half the size of a critical point's marker, and of a point on the way. */
  static final double LARGE = 6;

  static final double SMALL = 4.6;

  private static final double HEAD_LENGTH = 11;
  private static final double HEAD_WIDTH = 4.2;

  private Markers() {}

  static Markup of(Shape shape, Point at) {
    return switch (shape) {
      case PIT -> new Markup().polygon("mark full", regular(at, 3, LARGE * 1.15, 90));
      case SUMMIT -> new Markup().polygon("mark full", regular(at, 3, LARGE * 1.15, -90));
      case PASS -> cross(at);
      case OPEN -> new Markup().circle("mark", at, LARGE * 0.85);
      case POINT -> new Markup().circle("mark full", at, SMALL);
      case ROUND -> new Markup().circle("mark", at, SMALL);
      case DIAMOND -> new Markup().polygon("mark", regular(at, 4, SMALL * 1.3, 0));
      case TRIANGLE -> new Markup().polygon("mark", regular(at, 3, SMALL * 1.35, -90));
      case SQUARE -> new Markup().polygon("mark", regular(at, 4, SMALL * 1.25, 45));
    };
  }

  private static Markup cross(Point at) {
    double reach = LARGE * 0.85;
    PathText path = new PathText();
    path.move(at.plus(new Point(-reach, -reach))).line(at.plus(new Point(reach, reach)));
    path.move(at.plus(new Point(-reach, reach))).line(at.plus(new Point(reach, -reach)));
    return new Markup().path("cross-halo", path).path("cross", path);
  }

  private static List<Point> regular(Point centre, int corners, double radius, double degrees) {
    return IntStream.range(0, corners)
        .mapToObj(k -> Math.toRadians(degrees + 360.0 * k / corners))
        .map(angle -> new Point(Math.cos(angle), Math.sin(angle)).times(radius).plus(centre))
        .toList();
  }

  /** A shaft with a head that ends at the second point. */
  static Markup arrow(String line, Point from, Point to) {
    Point way = to.minus(from).unit();
    double length = Math.min(HEAD_LENGTH, from.to(to) * 0.6);
    Point neck = to.minus(way.times(length));
    Point aside = new Point(-way.y(), way.x()).times(HEAD_WIDTH * length / HEAD_LENGTH);
    return new Markup()
        .line("way " + line, from, neck)
        .polygon("head", List.of(to, neck.plus(aside), neck.minus(aside)));
  }
}
