package org.saddlepoint.derivation.saddles;

import static org.saddlepoint.derivation.Faulty.scalar;
import static org.saddlepoint.derivation.Faulty.vector;
import static org.saddlepoint.derivation.Faulty.word;
import static org.saddlepoint.derivation.saddles.NewtonNearSaddles.gradient;
import static org.saddlepoint.derivation.saddles.NewtonNearSaddles.row;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.DAMPED_STEP;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.DAMPING_EFFECT;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.DAMPING_INFIMUM;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.DAMPING_LIMIT;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.DAMPING_RANGE;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.SUFFICIENT_DAMPING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.ComposedTable;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.DecisionTable.Fact;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Property;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.linear.Spectrum;
import org.saddlepoint.number.Rational;

/** How much damping makes H + λI positive definite, and what it does to the step. */
final class DampingBounds {
  private static final DecisionTable EFFECT =
      new DecisionTable(
          List.of(new Fact("lengths", List.of("shorter", "longer", "same"))),
          List.of(
              row("lengths", "shorter", "step-shorter", "less"),
              row("lengths", "longer", "step-longer", "more"),
              row("lengths", "same", "step-as-long", "equal")));

  private static final int DIGITS = 30;
  private static final Expression LITTLE = Expression.of(1, 1_000_000_000);

  private DampingBounds() {}

  static List<Rule> rules() {
    return List.of(infimum(), range(), sufficient(), limit(), effect());
  }

  private static Expression bound(Derivation derivation) {
    return Exact.negate(DescentNearSaddles.negative(derivation));
  }

  private static Rule infimum() {
    return ComposedRule.of(DAMPING_INFIMUM, "safe.damp", Form.NUMBER)
        .needs(Quantities.SMALLEST_EIGENVALUE)
        .value(d -> new Value.Scalar(bound(d)))
        .text((d, text) ->
            text.say("start", Message.maths(DescentNearSaddles.negative(d)))
                .equation(
                    Formulas.negative(Symbols.SMALLEST),
                    Formulas.withRounded(d.scalar(DAMPING_INFIMUM)))
                .say("not-itself"))
        .check(
            "damping-infimum",
            "pivots of the matrix at the bound",
            d -> isBound(d, d.scalar(DAMPING_INFIMUM)))
        .slips(DampingBounds::boundSlips)
        .cost(d -> 1)
        .rule();
  }

  /** A little more damping makes the matrix positive definite, a little less does not. */
  private static boolean isBound(Derivation derivation, Expression bound) {
    Expression near =
        Constants.decimal(bound, DIGITS)
            .map(decimal -> Expression.of(Rational.of(decimal)))
            .orElseThrow(() -> Exact.misshapen(DAMPING_INFIMUM));
    return isEnough(derivation, Exact.sum(near, LITTLE))
        && !isEnough(derivation, Exact.difference(near, LITTLE));
  }

  private static void boundSlips(FaultySteps faulty) {
    faulty
        .principal("S3", "sign", d -> scalar(DescentNearSaddles.negative(d)))
        .principal("S4", "largest-magnitude", d -> scalar(largest(d)))
        .other("E1", "diagonal-entry", d -> scalar(diagonal(d)))
        .other("E11", "half-of-it", d -> scalar(Exact.half(bound(d))));
  }

  private static Expression largest(Derivation derivation) {
    return Sized.number(derivation, Quantities.LARGEST_EIGENVALUE);
  }

  /** Minus the smallest entry on the diagonal, where that is not the eigenvalue itself. */
  private static Expression diagonal(Derivation derivation) {
    Matrix<Expression> h = Damping.hessian(derivation);
    Expression smallest =
        IntStream.range(0, h.height()).mapToObj(i -> h.at(i, i)).min(Exact.ORDER).orElseThrow();
    return Exact.negate(smallest);
  }

  private static Rule range() {
    return ComposedRule.of(DAMPING_RANGE, "safe.damp", Form.INTERVAL)
        .needs(Quantities.SMALLEST_EIGENVALUE)
        .value(d -> above(bound(d), false))
        .text((d, text) ->
            text.say("start", Message.maths(DescentNearSaddles.negative(d)))
                .show(
                    Formulas.join(
                        Notation.LAMBDA, Formulas.symbol(">", ">"), Formulas.of(bound(d))))
                .say("open"))
        .check("damping-range", "pivots of the matrix at the end", DampingBounds::isOpenAtBound)
        .slips(faulty ->
            faulty
                .principal("S4", "end-included", d -> Optional.of(above(bound(d), true)))
                .principal(
                    "S3", "sign", d -> Optional.of(above(DescentNearSaddles.negative(d), false)))
                .other("S4b", "largest-magnitude", d -> Optional.of(above(largest(d), false)))
                .other("E1", "diagonal-entry", d -> Optional.of(above(diagonal(d), false))))
        .cost(d -> 2)
        .rule();
  }

  private static Value above(Expression end, boolean isIncluded) {
    return new Value.Range(Optional.of(new Value.End(end, isIncluded)), Optional.empty());
  }

  private static boolean isOpenAtBound(Derivation derivation) {
    return derivation.get(DAMPING_RANGE) instanceof Value.Range(var low, var high)
        && low.isPresent()
        && high.isEmpty()
        && !low.get().isIncluded()
        && isBound(derivation, low.get().at());
  }

  private static Rule sufficient() {
    return ComposedRule.of(SUFFICIENT_DAMPING, "safe.damp", Form.SATISFYING_NUMBER)
        .needs(Quantities.SMALLEST_EIGENVALUE)
        .value(d -> new Value.Scalar(Exact.sum(Counts.floor(bound(d)), Expression.ONE)))
        .text((d, text) ->
            text.say("start", Message.maths(DescentNearSaddles.negative(d)))
                .say("any", Message.maths(d.scalar(SUFFICIENT_DAMPING))))
        .check(
            "sufficient-damping",
            "pivots of the damped matrix",
            d -> isEnough(d, d.scalar(SUFFICIENT_DAMPING)))
        .slips(faulty ->
            faulty
                .principal("S4", "bound-itself", d -> scalar(bound(d)))
                .principal("S3", "sign", d -> scalar(DescentNearSaddles.negative(d))))
        .property(DampingBounds::judged)
        .cost(d -> 1)
        .rule();
  }

  private static boolean isEnough(Derivation derivation, Expression damping) {
    Matrix<Expression> h = Damping.hessian(derivation);
    return Spectrum.inertia(Vectors.shifted(h, damping))
        .map(inertia -> inertia.positive() == h.height())
        .orElse(false);
  }

  private static Property.Judged judged(Derivation derivation, Value answer) {
    if (!(answer instanceof Value.Scalar(var damping)) || !Exact.isConstant(damping)) {
      throw Exact.misshapen(SUFFICIENT_DAMPING);
    }
    boolean holds = isEnough(derivation, damping);
    return new Property.Judged(
        holds,
        Message.of(
            "property.sufficient-damping." + (holds ? "holds" : "fails"), Message.maths(damping)));
  }

  private static Rule limit() {
    return ComposedRule.of(DAMPING_LIMIT, "safe.damp", Form.HEADING)
        .needs(Quantities.GRADIENT_AT_POINT)
        .value(d -> new Value.Vector(Exact.negate(nonZero(gradient(d)))))
        .text((d, text) ->
            text.say("start")
                .show(
                    Formulas.join(
                        Symbols.DAMPED_STEP_ABOUT, Formulas.vector(d.vector(DAMPING_LIMIT))))
                .say("descent"))
        .check(
            "damping-limit",
            "cross products and a scalar product",
            d -> isOpposite(d, d.vector(DAMPING_LIMIT)))
        .slips(faulty ->
            faulty
                .principal("D1", "sign", d -> vector(gradient(d)))
                .principal("S3", "newton-direction", DampingBounds::newtonDirection))
        .cost(d -> 1)
        .rule();
  }

  static List<Expression> nonZero(List<Expression> gradient) {
    if (Exact.areZero(gradient)) {
      throw new UnderivableException(Message.of("saddles.critical"));
    }
    return gradient;
  }

  /** Where it is another direction. */
  private static Optional<Value> newtonDirection(Derivation derivation) {
    List<Expression> step = newton(derivation);
    return isOpposite(derivation, step) ? Optional.empty() : vector(step);
  }

  private static boolean isOpposite(Derivation derivation, List<Expression> v) {
    List<Expression> g = gradient(derivation);
    boolean holds = v.size() == g.size() && Exact.signum(Vectors.dot(v, g)) < 0;
    for (int i = 1; holds && i < g.size(); i++) {
      holds =
          Measured.same(
              Expression.product(v.getFirst(), g.get(i)),
              Expression.product(v.get(i), g.getFirst()));
    }
    return holds;
  }

  private static Rule effect() {
    return ComposedTable.of(DAMPING_EFFECT, "safe.damp", Form.CHOICE, EFFECT)
        .needs(Quantities.NEWTON_STEP, DAMPED_STEP)
        .facts(d -> Map.of("lengths", lengths(d)))
        .shown((d, text) ->
            text.say("squares")
                .show(
                    Formulas.list(
                        List.of(
                            Formulas.equation(
                                Symbols.squared(Symbols.NEWTON), Formulas.of(square(newton(d)))),
                            Formulas.equation(
                                Symbols.squared(Symbols.DAMPED_STEP),
                                Formulas.of(square(Damping.stepOf(d))))))))
        .slips(faulty -> faulty.other("S2", "always-shorter", d -> word("step-shorter")))
        .rule();
  }

  private static List<Expression> newton(Derivation derivation) {
    return NewtonNearSaddles.newtonStep(derivation);
  }

  private static Expression square(List<Expression> step) {
    return Vectors.dot(step, step);
  }

  private static String lengths(Derivation derivation) {
    int sign =
        Exact.signum(
            Exact.difference(square(Damping.stepOf(derivation)), square(newton(derivation))));
    return sign < 0 ? "shorter" : sign > 0 ? "longer" : "same";
  }
}
