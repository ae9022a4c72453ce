package org.saddlepoint.picture.figure;

import static org.saddlepoint.derivation.Quantities.NEWTON_NEXT;
import static org.saddlepoint.derivation.Quantities.NEWTON_STEP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Message.Argument;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.derivation.calculus.CalculusQuantities;
import org.saddlepoint.derivation.descent.DescentQuantities;
import org.saddlepoint.derivation.saddles.SaddleQuantities;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.picture.Layer;
import org.saddlepoint.picture.Layer.Line;
import org.saddlepoint.picture.Point;

/** Single steps from the point: arrows as long as the steps are. */
final class Steps {

  /** A step by what it is called here, its line, and whether the quantity is where it leads. */
  private record Kind(String name, Quantity quantity, Line line, boolean isTarget) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("gradient-step", DescentQuantities.GRADIENT_NEXT, Line.SOLID, true),
          new Kind("newton-step", NEWTON_STEP, Line.DASHED, false),
          new Kind("newton-step", NEWTON_NEXT, Line.DASHED, true),
          new Kind("damped-step", SaddleQuantities.DAMPED_STEP, Line.DOTTED, false),
          new Kind("saddle-free-step", SaddleQuantities.SADDLE_FREE_STEP, Line.MIXED, false),
          new Kind("clipped-step", SaddleQuantities.CLIPPED_STEP, Line.MIXED, false),
          new Kind("scaled-step", SaddleQuantities.SCALED_STEP, Line.MIXED, false),
          new Kind("trial-step", SaddleQuantities.TRIAL_STEP, Line.SOLID, false),
          new Kind("displacement", CalculusQuantities.DISPLACEMENT, Line.SOLID, false));

  /** Beside these the Newton step shows what they change. */
  private static final Quantity[] SAFEGUARDS = {
    SaddleQuantities.DAMPED_STEP, SaddleQuantities.SADDLE_FREE_STEP, SaddleQuantities.CLIPPED_STEP
  };

  private Steps() {}

  static Part of(Scene scene) {
    Optional<Point> start = scene.start();
    if (start.isEmpty()) {
      return Part.NOTHING;
    }
    Part all = Part.NOTHING;
    List<List<Argument>> rows = new ArrayList<>();
    for (Kind kind : KINDS) {
      Optional<List<Expression>> step = step(scene, kind);
      Optional<Point> way = step.flatMap(Scene::point).filter(d -> d.length() > 0);
      boolean known = rows.stream().anyMatch(row -> row.getFirst().equals(name(kind)));
      if (way.isPresent() && !known) {
        all = all.and(arrow(start.get(), way.get(), kind));
        rows.add(row(scene.derivation(), kind, step.get()));
      }
    }
    if (rows.isEmpty()) {
      return Part.NOTHING;
    }
    return all.and(ring(scene, start.get())).with(table(scene.derivation(), rows));
  }

  private static boolean isShown(Scene scene, Kind kind) {
    boolean given = scene.isGiven(kind.quantity());
    boolean beside = kind.quantity().equals(NEWTON_STEP) && scene.leadsBy(SAFEGUARDS);
    return given || beside || scene.leadsBy(kind.quantity());
  }

  private static Optional<List<Expression>> step(Scene scene, Kind kind) {
    if (!isShown(scene, kind)
        || !(scene.value(kind.quantity()).orElse(null) instanceof Value.Vector(var vector))) {
      return Optional.empty();
    }
    if (!kind.isTarget()) {
      return Optional.of(vector);
    }
    return scene.value(Quantities.POINT).orElse(null) instanceof Value.Vector(var start)
        ? Optional.of(Vectors.minus(vector, start))
        : Optional.empty();
  }

  private static Part arrow(Point start, Point way, Kind kind) {
    Point end = start.plus(way);
    return Part.of(
            List.of(start, end),
            new Layer.Arrow(start, end, kind.line(), Symbols.label(kind.name())))
        .saying(Message.of("picture.says." + kind.name()));
  }

  private static Argument name(Kind kind) {
    return Message.term("picture.step." + kind.name());
  }

  private static Part ring(Scene scene, Point start) {
    return scene
        .number(SaddleQuantities.RADIUS)
        .map(Constants::toDouble)
        .map(radius ->
            Part.of(
                    List.of(
                        start.plus(new Point(radius, radius)),
                        start.minus(new Point(radius, radius))),
                    new Layer.Ring(start, radius, Symbols.label("radius")))
                .saying(Message.of("picture.says.ring")))
        .orElse(Part.NOTHING);
  }

  private static List<Argument> row(Derivation derivation, Kind kind, List<Expression> step) {
    List<Argument> row = new ArrayList<>(List.of(name(kind)));
    row.add(Message.maths(Symbols.point(step)));
    try {
      List<Expression> end = Vectors.plus(derivation.vector(Quantities.POINT), step);
      row.add(Message.maths(Symbols.point(end)));
      row.add(Symbols.cell(Symbols.value(derivation, end)));
    } catch (UnderivableException | ArithmeticException none) {
      while (row.size() < 4) {
        row.add(Message.plain("–"));
      }
    }
    return row;
  }

  private static Figure.Table table(Derivation derivation, List<List<Argument>> rows) {
    boolean isFunction = derivation.isGiven(Quantities.OBJECTIVE);
    List<Formula> heads =
        List.of(
            Formulas.symbol("", ""),
            Formulas.symbol("\\mathbf{d}", "d"),
            Formulas.symbol("\\mathbf{x}_0 + \\mathbf{d}", "x_0 + d"),
            Formulas.symbol("f(\\mathbf{x}_0 + \\mathbf{d})", "f(x_0 + d)"));
    return new Figure.Table(
        Message.of("picture.steps"),
        isFunction ? heads : heads.subList(0, 2),
        isFunction ? rows : rows.stream().map(row -> row.subList(0, 2)).toList());
  }
}
