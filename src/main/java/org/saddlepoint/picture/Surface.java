package org.saddlepoint.picture;

import org.saddlepoint.expression.Expression;

/**
 * A function of two variables to look at, in double precision: nothing is judged by it. Where it
 * has no value, or none that is finite, it is NaN.
 */
@FunctionalInterface
public interface Surface {
  double at(double x, double y);

  default double at(Point point) {
    return at(point.x(), point.y());
  }

  /** Of an expression in these two variables; in others it has no values. */
  static Surface of(Expression function, String x, String y) {
    return Compiled.of(function, x, y);
  }

  /** c + gᵀd + ½ dᵀHd about a point, with d the way from it. */
  static Surface quadratic(Point centre, double value, Point gradient, Bend bend) {
    return (x, y) -> {
      Point d = new Point(x, y).minus(centre);
      return value + gradient.dot(d) + bend.along(d) / 2;
    };
  }

  /** The gradient by central differences, for the direction of a line. */
  default Point gradient(Point at, Point step) {
    double across = at(at.x() + step.x(), at.y()) - at(at.x() - step.x(), at.y());
    double up = at(at.x(), at.y() + step.y()) - at(at.x(), at.y() - step.y());
    return new Point(across / (2 * step.x()), up / (2 * step.y()));
  }
}
