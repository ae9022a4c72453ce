package org.saddlepoint.picture.figure;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.calculus.CalculusQuantities;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.picture.Bend;
import org.saddlepoint.picture.Point;
import org.saddlepoint.picture.Surface;

/**
 * A derivation in two variables as it is drawn: its function, and its vectors as points. A matrix
 * by itself is drawn as the function ½ xᵀHx, with gᵀx where a gradient is given.
 *
 * @param path all that leads to what is asked, that included
 */
record Scene(Derivation derivation, Set<Quantity> path, List<Rule> rules, Surface surface) {

  static Optional<Scene> of(Derivation derivation, Collection<Quantity> asked) {
    if (derivation.dimension() != 2) {
      return Optional.empty();
    }
    List<Rule> rules = derivation.path(asked);
    Set<Quantity> path = new HashSet<>(asked);
    rules.forEach(rule -> path.add(rule.gives()));
    return surface(derivation).map(surface -> new Scene(derivation, path, rules, surface));
  }

  private static Optional<Surface> surface(Derivation derivation) {
    if (found(derivation, Quantities.OBJECTIVE) instanceof Value.Scalar(var objective)) {
      List<String> names = derivation.variables();
      return Optional.of(Surface.of(objective, names.get(0), names.get(1)));
    }
    return bend(derivation)
        .map(bend -> {
          Point gradient = vector(derivation, Quantities.GRADIENT_AT_POINT).orElse(new Point(0, 0));
          return Surface.quadratic(origin(derivation), 0, gradient, bend);
        });
  }

  private static Point origin(Derivation derivation) {
    return vector(derivation, Quantities.POINT).orElse(new Point(0, 0));
  }

  /** The value, or null. */
  private static Value found(Derivation derivation, Quantity quantity) {
    return derivation.find(quantity) instanceof Finding.Found(var value) ? value : null;
  }

  private static Optional<Bend> bend(Derivation derivation) {
    return found(derivation, Quantities.HESSIAN_AT_POINT) instanceof Value.Grid(var matrix)
            && matrix.height() == 2
            && matrix.width() == 2
        ? bend(matrix)
        : Optional.empty();
  }

  private static Optional<Bend> bend(Matrix<Expression> matrix) {
    try {
      Bend bend =
          new Bend(
              Constants.toDouble(matrix.at(0, 0)),
              Constants.toDouble(matrix.at(0, 1)),
              Constants.toDouble(matrix.at(1, 1)));
      return bend.isFinite() ? Optional.of(bend) : Optional.empty();
    } catch (ArithmeticException undefined) {
      return Optional.empty();
    }
  }

  private static Optional<Point> vector(Derivation derivation, Quantity quantity) {
    return found(derivation, quantity) instanceof Value.Vector(var entries)
        ? point(entries)
        : Optional.empty();
  }

  /** In double precision; empty for what is no point of the plane. */
  static Optional<Point> point(List<Expression> entries) {
    if (entries.size() != 2) {
      return Optional.empty();
    }
    try {
      Point point =
          new Point(Constants.toDouble(entries.get(0)), Constants.toDouble(entries.get(1)));
      return point.isFinite() ? Optional.of(point) : Optional.empty();
    } catch (ArithmeticException undefined) {
      return Optional.empty();
    }
  }

  boolean leadsBy(Quantity... quantities) {
    return Set.of(quantities).stream().anyMatch(path::contains);
  }

  boolean isGiven(Quantity quantity) {
    return derivation.isGiven(quantity);
  }

  boolean hasObjective() {
    return isGiven(Quantities.OBJECTIVE);
  }

  Optional<Value> value(Quantity quantity) {
    return Optional.ofNullable(found(derivation, quantity));
  }

  Optional<Point> vector(Quantity quantity) {
    return vector(derivation, quantity);
  }

  Optional<Expression> number(Quantity quantity) {
    return found(derivation, quantity) instanceof Value.Scalar(var number)
        ? Optional.of(number)
        : Optional.empty();
  }

  /** The Hessian where it is asked about: at the point, or everywhere where it is constant. */
  Optional<Bend> bend() {
    return bend(derivation);
  }

  /** Where the derivation stands: its point, or the middle of a form without one. */
  Optional<Point> start() {
    return isGiven(Quantities.POINT)
        ? vector(Quantities.POINT)
        : hasObjective() ? Optional.empty() : Optional.of(new Point(0, 0));
  }

  /** The only critical point of a quadratic. */
  Optional<Point> centre() {
    if (!hasObjective()) {
      return bend().filter(bend -> !isGiven(Quantities.GRADIENT_AT_POINT)).flatMap(bend -> start());
    }
    return vector(CalculusQuantities.STATIONARY_POINT);
  }
}
