package org.saddlepoint.picture.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Message.Argument;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.conditioning.ConditioningQuantities;
import org.saddlepoint.derivation.spectra.SpectraQuantities;
import org.saddlepoint.picture.Bend;
import org.saddlepoint.picture.Layer;
import org.saddlepoint.picture.Point;
import org.saddlepoint.picture.Window;

/** The principal axes of a Hessian, each as long as the level line of one height: 1/√|λ|. */
final class Axes {
  private static final Quantity[] ASKING = {
    Quantities.EIGENVALUES,
    Quantities.DEFINITENESS,
    Quantities.CONDITION_NUMBER,
    Quantities.LARGEST_EIGENVALUE,
    Quantities.SMALLEST_EIGENVALUE,
    ConditioningQuantities.AXIS_RATIO,
    ConditioningQuantities.BOWL_STATEMENTS,
    SpectraQuantities.EIGENVECTOR,
    SpectraQuantities.EIGENPAIRS,
    SpectraQuantities.PRINCIPAL_AXES,
    SpectraQuantities.STEEPEST_AXIS,
    SpectraQuantities.STEEPEST_AXIS_ANGLE,
    SpectraQuantities.OTHER_EIGENVECTOR,
    SpectraQuantities.DEGENERATE_DIRECTION,
    SpectraQuantities.DEFINITENESS_WITH_REASON,
    SpectraQuantities.DEFINITENESS_BY_MINORS,
    SpectraQuantities.DEFINITENESS_BY_PIVOTS
  };

  /** The longer axis, as a part of the window's smaller side. */
  private static final double LONG = 0.44;

  /** An axis is drawn no more times as long as the other than the root of this. */
  private static final double LONGEST = 400;

  /** Below this part of the other an eigenvalue counts as none: its axis does not end. */
  private static final double NONE = 1e-9;

  private Axes() {}

  static boolean areAsked(Scene scene) {
    return scene.leadsBy(ASKING);
  }

  static Part of(Scene scene) {
    Optional<Point> centre = scene.centre().or(scene::start);
    Optional<Bend> bend = scene.bend();
    if (!areAsked(scene) || centre.isEmpty() || bend.isEmpty() || isRound(bend.get())) {
      return Part.NOTHING;
    }
    Part part =
        Part.of(List.of(centre.get()), view -> axes(view.window(), centre.get(), bend.get()))
            .saying(Message.of("picture.says.axes"));
    if (scene.centre().isPresent()) {
      double height = scene.surface().at(centre.get());
      part = part.through(window -> heights(window, height, bend.get()));
    }
    return table(scene).map(part::with).orElse(part);
  }

  /** All directions are principal axes. */
  private static boolean isRound(Bend bend) {
    return bend.high() - bend.low() <= NONE * Math.max(Math.abs(bend.high()), Math.abs(bend.low()));
  }

  private static double reach(Window window) {
    return LONG * Math.min(window.width(), window.height());
  }

  /** Half an axis is this over √|λ|. */
  private static double unit(Window window, Bend bend) {
    double most = Math.max(Math.abs(bend.high()), Math.abs(bend.low()));
    double least = Math.min(Math.abs(bend.high()), Math.abs(bend.low()));
    return reach(window) * Math.sqrt(Math.max(least, most / LONGEST));
  }

  /** Of the contour lines on which the axes end. */
  private static List<Double> heights(Window window, double height, Bend bend) {
    double unit = unit(window, bend);
    return Stream.of(bend.low(), bend.high())
        .filter(curvature -> curvature != 0)
        .map(curvature -> height + Math.signum(curvature) * unit * unit / 2)
        .distinct()
        .toList();
  }

  private static List<Layer> axes(Window window, Point centre, Bend bend) {
    double reach = reach(window);
    double unit = unit(window, bend);
    return List.of(
        axis(centre, bend.lowAxis(), bend.low(), unit, reach, "low-axis"),
        axis(centre, bend.highAxis(), bend.high(), unit, reach, "high-axis"));
  }

  private static Layer axis(
      Point centre, Point way, double curvature, double unit, double reach, String name) {
    double half = Math.min(reach, unit / Math.sqrt(Math.abs(curvature)));
    return new Layer.Axis(centre, way.times(half), Symbols.label(name));
  }

  private static Optional<Figure.Table> table(Scene scene) {
    if (!(scene.value(SpectraQuantities.EIGENPAIRS).orElse(null) instanceof Value.Pairs(var pairs))
        || pairs.size() != 2) {
      return Optional.empty();
    }
    List<List<Argument>> rows = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      rows.add(
          List.of(
              Message.maths(Notation.eigenvalue(i + 1)),
              Symbols.cell(pairs.get(i).value()),
              Message.maths(Symbols.point(pairs.get(i).vector()))));
    }
    return Optional.of(
        new Figure.Table(
            Message.of("picture.axes"),
            List.of(Formulas.symbol("", ""), Notation.LAMBDA, Formulas.symbol("\\mathbf{v}", "v")),
            rows));
  }
}
