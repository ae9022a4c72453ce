package org.saddlepoint.derivation.quasinewton;

import static org.saddlepoint.derivation.Faulty.scalar;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.GRADIENT_AFTER;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.GRADIENT_CHANGE;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.NEXT_POINT;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.SECANT_CURVATURE;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.SECANT_NEXT;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.SECANT_STEP;

import java.util.List;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/** Newton's method in one variable with the slope of a secant in the place of f″. */
final class SecantMethod {
  private SecantMethod() {}

  static List<Rule> rules() {
    return List.of(next());
  }

  /** One variable: the zero of the line through the two slopes. */
  private static Rule next() {
    return ComposedRule.of(SECANT_NEXT, "qn.secant", Form.NUMBER)
        .needs(GRADIENT_AFTER, SECANT_CURVATURE)
        .value(d -> new Value.Scalar(Exact.difference(latest(d), step(d))))
        .text((d, text) ->
            text.say("start")
                .equation(
                    Notation.iterate(Exact.onlyVariable(d), 2),
                    Symbols.minus(
                        Formulas.of(latest(d)),
                        Formulas.fraction(
                            Formulas.of(slope(d)), Formulas.of(d.scalar(SECANT_CURVATURE)))),
                    Formulas.of(d.scalar(SECANT_NEXT)))
                .say("compare"))
        .check("secant-next", "the line through the two slopes", SecantMethod::isZeroOfLine)
        .slips(faulty ->
            faulty
                .principal("N1", "sign", d -> scalar(Exact.sum(latest(d), step(d))))
                .principal(
                    "N10", "from-first-point", d -> scalar(Exact.difference(first(d), step(d))))
                .other("N2", "step-given", d -> scalar(Exact.negate(step(d))))
                .other(
                    "N4",
                    "multiplied",
                    d ->
                        scalar(
                            Exact.difference(
                                latest(d), Exact.product(slope(d), Curvature.estimate(d))))))
        .cost(d -> 3)
        .rule();
  }

  private static Expression first(Derivation derivation) {
    Exact.onlyVariable(derivation);
    return Sized.constants(derivation, Quantities.POINT).getFirst();
  }

  private static Expression latest(Derivation derivation) {
    Exact.onlyVariable(derivation);
    return Sized.constants(derivation, NEXT_POINT).getFirst();
  }

  private static Expression slope(Derivation derivation) {
    return SecantEquation.afterwards(derivation).getFirst();
  }

  private static Expression step(Derivation derivation) {
    return Exact.quotient(slope(derivation), Sized.number(derivation, SECANT_CURVATURE));
  }

  private static boolean isZeroOfLine(Derivation derivation) {
    Expression x = derivation.scalar(SECANT_NEXT);
    Expression rise =
        Expression.product(
            Expression.difference(x, first(derivation)),
            Sized.constants(derivation, GRADIENT_CHANGE).getFirst());
    Expression start =
        Expression.product(
            SecantEquation.before(derivation).getFirst(),
            Sized.constants(derivation, SECANT_STEP).getFirst());
    return Measured.same(Expression.sum(rise, start), Expression.ZERO);
  }
}
