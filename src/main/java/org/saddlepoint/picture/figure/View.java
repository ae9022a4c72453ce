package org.saddlepoint.picture.figure;

import java.util.List;
import org.saddlepoint.picture.Point;
import org.saddlepoint.picture.Window;

/** What is known when layers are made: the window and the levels of the contour lines. */
record View(Window window, List<Double> levels) {

  /** A vector of a length that is well seen: only its direction counts. */
  Point shown(Point direction, double share) {
    double size = Math.hypot(direction.x() / window.width(), direction.y() / window.height());
    return direction.times(share / size);
  }
}
