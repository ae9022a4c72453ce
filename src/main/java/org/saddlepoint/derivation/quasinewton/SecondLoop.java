package org.saddlepoint.derivation.quasinewton;

import static org.saddlepoint.derivation.Faulty.scalar;
import static org.saddlepoint.derivation.quasinewton.LimitedMemory.gamma;
import static org.saddlepoint.derivation.quasinewton.LimitedMemory.newest;
import static org.saddlepoint.derivation.quasinewton.LimitedMemory.with;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.INITIAL_SCALE;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.LOOP_BETA;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.LOOP_REMAINDER;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.LOOP_RHO;

import java.util.List;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;

/** Between the loops the scale γ, then the loop from the oldest pair on: with one pair, its β. */
final class SecondLoop {
  private SecondLoop() {}

  static List<Rule> rules() {
    return List.of(scale(), beta());
  }

  private static Rule scale() {
    return ComposedRule.of(INITIAL_SCALE, "qn.lbfgs", Form.NUMBER)
        .needs(LimitedMemory::pairNeeds)
        .value(d -> new Value.Scalar(Exact.quotient(newest(d).product(), changeSquare(d))))
        .text((d, text) ->
            text.say("start")
                .equation(
                    Symbols.GAMMA,
                    Formulas.fraction(Symbols.PRODUCT, Symbols.CHANGE_SQUARE),
                    Formulas.fraction(
                        Formulas.of(newest(d).product()), Formulas.of(changeSquare(d))),
                    Formulas.of(d.scalar(INITIAL_SCALE))))
        .check(
            "initial-scale",
            "least squares: s - γy is orthogonal to y",
            d ->
                Exact.isZero(
                    Vectors.dot(
                        newest(d).y(),
                        Vectors.minus(
                            newest(d).s(),
                            Vectors.scaled(d.scalar(INITIAL_SCALE), newest(d).y())))))
        .slips(faulty ->
            faulty
                .principal(
                    "B3",
                    "inverted",
                    d -> scalar(Exact.quotient(changeSquare(d), newest(d).product())))
                .principal(
                    "B1",
                    "steps-below",
                    d ->
                        scalar(
                            Exact.quotient(
                                newest(d).product(), Vectors.dot(newest(d).s(), newest(d).s())))))
        .cost(d -> 6)
        .rule();
  }

  private static Expression changeSquare(Derivation derivation) {
    return Vectors.dot(newest(derivation).y(), newest(derivation).y());
  }

  private static void requireOne(Derivation derivation) {
    if (Pair.stored(derivation).size() > 1) {
      throw new UnderivableException(Message.of("quasinewton.one-pair"));
    }
  }

  private static Rule beta() {
    return ComposedRule.of(LOOP_BETA, "qn.lbfgs", Form.NUMBER)
        .needs(d -> with(d, LOOP_RHO, LOOP_REMAINDER, INITIAL_SCALE))
        .value(d -> {
          requireOne(d);
          return new Value.Scalar(
              Exact.product(
                  LimitedMemory.rho(d), gamma(d), Vectors.dot(newest(d).y(), remainderOf(d))));
        })
        .text((d, text) ->
            text.say("start")
                .equation(
                    Symbols.R,
                    Symbols.times(gamma(d), Formulas.vector(remainderOf(d))),
                    Formulas.vector(Vectors.scaled(gamma(d), remainderOf(d))))
                .say("product")
                .equation(
                    Symbols.BETA,
                    Formulas.join(
                        Formulas.of(LimitedMemory.rho(d)),
                        Formulas.brackets(
                            Vectors.dotLine(
                                newest(d).y(), Vectors.scaled(gamma(d), remainderOf(d))))),
                    Formulas.of(d.scalar(LOOP_BETA))))
        .check(
            "loop-beta",
            "division by what it was multiplied with",
            d ->
                Measured.same(
                    Expression.quotient(
                        d.scalar(LOOP_BETA), Expression.product(LimitedMemory.rho(d), gamma(d))),
                    Vectors.dot(remainderOf(d), newest(d).y())))
        .slips(faulty ->
            faulty
                .other(
                    "B7b",
                    "scale-forgotten",
                    d ->
                        scalar(
                            Exact.product(
                                LimitedMemory.rho(d), Vectors.dot(newest(d).y(), remainderOf(d)))))
                .principal(
                    "B1",
                    "swapped",
                    d ->
                        scalar(
                            Exact.product(
                                LimitedMemory.rho(d),
                                gamma(d),
                                Vectors.dot(newest(d).s(), remainderOf(d))))))
        .cost(d -> 6)
        .rule();
  }

  private static List<Expression> remainderOf(Derivation derivation) {
    return Sized.constants(derivation, LOOP_REMAINDER);
  }
}
