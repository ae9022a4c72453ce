package org.saddlepoint.picture;

/** A symmetric 2×2 matrix, in double precision, with what a picture of it needs. */
public record Bend(double xx, double xy, double yy) {

  /** dᵀHd. */
  public double along(Point d) {
    return xx * d.x() * d.x() + 2 * xy * d.x() * d.y() + yy * d.y() * d.y();
  }

  /** The greater eigenvalue. */
  public double high() {
    return (xx + yy) / 2 + radius();
  }

  /** The smaller eigenvalue. */
  public double low() {
    return (xx + yy) / 2 - radius();
  }

  private double radius() {
    return Math.hypot((xx - yy) / 2, xy);
  }

  /** A unit eigenvector of the greater eigenvalue. */
  public Point highAxis() {
    double angle = Math.atan2(2 * xy, xx - yy) / 2;
    return new Point(Math.cos(angle), Math.sin(angle));
  }

  /** A unit eigenvector of the smaller eigenvalue, at a right angle to the other. */
  public Point lowAxis() {
    Point high = highAxis();
    return new Point(-high.y(), high.x());
  }

  public boolean isFinite() {
    return Double.isFinite(xx) && Double.isFinite(xy) && Double.isFinite(yy);
  }
}
