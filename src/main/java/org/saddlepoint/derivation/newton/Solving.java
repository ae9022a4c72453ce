package org.saddlepoint.derivation.newton;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.run.Run;
import org.saddlepoint.expression.Arithmetic;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Enclosures;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Jet;
import org.saddlepoint.expression.Jets;
import org.saddlepoint.expression.Rationals;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.Rational;

/** Newton's step at any point: from the formulas of the derivatives, and held against f itself. */
final class Solving {
  private static final int DIGITS = 60;
  private static final BigDecimal NARROW = BigDecimal.ONE.movePointLeft(20);

  private Solving() {}

  static List<Expression> gradient(Derivation derivation, List<Expression> point) {
    return derivation.dimension() == 1
        ? List.of(one(derivation, Quantities.DERIVATIVE, point))
        : Run.gradient(derivation, point);
  }

  private static Expression one(Derivation derivation, Quantity function, List<Expression> point) {
    return Exact.at(derivation.scalar(function), Run.coordinates(derivation, point));
  }

  static Matrix<Expression> hessian(Derivation derivation, List<Expression> point) {
    if (derivation.dimension() == 1) {
      return Matrix.of(List.of(one(derivation, Quantities.SECOND_DERIVATIVE, point)));
    }
    Map<String, Expression> there = Run.coordinates(derivation, point);
    return Exact.square(derivation, Quantities.HESSIAN).map(entry -> Exact.at(entry, there));
  }

  /** Whether the Hessian is the same everywhere. */
  static boolean isConstant(Derivation derivation) {
    return derivation.dimension() == 1
        ? Exact.isConstant(derivation.scalar(Quantities.SECOND_DERIVATIVE))
        : Exact.isConstant(derivation.matrix(Quantities.HESSIAN));
  }

  /** The d with H d = −g there. */
  static List<Expression> step(Derivation derivation, List<Expression> point) {
    return Exact.solution(hessian(derivation, point), Exact.negate(gradient(derivation, point)));
  }

  /** Whether g + H d = 0 at the point, both by automatic differentiation. */
  static boolean isStep(Derivation derivation, List<Expression> point, List<Expression> step) {
    if (point.size() != derivation.dimension() || step.size() != point.size()) {
      return false;
    }
    try {
      var found = jet(derivation, rational(derivation, point), Rationals.EXACT);
      return residuals(found, rational(step), Rationals.EXACT).stream().allMatch(Rational::isZero);
    } catch (ArithmeticException notRational) {
      var arithmetic = new Enclosures(DIGITS);
      Map<String, Interval> there = new HashMap<>();
      Run.coordinates(derivation, point)
          .forEach((name, value) -> there.put(name, Constants.enclosure(value, DIGITS)));
      List<Interval> moved = step.stream().map(e -> Constants.enclosure(e, DIGITS)).toList();
      return residuals(jet(derivation, there, arithmetic), moved, arithmetic).stream()
          .allMatch(Solving::vanishes);
    }
  }

  private static boolean vanishes(Interval residual) {
    return residual.containsZero()
        && residual.high().subtract(residual.low()).compareTo(NARROW) < 0;
  }

  private static <T> Jet<T> jet(
      Derivation derivation, Map<String, T> point, Arithmetic<T> arithmetic) {
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    return Jets.of(f, derivation.variables(), point, arithmetic);
  }

  /** g + H d, entry by entry. */
  private static <T> List<T> residuals(Jet<T> jet, List<T> step, Arithmetic<T> arithmetic) {
    List<T> residuals = new ArrayList<>();
    for (int i = 0; i < jet.gradient().size(); i++) {
      T sum = jet.gradient().get(i);
      for (int j = 0; j < step.size(); j++) {
        sum = arithmetic.add(sum, arithmetic.multiply(jet.hessian().get(i).get(j), step.get(j)));
      }
      residuals.add(sum);
    }
    return residuals;
  }

  private static Map<String, Rational> rational(Derivation derivation, List<Expression> point) {
    Map<String, Rational> there = new HashMap<>();
    List<Rational> coordinates = rational(point);
    for (int i = 0; i < coordinates.size(); i++) {
      there.put(derivation.variables().get(i), coordinates.get(i));
    }
    return there;
  }

  private static List<Rational> rational(List<Expression> constants) {
    return constants.stream()
        .map(e -> {
          if (e instanceof Expression.Constant(var value)) {
            return value;
          }
          throw new ArithmeticException("not a fraction");
        })
        .toList();
  }
}
