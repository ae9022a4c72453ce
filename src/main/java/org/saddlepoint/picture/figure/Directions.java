package org.saddlepoint.picture.figure;

import static org.saddlepoint.derivation.Quantities.DIRECTION;
import static org.saddlepoint.derivation.Quantities.GRADIENT_AT_POINT;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.calculus.CalculusQuantities;
import org.saddlepoint.derivation.saddles.SaddleQuantities;
import org.saddlepoint.derivation.spectra.SpectraQuantities;
import org.saddlepoint.picture.Layer;
import org.saddlepoint.picture.Layer.Line;
import org.saddlepoint.picture.Point;

/** Directions at the point: arrows of one length, whatever that of the vectors. */
final class Directions {
  private static final double LENGTH = 0.24;

  private static final Quantity[] DOWNWARDS = {
    CalculusQuantities.STEEPEST_DESCENT,
    SaddleQuantities.DESCENT_DIRECTION,
    SaddleQuantities.DAMPING_LIMIT
  };

  private static final Quantity[] ALONG = {
    CalculusQuantities.DIRECTIONAL_DERIVATIVE,
    CalculusQuantities.DIRECTIONAL_CURVATURE,
    SpectraQuantities.IMAGE,
    SpectraQuantities.IS_EIGENVECTOR,
    SpectraQuantities.ALONG_DIRECTION,
    SpectraQuantities.EIGENVALUE_OF_DIRECTION
  };

  private Directions() {}

  static Part of(Scene scene) {
    Optional<Point> start = scene.start();
    if (start.isEmpty()) {
      return Part.NOTHING;
    }
    return gradient(scene, start.get()).and(direction(scene, start.get()));
  }

  private static Part gradient(Scene scene, Point start) {
    boolean down = scene.leadsBy(DOWNWARDS);
    if (!down && !scene.leadsBy(GRADIENT_AT_POINT)) {
      return Part.NOTHING;
    }
    return scene
        .vector(GRADIENT_AT_POINT)
        .filter(gradient -> gradient.length() > 0)
        .map(gradient ->
            arrow(
                start,
                down ? gradient.times(-1) : gradient,
                Line.SOLID,
                down ? "descent" : "gradient"))
        .orElse(Part.NOTHING);
  }

  private static Part direction(Scene scene, Point start) {
    return scene.leadsBy(ALONG)
        ? scene
            .vector(DIRECTION)
            .filter(way -> way.length() > 0)
            .map(way -> arrow(start, way, Line.DASHED, "direction"))
            .orElse(Part.NOTHING)
        : Part.NOTHING;
  }

  private static Part arrow(Point start, Point way, Line line, String name) {
    return Part.of(
            List.of(start),
            view ->
                List.of(
                    new Layer.Arrow(
                        start, start.plus(view.shown(way, LENGTH)), line, Symbols.label(name))))
        .saying(Message.of("picture.says." + name));
  }
}
