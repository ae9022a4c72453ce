package org.saddlepoint.derivation.newton;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.Matrix;

/** Family N of the catalogue in several variables. */
final class NewtonSlips {
  private NewtonSlips() {}

  /** A faulty step d; empty where it cannot be applied. */
  private interface Step extends Function<Derivation, Optional<List<Expression>>> {}

  private record Faulty(String id, String name, boolean principal, Step step) {}

  /** Alike for the step and for the iterate that it leads to. */
  private static final List<Faulty> STEPS =
      List.of(
          new Faulty("N4", "multiplied", false, NewtonSlips::multiplied),
          new Faulty("N5", "elementwise", true, NewtonSlips::elementwise),
          new Faulty("N6", "row-sums", false, NewtonSlips::rowSums),
          new Faulty("N7", "determinant-missing", false, NewtonSlips::determinantMissing),
          new Faulty("N8", "inverse-diagonal-not-swapped", false, NewtonSlips::notSwapped),
          new Faulty("N9", "inverse-signs-kept", false, NewtonSlips::signsKept),
          new Faulty("N10", "gradient-at-origin", false, NewtonSlips::gradientAtOrigin),
          new Faulty("N10b", "hessian-at-origin", false, NewtonSlips::hessianAtOrigin),
          new Faulty("N13", "gradient-step", false, NewtonSlips::gradientStep),
          new Faulty("N14", "half-step", false, d -> scaled(d, Expression.of(1, 2))),
          new Faulty("N15", "step-doubled", false, d -> scaled(d, Expression.of(2))),
          new Faulty("N16", "entrywise-reciprocal", false, NewtonSlips::entrywise));

  static List<Slip> ofStep(NewtonStepRule rule) {
    var faulty =
        new FaultySteps(Quantities.NEWTON_STEP)
            .principal("N3", "sign", d -> vector(Exact.negate(rule.right(d))))
            .other("N2b", "iterate-given", d -> vector(plus(point(d), rule.right(d))));
    STEPS.forEach(
        each -> add(faulty, each, d -> each.step().apply(d).flatMap(NewtonSlips::vector)));
    return faulty.slips();
  }

  static List<Slip> ofNext() {
    var faulty =
        new FaultySteps(Quantities.NEWTON_NEXT)
            .principal("N1", "sign", d -> vector(minus(point(d), step(d))))
            .principal("N2", "step-given", d -> vector(step(d)))
            .other("N3", "negative-step-given", d -> vector(Exact.negate(step(d))));
    STEPS.forEach(each ->
        add(faulty, each, d -> each.step().apply(d).flatMap(step -> vector(plus(point(d), step)))));
    return faulty.slips();
  }

  private static void add(
      FaultySteps steps, Faulty faulty, Function<Derivation, Optional<Value>> value) {
    if (faulty.principal()) {
      steps.principal(faulty.id(), faulty.name(), value);
    } else {
      steps.other(faulty.id(), faulty.name(), value);
    }
  }

  private static Optional<Value> vector(List<Expression> entries) {
    return Optional.of(new Value.Vector(entries));
  }

  private static List<Expression> point(Derivation derivation) {
    return derivation.vector(Quantities.POINT);
  }

  private static List<Expression> step(Derivation derivation) {
    return derivation.vector(Quantities.NEWTON_STEP);
  }

  private static List<Expression> gradient(Derivation derivation) {
    return derivation.vector(Quantities.GRADIENT_AT_POINT);
  }

  private static Matrix<Expression> hessian(Derivation derivation) {
    Matrix<Expression> h = derivation.matrix(Quantities.HESSIAN_AT_POINT);
    if (!h.isSquare() || h.height() != gradient(derivation).size()) {
      throw Exact.misshapen(Quantities.HESSIAN_AT_POINT);
    }
    return h;
  }

  static List<Expression> plus(List<Expression> a, List<Expression> b) {
    return combined(a, b, Exact::sum);
  }

  private static List<Expression> minus(List<Expression> a, List<Expression> b) {
    return combined(a, b, Exact::difference);
  }

  private static List<Expression> combined(
      List<Expression> a, List<Expression> b, BinaryOperator<Expression> how) {
    if (a.size() != b.size()) {
      throw Exact.misshapen(Quantities.NEWTON_STEP);
    }
    List<Expression> result = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      result.add(how.apply(a.get(i), b.get(i)));
    }
    return result;
  }

  private static Optional<List<Expression>> scaled(Derivation derivation, Expression factor) {
    return Optional.of(rightStep(derivation).stream().map(e -> Exact.product(factor, e)).toList());
  }

  private static List<Expression> rightStep(Derivation derivation) {
    return solution(hessian(derivation), gradient(derivation));
  }

  private static List<Expression> solution(Matrix<Expression> h, List<Expression> g) {
    if (h.height() != g.size()) {
      throw Exact.misshapen(Quantities.GRADIENT_AT_POINT);
    }
    return Exact.solution(h, Exact.negate(g));
  }

  private static Optional<List<Expression>> multiplied(Derivation derivation) {
    return Optional.of(
        Exact.negate(Exact.ALGEBRA.multiply(hessian(derivation), gradient(derivation))));
  }

  private static Optional<List<Expression>> gradientStep(Derivation derivation) {
    return Optional.of(Exact.negate(gradient(derivation)));
  }

  /** Not where the Hessian is diagonal: there it is right. */
  private static Optional<List<Expression>> elementwise(Derivation derivation) {
    Matrix<Expression> h = hessian(derivation);
    return isDiagonal(h) ? Optional.empty() : divided(gradient(derivation), i -> h.at(i, i));
  }

  private static Optional<List<Expression>> rowSums(Derivation derivation) {
    Matrix<Expression> h = hessian(derivation);
    return isDiagonal(h)
        ? Optional.empty()
        : divided(gradient(derivation), i -> Simplifier.simplify(Expression.sum(h.rows().get(i))));
  }

  static boolean isDiagonal(Matrix<Expression> h) {
    for (int i = 0; i < h.height(); i++) {
      for (int j = 0; j < h.width(); j++) {
        if (i != j && !h.at(i, j).equals(Expression.ZERO)) {
          return false;
        }
      }
    }
    return true;
  }

  private static Optional<List<Expression>> divided(
      List<Expression> gradient, Function<Integer, Expression> by) {
    List<Expression> step = new ArrayList<>();
    for (int i = 0; i < gradient.size(); i++) {
      step.add(Exact.negate(Exact.quotient(gradient.get(i), by.apply(i))));
    }
    return Optional.of(step);
  }

  private static Optional<List<Expression>> determinantMissing(Derivation derivation) {
    return byInverse(
        derivation,
        h ->
            Matrix.of(
                List.of(h.at(1, 1), Exact.negate(h.at(0, 1))),
                List.of(Exact.negate(h.at(1, 0)), h.at(0, 0))),
        h -> Expression.ONE);
  }

  private static Optional<List<Expression>> notSwapped(Derivation derivation) {
    return byInverse(
        derivation,
        h ->
            Matrix.of(
                List.of(h.at(0, 0), Exact.negate(h.at(0, 1))),
                List.of(Exact.negate(h.at(1, 0)), h.at(1, 1))),
        Exact.ALGEBRA::determinant);
  }

  private static Optional<List<Expression>> signsKept(Derivation derivation) {
    return byInverse(
        derivation,
        h -> Matrix.of(List.of(h.at(1, 1), h.at(0, 1)), List.of(h.at(1, 0), h.at(0, 0))),
        Exact.ALGEBRA::determinant);
  }

  /** −(faulty adjugate) g / determinant, with two variables. */
  private static Optional<List<Expression>> byInverse(
      Derivation derivation,
      Function<Matrix<Expression>, Matrix<Expression>> adjugate,
      Function<Matrix<Expression>, Expression> determinant) {
    Matrix<Expression> h = hessian(derivation);
    if (h.height() != 2) {
      return Optional.empty();
    }
    Expression divisor = determinant.apply(h);
    return Optional.of(
        Exact.ALGEBRA.multiply(adjugate.apply(h), gradient(derivation)).stream()
            .map(e -> Exact.negate(Exact.quotient(e, divisor)))
            .toList());
  }

  private static Optional<List<Expression>> gradientAtOrigin(Derivation derivation) {
    Map<String, Expression> origin = Exact.origin(derivation);
    List<Expression> gradient =
        Exact.vector(derivation, Quantities.GRADIENT).stream()
            .map(partial -> Exact.at(partial, origin))
            .toList();
    return isAtOrigin(derivation)
        ? Optional.empty()
        : Optional.of(solution(hessian(derivation), gradient));
  }

  private static Optional<List<Expression>> hessianAtOrigin(Derivation derivation) {
    Map<String, Expression> origin = Exact.origin(derivation);
    Matrix<Expression> hessian = Exact.square(derivation, Quantities.HESSIAN);
    return isAtOrigin(derivation) || Exact.isConstant(hessian)
        ? Optional.empty()
        : Optional.of(
            solution(hessian.map(entry -> Exact.at(entry, origin)), gradient(derivation)));
  }

  private static boolean isAtOrigin(Derivation derivation) {
    return point(derivation).stream().allMatch(Expression.ZERO::equals);
  }

  private static Optional<List<Expression>> entrywise(Derivation derivation) {
    Matrix<Expression> reciprocals =
        hessian(derivation).map(entry -> Exact.quotient(Expression.ONE, entry));
    return Optional.of(Exact.negate(Exact.ALGEBRA.multiply(reciprocals, gradient(derivation))));
  }
}
