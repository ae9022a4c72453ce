package org.saddlepoint.derivation.newton;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/** Family N of the catalogue in one variable. */
final class ScalarSlips {
  private ScalarSlips() {}

  private record Faulty(
      String id, String name, boolean principal, Function<Derivation, Optional<Expression>> step) {}

  private static final List<Faulty> STEPS =
      List.of(
          new Faulty("N4", "multiplied", false, d -> Optional.of(minusProduct(d))),
          new Faulty("N10", "at-origin", false, ScalarSlips::atOrigin),
          new Faulty("N11", "root-finding", true, d -> ratio(value(d), slope(d))),
          new Faulty("N12", "ratio-inverted", true, d -> ratio(curvature(d), slope(d))),
          new Faulty("N13", "gradient-step", false, d -> Optional.of(Exact.negate(slope(d)))),
          new Faulty("N14", "half-step", false, d -> Optional.of(Exact.half(right(d)))),
          new Faulty("N15", "step-doubled", false, d -> Optional.of(Exact.doubled(right(d)))));

  static List<Slip> ofStep() {
    var faulty =
        new FaultySteps(Quantities.SCALAR_NEWTON_STEP)
            .principal("N3", "sign", d -> number(Exact.negate(right(d))))
            .other("N2b", "iterate-given", d -> number(Exact.sum(start(d), right(d))));
    STEPS.forEach(
        each -> add(faulty, each, d -> each.step().apply(d).flatMap(ScalarSlips::number)));
    return faulty.slips();
  }

  static List<Slip> ofNext() {
    var faulty =
        new FaultySteps(Quantities.SCALAR_NEWTON_NEXT)
            .principal("N1", "sign", d -> number(Exact.difference(start(d), right(d))))
            .principal("N2", "step-given", d -> number(right(d)))
            .other("N3", "negative-step-given", d -> number(Exact.negate(right(d))));
    STEPS.forEach(each ->
        add(
            faulty,
            each,
            d -> each.step().apply(d).flatMap(step -> number(Exact.sum(start(d), step)))));
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

  private static Optional<Value> number(Expression e) {
    return Optional.of(new Value.Scalar(e));
  }

  private static Expression start(Derivation derivation) {
    return Exact.vector(derivation, Quantities.POINT).getFirst();
  }

  private static Expression value(Derivation derivation) {
    return derivation.scalar(Quantities.VALUE);
  }

  private static Expression slope(Derivation derivation) {
    return derivation.scalar(Quantities.DERIVATIVE_AT_POINT);
  }

  private static Expression curvature(Derivation derivation) {
    return derivation.scalar(Quantities.SECOND_DERIVATIVE_AT_POINT);
  }

  private static Expression right(Derivation derivation) {
    return Exact.negate(Exact.quotient(slope(derivation), curvature(derivation)));
  }

  private static Optional<Expression> ratio(Expression a, Expression b) {
    return Optional.of(Exact.negate(Exact.quotient(a, b)));
  }

  private static Expression minusProduct(Derivation derivation) {
    return Exact.negate(Exact.product(slope(derivation), curvature(derivation)));
  }

  /** Both derivatives at 0 instead of at the point. */
  private static Optional<Expression> atOrigin(Derivation derivation) {
    return Exact.isZero(start(derivation))
        ? Optional.empty()
        : ratio(
            atZero(derivation, Quantities.DERIVATIVE),
            atZero(derivation, Quantities.SECOND_DERIVATIVE));
  }

  private static Expression atZero(Derivation derivation, Quantity function) {
    return Exact.at(derivation.scalar(function), Exact.origin(derivation));
  }
}
