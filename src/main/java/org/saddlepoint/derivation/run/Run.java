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
public record Run(Derivation derivation, List<List<Expression>> points) {
  private static final int MOST_STEPS = 20;

  public Run {
    points = points.stream().map(List::copyOf).toList();
  }

  /**
   * @param steps how many iterates after the start
   */
  public static Run of(Iteration iteration, Derivation derivation, int steps) {
    List<List<Expression>> points = new ArrayList<>();
    points.add(Exact.vector(derivation, Quantities.POINT));
    for (int step = 0; step < steps; step++) {
      points.add(iteration.next(derivation, List.copyOf(points)));
    }
    return new Run(derivation, points);
  }

  /** As long as the setting says. */
  public static Run of(Iteration iteration, Derivation derivation) {
    return of(iteration, derivation, steps(derivation));
  }

  /** As many as the setting says. */
  public static int steps(Derivation derivation) {
    if (derivation.scalar(Quantities.STEPS) instanceof Expression.Constant(var count)
        && count.isInteger()
        && count.signum() > 0
        && count.numerator().bitLength() < Integer.SIZE
        && count.numerator().intValue() <= MOST_STEPS) {
      return count.numerator().intValue();
    }
    throw Exact.misshapen(Quantities.STEPS);
  }

  public List<Expression> last() {
    return points.getLast();
  }

  /** f at each point. */
  public List<Expression> values() {
    return along(derivation.scalar(Quantities.OBJECTIVE));
  }

  /** ∇f at each point. */
  public List<List<Expression>> gradients() {
    return points.stream().map(point -> gradient(derivation, point)).toList();
  }

  /** ∇f at a point. */
  public static List<Expression> gradient(Derivation derivation, List<Expression> point) {
    Map<String, Expression> at = coordinates(derivation, point);
    return Exact.vector(derivation, Quantities.GRADIENT).stream()
        .map(partial -> Exact.at(partial, at))
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
    if (point.size() != derivation.dimension()) {
      throw Exact.misshapen(Quantities.POINT);
    }
    Map<String, Expression> values = new HashMap<>();
    for (int i = 0; i < point.size(); i++) {
      values.put(derivation.variables().get(i), point.get(i));
    }
    return values;
  }
}
