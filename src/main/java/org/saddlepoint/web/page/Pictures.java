package org.saddlepoint.web.page;

import java.util.Optional;
import org.saddlepoint.picture.ContourStrip;
import org.saddlepoint.problem.ProblemKey;
import org.saddlepoint.tutor.ProblemView.Curvature;

/** Decorations in SVG, drawn by the server: they show without scripts and in print. */
final class Pictures {
  /** Two valleys and a pass: for pages without a problem of their own. */
  private static final long USUAL = 3;

  private Pictures() {}

  /** The problem's own contour lines; while they would give an answer away, those of no problem. */
  static String strip(ProblemKey key, Optional<Curvature> curvature) {
    return curvature
        .map(matrix -> ContourStrip.of(matrix.xx(), matrix.xy(), matrix.yy()))
        .orElseGet(() -> ContourStrip.neutral(key.seed()));
  }

  static String strip() {
    return ContourStrip.neutral(USUAL);
  }
}
