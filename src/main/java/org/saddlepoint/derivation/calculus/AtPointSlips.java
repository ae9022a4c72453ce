package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** What goes wrong where a function of the variables is evaluated: G6, H9 and H10. */
final class AtPointSlips {
  private AtPointSlips() {}

  static List<Slip> ofGradient() {
    return new FaultySteps(Quantities.GRADIENT_AT_POINT)
        .principal("G6", "coordinates-swapped", d -> swapped(d, AtPointSlips::gradient))
        .principal("G6b", "at-origin", d -> atOrigin(d, AtPointSlips::gradient))
        .principal("G7", "sign", AtPointSlips::negatedGradient)
        .other("G5", "components-swapped", AtPointSlips::componentsSwapped)
        .slips();
  }

  static List<Slip> ofHessian() {
    return new FaultySteps(Quantities.HESSIAN_AT_POINT)
        .other("H9", "outer-product", AtPointSlips::outerProduct)
        .other("H9b", "gradient-on-diagonal", AtPointSlips::gradientOnDiagonal)
        .principal(
            "H10", "at-origin", d -> varying(d) ? atOrigin(d, AtPointSlips::hessian) : none())
        .other(
            "H10b",
            "coordinates-swapped",
            d -> varying(d) ? swapped(d, AtPointSlips::hessian) : none())
        .slips();
  }

  static List<Slip> ofValue() {
    return new FaultySteps(Quantities.VALUE)
        .principal("G6b", "at-origin", d -> atOrigin(d, AtPointSlips::value))
        .other("G6", "coordinates-swapped", d -> swapped(d, AtPointSlips::value))
        .slips();
  }

  /** For f′ and f″ alike. */
  static List<Slip> ofDerivative(Quantity gives, Quantity function) {
    return new FaultySteps(gives)
        .principal("G6b", "at-origin", d -> atOrigin(d, (e, at) -> scalar(e, function, at)))
        .slips();
  }

  /** For partial derivatives of any order. */
  static List<Slip> ofPartial(Quantity gives, Quantity function) {
    return new FaultySteps(gives)
        .principal("G6b", "at-origin", d -> atOrigin(d, (e, at) -> scalar(e, function, at)))
        .principal("G6", "coordinates-swapped", d -> swapped(d, (e, at) -> scalar(e, function, at)))
        .slips();
  }

  private static Value value(Derivation derivation, Map<String, Expression> at) {
    return scalar(derivation, Quantities.OBJECTIVE, at);
  }

  private static Optional<Value> none() {
    return Optional.empty();
  }

  private static boolean varying(Derivation derivation) {
    return !Exact.isConstant(derivation.matrix(Quantities.HESSIAN));
  }

  private static Value gradient(Derivation derivation, Map<String, Expression> at) {
    return new Value.Vector(
        Exact.vector(derivation, Quantities.GRADIENT).stream()
            .map(partial -> Exact.at(partial, at))
            .toList());
  }

  private static Value hessian(Derivation derivation, Map<String, Expression> at) {
    return new Value.Grid(
        Exact.square(derivation, Quantities.HESSIAN).map(entry -> Exact.at(entry, at)));
  }

  private static Value scalar(
      Derivation derivation, Quantity function, Map<String, Expression> at) {
    return new Value.Scalar(Exact.at(derivation.scalar(function), at));
  }

  /** Not where the point is the origin: there it is right. */
  private static Optional<Value> atOrigin(
      Derivation derivation, BiFunction<Derivation, Map<String, Expression>, Value> value) {
    Predicate<Expression> isZero = Expression.ZERO::equals;
    return Exact.vector(derivation, Quantities.POINT).stream().allMatch(isZero)
        ? Optional.empty()
        : Optional.of(value.apply(derivation, Exact.origin(derivation)));
  }

  private static Optional<Value> swapped(
      Derivation derivation, BiFunction<Derivation, Map<String, Expression>, Value> value) {
    List<Expression> point = Exact.vector(derivation, Quantities.POINT);
    if (point.size() != 2 || point.getFirst().equals(point.getLast())) {
      return Optional.empty();
    }
    Map<String, Expression> swapped = new HashMap<>();
    swapped.put(derivation.variables().getFirst(), point.getLast());
    swapped.put(derivation.variables().getLast(), point.getFirst());
    return Optional.of(value.apply(derivation, swapped));
  }

  /** Not of a gradient that is zero: there no sign can be lost. */
  private static Optional<Value> negatedGradient(Derivation derivation) {
    return gradient(derivation, Exact.point(derivation)) instanceof Value.Vector(var entries)
            && !Exact.areZero(entries)
        ? Optional.of(new Value.Vector(Exact.negate(entries)))
        : Optional.empty();
  }

  private static Optional<Value> componentsSwapped(Derivation derivation) {
    return gradient(derivation, Exact.point(derivation)) instanceof Value.Vector(var entries)
            && entries.size() == 2
        ? Optional.of(new Value.Vector(entries.reversed()))
        : Optional.empty();
  }

  private static Optional<Value> outerProduct(Derivation derivation) {
    List<Expression> g = derivation.vector(Quantities.GRADIENT_AT_POINT);
    return Exact.areZero(g)
        ? Optional.empty()
        : Optional.of(grid(g.size(), (i, j) -> Exact.product(g.get(i), g.get(j))));
  }

  private static Optional<Value> gradientOnDiagonal(Derivation derivation) {
    List<Expression> g = derivation.vector(Quantities.GRADIENT_AT_POINT);
    return Exact.areZero(g)
        ? Optional.empty()
        : Optional.of(grid(g.size(), (i, j) -> i.equals(j) ? g.get(i) : Expression.ZERO));
  }

  private static Value grid(int size, BiFunction<Integer, Integer, Expression> entry) {
    List<List<Expression>> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<Expression> row = new ArrayList<>();
      for (int j = 0; j < size; j++) {
        row.add(entry.apply(i, j));
      }
      rows.add(row);
    }
    return new Value.Grid(new Matrix<>(rows));
  }
}
