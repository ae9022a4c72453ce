package org.saddlepoint.web.page;

import java.util.Optional;
import org.saddlepoint.tutor.ProblemView;

/** Decorations in SVG, drawn by the server: they show without scripts and in print. */
final class Pictures {
  private Pictures() {}

  static String strip(Optional<ProblemView.Curvature> curvature) {
    return "";
  }
}
