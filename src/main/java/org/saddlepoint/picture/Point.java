package org.saddlepoint.picture;

/** A place in the plane, in the coordinates of the function or of the drawing. */
public record Point(double x, double y) {
  public Point plus(Point other) {
    return new Point(x + other.x, y + other.y);
  }

  public Point minus(Point other) {
    return new Point(x - other.x, y - other.y);
  }

  public Point times(double factor) {
    return new Point(x * factor, y * factor);
  }

  public double dot(Point other) {
    return x * other.x + y * other.y;
  }

  public double length() {
    return Math.hypot(x, y);
  }

  public double to(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  /** Of length 1; a point that has no direction stays as it is. */
  public Point unit() {
    double length = length();
    return length > 0 && Double.isFinite(length) ? times(1 / length) : this;
  }

  public boolean isFinite() {
    return Double.isFinite(x) && Double.isFinite(y);
  }
}
