package org.saddlepoint.derivation.calculus;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;

/** Family T of the catalogue. */
final class TaylorSlips {
  private static final Expression HALF = Expression.of(1, 2);

  private TaylorSlips() {}

  static List<Slip> ofModel() {
    return new FaultySteps(CalculusQuantities.TAYLOR_MODEL)
        .principal("T1", "half-missing", d -> model(d, true, Expression.ONE, Expression.of(2)))
        .principal("T2", "cross-term-halved", d -> model(d, true, HALF, HALF))
        .other("T2b", "cross-term-doubled", d -> model(d, true, HALF, Expression.of(2)))
        .principal("T3", "about-zero", TaylorSlips::aboutZero)
        .principal("T4", "not-from-the-point", TaylorSlips::uncentred)
        .other("T5", "linear-term-dropped", d -> model(d, false, HALF, Expression.ONE))
        .other("T6", "first-order-only", d -> model(d, true, Expression.ZERO, Expression.ZERO))
        .slips();
  }

  static List<Slip> ofChange() {
    return new FaultySteps(CalculusQuantities.PREDICTED_CHANGE)
        .principal("T1", "half-missing", d -> change(d, true, Expression.ONE, Expression.of(2)))
        .principal("T2", "cross-term-halved", d -> change(d, true, HALF, HALF))
        .principal("T6", "first-order-only", d -> change(d, true, Expression.ZERO, Expression.ZERO))
        .other("T5", "linear-term-dropped", d -> change(d, false, HALF, Expression.ONE))
        .other("T7", "value-added", TaylorSlips::valueAdded)
        .slips();
  }

  private static Optional<Value> model(
      Derivation derivation, boolean linear, Expression squares, Expression mixed) {
    return unlessRight(derivation, new Model(derivation).combined(linear, squares, mixed));
  }

  private static Optional<Value> unlessRight(Derivation derivation, Expression faulty) {
    Expression right = Simplifier.expand(new Model(derivation).expression());
    return Simplifier.expand(faulty).equals(right)
        ? Optional.empty()
        : Optional.of(new Value.Scalar(Simplifier.simplify(faulty)));
  }

  /** Value and derivatives taken at the origin, as Maclaurin's are. */
  private static Optional<Value> aboutZero(Derivation derivation) {
    List<Expression> origin = Collections.nCopies(derivation.dimension(), Expression.ZERO);
    Derivation there = derivation.with(Quantities.POINT, new Value.Vector(origin));
    return unlessRight(derivation, new Model(there).expression());
  }

  /** x where x − a should stand. */
  private static Optional<Value> uncentred(Derivation derivation) {
    List<Expression> origin = Collections.nCopies(derivation.dimension(), Expression.ZERO);
    return unlessRight(derivation, new Model(derivation, origin).expression());
  }

  private static Optional<Value> change(
      Derivation derivation, boolean linear, Expression squares, Expression mixed) {
    Expression right = PredictedChangeRule.combined(derivation, true, HALF, Expression.ONE);
    Expression faulty = PredictedChangeRule.combined(derivation, linear, squares, mixed);
    return faulty.equals(right) ? Optional.empty() : Optional.of(new Value.Scalar(faulty));
  }

  /** The model's value instead of its change. */
  private static Optional<Value> valueAdded(Derivation derivation) {
    Expression f = derivation.scalar(Quantities.VALUE);
    Expression change = PredictedChangeRule.combined(derivation, true, HALF, Expression.ONE);
    return Exact.isZero(f) ? Optional.empty() : Optional.of(new Value.Scalar(Exact.sum(f, change)));
  }
}
