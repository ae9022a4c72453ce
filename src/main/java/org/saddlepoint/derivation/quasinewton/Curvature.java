package org.saddlepoint.derivation.quasinewton;

import static org.saddlepoint.derivation.Faulty.scalar;
import static org.saddlepoint.derivation.Faulty.word;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.CURVATURE_CONDITION;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.CURVATURE_PRODUCT;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.GRADIENT_CHANGE;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.SECANT_CURVATURE;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.SECANT_STEP;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.ComposedTable;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.DecisionTable.Fact;
import org.saddlepoint.derivation.DecisionTable.Row;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;

/** What a pair says about the curvature along its step: sᵀy, its sign, and sᵀy/sᵀs. */
final class Curvature {
  private static final DecisionTable CONDITION =
      new DecisionTable(
          List.of(new Fact("product", List.of("positive", "not-positive"))),
          List.of(
              new Row(Map.of("product", Set.of("positive")), "condition-holds", "update"),
              new Row(Map.of("product", Set.of("not-positive")), "condition-fails", "skip")));

  private Curvature() {}

  static List<Rule> rules() {
    return List.of(product(), condition(), curvature());
  }

  private static Rule product() {
    return ComposedRule.of(CURVATURE_PRODUCT, "qn.bfgs", Form.NUMBER)
        .needs(SECANT_STEP, GRADIENT_CHANGE)
        .value(d -> new Value.Scalar(Pair.of(d).product()))
        .text((d, text) ->
            text.say("start")
                .equation(
                    Symbols.PRODUCT,
                    Vectors.dotLine(Pair.of(d).s(), Pair.of(d).y()),
                    Formulas.of(d.scalar(CURVATURE_PRODUCT))))
        .check("curvature-product", "squares of the sum and the difference", Curvature::isProduct)
        .slips(faulty ->
            faulty
                .principal("B2", "sign", d -> scalar(Exact.negate(Pair.of(d).product())))
                .other(
                    "B1",
                    "square-of-change",
                    d -> scalar(Vectors.dot(Pair.of(d).y(), Pair.of(d).y())))
                .other("B3", "reciprocal", d -> scalar(Pair.of(d).rho())))
        .cost(d -> 2 * Pair.of(d).s().size())
        .rule();
  }

  /** 4 sᵀy = ‖s + y‖² − ‖s − y‖². */
  private static boolean isProduct(Derivation derivation) {
    Pair pair = Pair.of(derivation);
    List<Expression> sum = Vectors.plus(pair.s(), pair.y());
    List<Expression> difference = Vectors.minus(pair.s(), pair.y());
    return Measured.same(
        Expression.product(Expression.of(4), derivation.scalar(CURVATURE_PRODUCT)),
        Expression.difference(Vectors.dot(sum, sum), Vectors.dot(difference, difference)));
  }

  /** Of sᵀy, as a fact for the tables. */
  static String sign(Derivation derivation) {
    return Exact.signum(Sized.number(derivation, CURVATURE_PRODUCT)) > 0
        ? "positive"
        : "not-positive";
  }

  private static Rule condition() {
    return ComposedTable.of(CURVATURE_CONDITION, "qn.bfgs", Form.CHOICE, CONDITION)
        .needs(CURVATURE_PRODUCT)
        .facts(d -> Map.of("product", sign(d)))
        .slips(faulty ->
            faulty
                .other(
                    "B2",
                    "by-entries-of-change",
                    d -> held(Pair.of(d).y().stream().allMatch(e -> Exact.signum(e) > 0)))
                .other(
                    "B2b",
                    "by-first-entries",
                    d ->
                        held(
                            Exact.signum(
                                    Exact.product(
                                        Pair.of(d).s().getFirst(), Pair.of(d).y().getFirst()))
                                > 0)))
        .rule();
  }

  private static Optional<Value> held(boolean holds) {
    return word(holds ? "condition-holds" : "condition-fails");
  }

  private static Expression square(Pair pair) {
    return Vectors.dot(pair.s(), pair.s());
  }

  /** sᵀy/sᵀs. */
  static Expression estimate(Derivation derivation) {
    Pair pair = Pair.of(derivation);
    return Exact.quotient(pair.product(), square(pair));
  }

  private static Rule curvature() {
    return ComposedRule.of(SECANT_CURVATURE, "qn.secant", Form.NUMBER)
        .needs(SECANT_STEP, GRADIENT_CHANGE)
        .value(d -> new Value.Scalar(estimate(d)))
        .text(Curvature::curvatureText)
        .check("secant-curvature", "the rest of y is orthogonal to s", Curvature::isCurvature)
        .slips(faulty ->
            faulty
                .principal(
                    "B1",
                    "inverted",
                    d -> scalar(Exact.quotient(square(Pair.of(d)), Pair.of(d).product())))
                .principal("B2", "sign", d -> scalar(Exact.negate(estimate(d))))
                .other("B3", "not-divided", d -> scalar(Pair.of(d).product())))
        .cost(d -> 4 * Pair.of(d).s().size())
        .rule();
  }

  private static void curvatureText(Derivation derivation, Explanation text) {
    Pair pair = Pair.of(derivation);
    if (pair.s().size() == 1) {
      text.say("one")
          .equation(
              Formulas.symbol("\\frac{y}{s}", "y/s"),
              Formulas.fraction(Formulas.of(pair.y().getFirst()), Formulas.of(pair.s().getFirst())),
              Formulas.of(estimate(derivation)));
      return;
    }
    text.say("several")
        .equation(
            Formulas.fraction(Symbols.PRODUCT, Symbols.SQUARE),
            Formulas.fraction(
                Vectors.dotLine(pair.s(), pair.y()), Vectors.dotLine(pair.s(), pair.s())),
            Formulas.fraction(Formulas.of(pair.product()), Formulas.of(square(pair))),
            Formulas.of(estimate(derivation)));
  }

  private static boolean isCurvature(Derivation derivation) {
    Pair pair = Pair.of(derivation);
    Expression c = Sized.number(derivation, SECANT_CURVATURE);
    return Exact.isZero(
        Vectors.dot(pair.s(), Vectors.minus(pair.y(), Vectors.scaled(c, pair.s()))));
  }
}
