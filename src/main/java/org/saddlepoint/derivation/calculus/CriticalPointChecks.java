package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.polynomial.RealZeroCount;
import org.saddlepoint.expression.Evaluation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Jets;
import org.saddlepoint.expression.Rationals;
import org.saddlepoint.number.Rational;

/** Certificates of critical points: each of them is one, and there are no others. */
final class CriticalPointChecks {
  /** Slants of projections, of which the first that fit are used. */
  private static final List<Rational> SLANTS =
      List.of(
          Rational.of(3, 7),
          Rational.of(-5, 3),
          Rational.of(11, 4),
          Rational.of(-2, 9),
          Rational.of(13, 5));

  private static final int PROJECTIONS = 2;

  private CriticalPointChecks() {}

  static List<Certificate> of(Derivation derivation) {
    List<List<Expression>> points = CriticalPointsRule.points(derivation);
    Checks checks =
        new Checks(derivation, CalculusQuantities.CRITICAL_POINTS)
            .check(
                "critical-points-zero",
                "automatic differentiation",
                () -> areDistinct(points) && points.stream().allMatch(p -> isZero(derivation, p)));
    Components components = new Components(derivation);
    if (components.areCountable()) {
      checks.check(
          "critical-points-count",
          "real zeros counted by Hermite’s theorem",
          () -> components.count() == points.size());
    }
    return checks.list();
  }

  private static boolean areDistinct(List<List<Expression>> points) {
    return new HashSet<>(points).size() == points.size();
  }

  private static boolean isZero(Derivation derivation, List<Expression> point) {
    List<String> variables = derivation.variables();
    if (point.size() != variables.size()) {
      return false;
    }
    Map<String, Expression> at = new HashMap<>();
    for (int i = 0; i < point.size(); i++) {
      at.put(variables.get(i), point.get(i));
    }
    List<Expression> zeros = Collections.nCopies(point.size(), Expression.ZERO);
    if (derivation.isGiven(Quantities.GRADIENT)) {
      return Measured.areValues(derivation.vector(Quantities.GRADIENT), zeros, variables, at);
    }
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    return Measured.areDerivatives(f, Measured.Part.GRADIENT, zeros, variables, at);
  }

  /** How the number of zeros is found, block of coupled variables by block. */
  private record Components(Derivation derivation) {
    boolean areCountable() {
      try {
        gradient(origin());
        return true;
      } catch (ArithmeticException notRational) {
        return false;
      }
    }

    private List<Rational> origin() {
      return Collections.nCopies(derivation.dimension(), Rational.ZERO);
    }

    private List<Rational> gradient(List<Rational> at) {
      Map<String, Rational> point = new HashMap<>();
      for (int i = 0; i < at.size(); i++) {
        point.put(derivation.variables().get(i), at.get(i));
      }
      if (derivation.isGiven(Quantities.GRADIENT)) {
        return derivation.vector(Quantities.GRADIENT).stream()
            .map(e -> Evaluation.of(e, point, Rationals.EXACT))
            .toList();
      }
      Expression f = derivation.scalar(Quantities.OBJECTIVE);
      return Jets.gradient(f, derivation.variables(), point, Rationals.EXACT);
    }

    int count() {
      int count = 1;
      for (List<Integer> block : Coupling.blocks(derivation)) {
        count *= count(block);
      }
      return count;
    }

    private int count(List<Integer> block) {
      var zeros = new RealZeroCount(at -> restricted(block, at), Coupling.degree(derivation));
      if (block.size() == 1) {
        return zeros.inOneVariable();
      }
      if (block.size() > 2) {
        return Coupling.isLinear(derivation)
                && Coupling.isRegular(block, at -> restricted(block, at))
            ? 1
            : -1;
      }
      List<Integer> counts = new ArrayList<>();
      for (Rational slant : SLANTS) {
        OptionalInt found = zeros.inTwoVariables(slant);
        found.ifPresent(counts::add);
        if (counts.size() == PROJECTIONS) {
          return counts.stream().distinct().count() == 1 ? counts.getFirst() : -1;
        }
      }
      return -1;
    }

    /** The gradient's entries of a block, the variables outside it at zero. */
    private List<Rational> restricted(List<Integer> block, List<Rational> at) {
      List<Rational> point = new ArrayList<>(origin());
      for (int i = 0; i < block.size(); i++) {
        point.set(block.get(i), at.get(i));
      }
      List<Rational> all = gradient(point);
      return block.stream().map(all::get).toList();
    }
  }
}
