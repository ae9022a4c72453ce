package org.saddlepoint.derivation.quasinewton;

import static org.saddlepoint.derivation.Faulty.grid;
import static org.saddlepoint.derivation.Faulty.vector;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.BFGS_DIRECTION;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.BFGS_HESSIAN;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.BFGS_IMAGE;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.BFGS_INVERSE;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.GRADIENT_CHANGE;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.INVERSE_APPROXIMATION;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.SECANT_STEP;

import java.util.List;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** The update of rank two, of the matrix and of its inverse. */
final class Bfgs {
  private Bfgs() {}

  static List<Rule> rules() {
    return List.of(hessian(), inverse(), image(), direction());
  }

  private static Pair pair(Derivation derivation) {
    return Pair.of(derivation).requireCurvature();
  }

  private static Matrix<Expression> b(Derivation derivation) {
    return SecantEquation.approximation(derivation);
  }

  private static Matrix<Expression> h(Derivation derivation) {
    return Sized.symmetric(derivation, INVERSE_APPROXIMATION);
  }

  private static Rule hessian() {
    return ComposedRule.of(BFGS_HESSIAN, "qn.bfgs", Form.MATRIX)
        .needs(SECANT_STEP, GRADIENT_CHANGE)
        .value(d -> new Value.Grid(Updates.ofMatrix(b(d), pair(d))))
        .text(Bfgs::hessianText)
        .check(
            "bfgs-hessian",
            "the inverse update times it",
            d ->
                Updates.areInverse(
                    d.matrix(BFGS_HESSIAN), Updates.ofInverse(Updates.inverse(b(d)), pair(d))))
        .slips(Bfgs::hessianSlips)
        .cost(d -> 30)
        .rule();
  }

  private static void hessianText(Derivation derivation, Explanation text) {
    Pair pair = pair(derivation);
    Matrix<Expression> b = b(derivation);
    List<Expression> image = Vectors.times(b, pair.s());
    text.say("image")
        .show(
            Formulas.list(
                List.of(
                    Formulas.equation(Symbols.IMAGE, Formulas.vector(image)),
                    Formulas.equation(
                        Symbols.STEP_CURVATURE, Formulas.of(Vectors.dot(pair.s(), image))),
                    Formulas.equation(Symbols.PRODUCT, Formulas.of(pair.product())))))
        .say("terms")
        .equation(
            Symbols.NEXT_B,
            Symbols.UPDATE,
            Symbols.plus(
                Formulas.join(
                    Formulas.matrix(b),
                    Formulas.symbol("-", "-"),
                    Formulas.matrix(Updates.lost(b, pair))),
                Formulas.matrix(Vectors.scaled(pair.rho(), Vectors.outer(pair.y(), pair.y())))),
            Formulas.matrix(derivation.matrix(BFGS_HESSIAN)))
        .say("check")
        .equation(
            Formulas.join(
                Formulas.matrix(derivation.matrix(BFGS_HESSIAN)), Formulas.vector(pair.s())),
            Formulas.vector(pair.y()));
  }

  private static void hessianSlips(FaultySteps faulty) {
    faulty
        .principal("B6", "inverse-updated", d -> grid(Updates.ofInverse(b(d), pair(d))))
        .principal("B1", "swapped", d -> grid(Updates.ofMatrix(b(d), pair(d).swapped())))
        .principal("B5", "rank-one", d -> grid(Updates.ofRankOne(b(d), pair(d).s(), pair(d).y())))
        .other(
            "B4",
            "outer-product-of-step",
            d ->
                grid(
                    Vectors.plus(
                        Vectors.minus(b(d), Updates.lost(b(d), pair(d))),
                        Vectors.scaled(pair(d).rho(), Vectors.outer(pair(d).s(), pair(d).s())))))
        .other(
            "B5b",
            "nothing-taken-away",
            d ->
                grid(
                    Vectors.plus(
                        b(d),
                        Vectors.scaled(pair(d).rho(), Vectors.outer(pair(d).y(), pair(d).y())))));
  }

  private static Rule inverse() {
    return ComposedRule.of(BFGS_INVERSE, "qn.bfgs", Form.MATRIX)
        .needs(SECANT_STEP, GRADIENT_CHANGE)
        .value(d -> new Value.Grid(Updates.ofInverse(h(d), pair(d))))
        .text(Bfgs::inverseText)
        .check(
            "bfgs-inverse",
            "the update of the matrix times it",
            d ->
                Updates.areInverse(
                    d.matrix(BFGS_INVERSE), Updates.ofMatrix(Updates.inverse(h(d)), pair(d))))
        .slips(Bfgs::inverseSlips)
        .cost(d -> 30)
        .rule();
  }

  private static void inverseText(Derivation derivation, Explanation text) {
    Pair pair = pair(derivation);
    Matrix<Expression> h = h(derivation);
    Matrix<Expression> kept = Updates.kept(h, pair, pair.rho());
    Matrix<Expression> gained = Updates.gained(pair, pair.rho());
    text.say("rho")
        .show(
            Formulas.list(
                List.of(
                    Formulas.equation(
                        Symbols.PRODUCT,
                        Vectors.dotLine(pair.s(), pair.y()),
                        Formulas.of(pair.product())),
                    Formulas.equation(Symbols.RHO, Formulas.of(pair.rho())))))
        .say("projection")
        .equation(Symbols.PROJECTION, Formulas.matrix(Updates.projection(pair, pair.rho())))
        .say("terms")
        .show(
            Formulas.list(
                List.of(
                    Formulas.equation(Symbols.KEPT, Formulas.matrix(kept)),
                    Formulas.equation(Symbols.GAINED, Formulas.matrix(gained)))))
        .say("sum")
        .equation(Symbols.NEXT_INVERSE, Formulas.matrix(derivation.matrix(BFGS_INVERSE)))
        .say("check")
        .equation(
            Formulas.join(
                Formulas.matrix(derivation.matrix(BFGS_INVERSE)), Formulas.vector(pair.y())),
            Formulas.vector(pair.s()));
  }

  private static void inverseSlips(FaultySteps faulty) {
    faulty
        .principal("B6", "matrix-updated", d -> grid(Updates.ofMatrix(h(d), pair(d))))
        .principal(
            "B3",
            "rho-not-inverted",
            d ->
                grid(
                    Vectors.plus(
                        Updates.kept(h(d), pair(d), pair(d).product()),
                        Updates.gained(pair(d), pair(d).product()))))
        .principal("B4", "outer-product-transposed", d -> grid(transposed(h(d), pair(d))))
        .other(
            "B4b",
            "outer-product-of-change",
            d ->
                grid(
                    Vectors.plus(
                        Updates.kept(h(d), pair(d), pair(d).rho()),
                        Updates.gained(pair(d).swapped(), pair(d).rho()))))
        .other("B5", "rank-one", d -> grid(Updates.ofRankOne(h(d), pair(d).y(), pair(d).s())))
        .other("B1", "swapped", d -> grid(Updates.ofInverse(h(d), pair(d).swapped())))
        .other("B5b", "step-term-left-out", d -> grid(Updates.kept(h(d), pair(d), pair(d).rho())));
  }

  /** y sᵀ in place of s yᵀ, the term ρ ssᵀ as it should be. */
  private static Matrix<Expression> transposed(Matrix<Expression> h, Pair pair) {
    Matrix<Expression> v = Updates.projection(pair, pair.rho()).transpose();
    return Vectors.plus(
        Vectors.times(Vectors.times(v, h), v.transpose()), Updates.gained(pair, pair.rho()));
  }

  private static Matrix<Expression> updated(Derivation derivation) {
    return Sized.symmetric(derivation, BFGS_INVERSE);
  }

  private static Rule image() {
    return ComposedRule.of(BFGS_IMAGE, "qn.bfgs", Form.VECTOR)
        .needs(GRADIENT_CHANGE, BFGS_INVERSE)
        .value(d -> new Value.Vector(Vectors.times(updated(d), pair(d).y())))
        .text((d, text) ->
            text.say("start")
                .show(
                    Formulas.equation(
                        Formulas.join(Formulas.matrix(updated(d)), Formulas.vector(pair(d).y())),
                        Formulas.vector(d.vector(BFGS_IMAGE))))
                .say("secant"))
        .check(
            "bfgs-image",
            "substitution",
            d -> Measured.annihilates(updated(d), pair(d).y(), Exact.negate(d.vector(BFGS_IMAGE))))
        .slips(faulty ->
            faulty
                .principal("B1", "of-the-step", d -> vector(Vectors.times(updated(d), pair(d).s())))
                .principal("B2", "change-given", d -> vector(pair(d).y())))
        .cost(d -> 6)
        .rule();
  }

  private static List<Expression> gradient(Derivation derivation) {
    return Sized.constants(derivation, Quantities.GRADIENT_AT_POINT);
  }

  private static Rule direction() {
    return ComposedRule.of(BFGS_DIRECTION, "qn.bfgs", Form.VECTOR)
        .needs(Quantities.GRADIENT_AT_POINT, BFGS_INVERSE)
        .value(d -> new Value.Vector(Exact.negate(Vectors.times(updated(d), gradient(d)))))
        .text((d, text) ->
            text.say("start")
                .equation(
                    Symbols.DIRECTION,
                    Formulas.join(
                        Formulas.negative(Formulas.matrix(updated(d))),
                        Formulas.vector(gradient(d))),
                    Formulas.vector(d.vector(BFGS_DIRECTION))))
        .check(
            "bfgs-direction",
            "solving with the inverse",
            d ->
                Measured.annihilates(
                    Updates.inverse(updated(d)), d.vector(BFGS_DIRECTION), gradient(d)))
        .slips(faulty ->
            faulty
                .principal("N3", "sign", d -> vector(Vectors.times(updated(d), gradient(d))))
                .principal(
                    "N4",
                    "solved-with-it",
                    d -> vector(Vectors.solution(updated(d), Exact.negate(gradient(d)))))
                .other("N13", "gradient-step", d -> vector(Exact.negate(gradient(d)))))
        .cost(d -> 6)
        .rule();
  }
}
