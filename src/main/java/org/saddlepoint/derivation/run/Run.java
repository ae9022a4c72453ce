package org.saddlepoint.derivation.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.expression.Expression;

/** Where a method goes from the derivation's point: the start and so many iterates. */
public record Run(Method method, Derivation derivation, List<List<Expression>> points) {
  public Run {
    points = points.stream().map(List::copyOf).toList();
  }

  /**
   * @param steps how many iterates after the start
   */
  public static Run of(Method method, Derivation derivation, int steps) {
    List<List<Expression>> points = new ArrayList<>();
    points.add(Exact.vector(derivation, Quantities.POINT));
    for (int step = 0; step < steps; step++) {
      points.add(method.next(derivation, List.copyOf(points)));
    }
    return new Run(method, derivation, points);
  }

  public int steps() {
    return points.size() - 1;
  }

  /** f at each point. */
  public List<Expression> values() {
    return along(derivation.scalar(Quantities.OBJECTIVE));
  }

  /** ∇f at each point. */
  public List<List<Expression>> gradients() {
    return points.stream()
        .map(point ->
            derivation.vector(Quantities.GRADIENT).stream()
                .map(partial -> Exact.at(partial, coordinates(derivation, point)))
                .toList())
        .toList();
  }

  /** A function of the variables at each point. */
  public List<Expression> along(Expression function) {
    return points.stream()
        .map(point -> Exact.at(function, coordinates(derivation, point)))
        .toList();
  }

  /** The coordinates of a point by the names of the variables. */
  public static Map<String, Expression> coordinates(Derivation derivation, List<Expression> point) {
    Map<String, Expression> values = new HashMap<>();
    for (int i = 0; i < point.size(); i++) {
      values.put(derivation.variables().get(i), point.get(i));
    }
    return values;
  }
}
