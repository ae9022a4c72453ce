package org.saddlepoint.picture;

/** One coordinate of a curve. */
@FunctionalInterface
interface Coordinate {
  double at(double t);

  /** The derivative, by a central difference: for the direction of a drawn line that is enough. */
  default double slope(double t) {
    double h = 1e-4 * Math.max(1, Math.abs(t));
    return (at(t + h) - at(t - h)) / (2 * h);
  }
}
