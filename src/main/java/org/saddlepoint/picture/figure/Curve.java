package org.saddlepoint.picture.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Message.Argument;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.newton.NewtonQuantities;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.picture.Layer;
import org.saddlepoint.picture.Layer.Line;
import org.saddlepoint.picture.Layer.Shape;
import org.saddlepoint.picture.Plot;
import org.saddlepoint.picture.Point;
import org.saddlepoint.picture.Surface;
import org.saddlepoint.picture.Window;

/** Newton's step in one variable: the function, its parabola at the point, and where that turns. */
final class Curve {
  private static final int LOOKS = 160;

  /** Heights beyond this share of what is seen are cut off: a pole has no height. */
  private static final double CUT = 0.06;

  private static final Set<Quantity> ASKING =
      Set.of(
          Quantities.SCALAR_NEWTON_STEP,
          Quantities.SCALAR_NEWTON_NEXT,
          NewtonQuantities.SCALAR_SECOND,
          NewtonQuantities.TARGET,
          NewtonQuantities.RUN);

  private final Derivation derivation;
  private final DoubleUnaryOperator function;
  private final List<Expression> exact;

  private Curve(Derivation derivation, Expression objective, List<Expression> exact) {
    this.derivation = derivation;
    this.exact = exact;
    Surface surface = Surface.of(objective, derivation.variables().getFirst(), "");
    this.function = x -> surface.at(x, 0);
  }

  static Optional<Figure> of(Derivation derivation, Collection<Quantity> asked) {
    if (asked.stream().noneMatch(ASKING::contains)
        || !(derivation.find(Quantities.OBJECTIVE)
            instanceof Finding.Found(Value.Scalar(var objective)))) {
      return Optional.empty();
    }
    try {
      return new Curve(derivation, objective, points(derivation, asked)).figure();
    } catch (UnderivableException | ArithmeticException none) {
      return Optional.empty();
    }
  }

  private static List<Expression> points(Derivation derivation, Collection<Quantity> asked) {
    List<Expression> points = new ArrayList<>();
    points.add(derivation.vector(Quantities.POINT).getFirst());
    if (asked.contains(NewtonQuantities.RUN)) {
      derivation.matrix(NewtonQuantities.RUN).rows().forEach(row -> points.add(row.getFirst()));
      return points;
    }
    points.add(derivation.scalar(Quantities.SCALAR_NEWTON_NEXT));
    if (asked.contains(NewtonQuantities.SCALAR_SECOND)) {
      points.add(derivation.scalar(NewtonQuantities.SCALAR_SECOND));
    }
    return points;
  }

  private Optional<Figure> figure() {
    List<Point> places =
        exact.stream()
            .map(Constants::toDouble)
            .map(x -> new Point(x, function.applyAsDouble(x)))
            .toList();
    Point start = places.getFirst();
    double slope = Constants.toDouble(derivation.scalar(Quantities.DERIVATIVE_AT_POINT));
    double bend = Constants.toDouble(derivation.scalar(Quantities.SECOND_DERIVATIVE_AT_POINT));
    DoubleUnaryOperator parabola =
        x -> start.y() + slope * (x - start.x()) + bend * (x - start.x()) * (x - start.x()) / 2;
    double turn = places.get(1).x();
    Point vertex = new Point(turn, parabola.applyAsDouble(turn));
    if (slope == 0 || !start.isFinite() || !vertex.isFinite()) {
      return Optional.empty();
    }
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer.Graph(function, Line.SOLID));
    layers.add(new Layer.Graph(parabola, Line.DASHED));
    if (places.get(1).isFinite()) {
      layers.add(new Layer.Join(vertex, places.get(1)));
    }
    layers.add(new Layer.Mark(vertex, Shape.ROUND, Message.of("picture.cell", Message.plain(""))));
    layers.add(new Layer.Mark(start, Shape.POINT, Symbols.label("start")));
    for (int k = 1; k < places.size(); k++) {
      if (places.get(k).isFinite()) {
        layers.add(
            new Layer.Mark(
                places.get(k), Shape.DIAMOND, Message.of("picture.cell", Message.plain(k))));
      }
    }
    String name = Symbols.axis(derivation.variables().getFirst());
    return Optional.of(
        new Figure(
            new Plot(window(places, vertex), name, "f", layers),
            Message.of("picture.graph"),
            List.of(Message.of("picture.says.parabola")),
            List.of(table())));
  }

  private Window window(List<Point> places, Point vertex) {
    double low = places.stream().mapToDouble(Point::x).min().orElseThrow();
    double high = places.stream().mapToDouble(Point::x).max().orElseThrow();
    double room = 0.45 * (high - low);
    double[] heights = new double[LOOKS + 1];
    heights[LOOKS] = vertex.y();
    for (int i = 0; i < LOOKS; i++) {
      double x = low - room + (high - low + 2 * room) * i / (LOOKS - 1);
      heights[i] = function.applyAsDouble(x);
    }
    heights = Arrays.stream(heights).filter(Double::isFinite).sorted().toArray();
    int cut = (int) (CUT * heights.length);
    double least = Math.min(vertex.y(), heights[cut]);
    double most = Math.max(vertex.y(), heights[heights.length - 1 - cut]);
    for (Point place : places) {
      least = place.isFinite() ? Math.min(least, place.y()) : least;
      most = place.isFinite() ? Math.max(most, place.y()) : most;
    }
    double above = most > least ? 0.12 * (most - least) : 1;
    return new Window(low - room, high + room, least - above, most + above);
  }

  private Figure.Table table() {
    List<Formula> heads = new ArrayList<>(List.of(Formulas.symbol("k", "k")));
    heads.addAll(Symbols.heads(derivation));
    List<List<Argument>> rows = new ArrayList<>();
    for (int k = 0; k < exact.size(); k++) {
      List<Argument> row = new ArrayList<>(List.of(Message.maths(Formulas.number(k))));
      row.addAll(Symbols.row(derivation, List.of(exact.get(k))));
      rows.add(row);
    }
    return new Figure.Table(Message.of("picture.iterates"), heads, rows);
  }
}
