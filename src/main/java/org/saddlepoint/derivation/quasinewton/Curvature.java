package org.saddlepoint.derivation.quasinewton;

import static org.saddlepoint.derivation.Faulty.reasoned;
import static org.saddlepoint.derivation.Faulty.scalar;
import static org.saddlepoint.derivation.Faulty.vector;
import static org.saddlepoint.derivation.Faulty.word;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.BATCHES;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.BATCH_CURVATURE_ERROR;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.BATCH_ERROR;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.BATCH_VERDICT;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.CURVATURE_CONDITION;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.CURVATURE_PRODUCT;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.GRADIENT_AFTER;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.GRADIENT_CHANGE;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.GRADIENT_SAME_BATCH;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.NEXT_POINT;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.SECANT_CURVATURE;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.SECANT_NEXT;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.SECANT_STEP;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;

/** What a pair says about the curvature along its step, and what noise in y does to that. */
final class Curvature {
  private static final DecisionTable CONDITION =
      new DecisionTable(
          List.of(new Fact("product", List.of("positive", "not-positive"))),
          List.of(
              new Row(Map.of("product", Set.of("positive")), "condition-holds", "update"),
              new Row(Map.of("product", Set.of("not-positive")), "condition-fails", "skip")));

  private static final DecisionTable BATCH =
      new DecisionTable(
          List.of(
              new Fact("batches", List.of("same-batch", "other-batch")),
              new Fact("product", List.of("positive", "not-positive"))),
          List.of(
              new Row(Map.of("batches", Set.of("other-batch")), "measure-again", "noise-in-change"),
              new Row(
                  Map.of("batches", Set.of("same-batch"), "product", Set.of("positive")),
                  "use-pair",
                  "curvature-positive"),
              new Row(
                  Map.of("batches", Set.of("same-batch"), "product", Set.of("not-positive")),
                  "skip-pair",
                  "curvature-not-positive")));

  private Curvature() {}

  static List<Rule> rules() {
    return List.of(
        product(), condition(), curvature(), next(), error(), curvatureError(), verdict());
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

  private static String sign(Derivation derivation) {
    return Exact.signum(Vectors.constant(derivation, CURVATURE_PRODUCT)) > 0
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

  private static Expression estimate(Derivation derivation) {
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
    Expression c = Vectors.constant(derivation, SECANT_CURVATURE);
    return Exact.isZero(
        Vectors.dot(pair.s(), Vectors.minus(pair.y(), Vectors.scaled(c, pair.s()))));
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
        .check("secant-next", "the line through the two slopes", Curvature::isZeroOfLine)
        .slips(faulty ->
            faulty
                .principal("N1", "sign", d -> scalar(Exact.sum(latest(d), step(d))))
                .principal(
                    "N10", "from-first-point", d -> scalar(Exact.difference(first(d), step(d))))
                .other("N2", "step-given", d -> scalar(Exact.negate(step(d))))
                .other(
                    "N4",
                    "multiplied",
                    d -> scalar(Exact.difference(latest(d), Exact.product(slope(d), estimate(d))))))
        .cost(d -> 3)
        .rule();
  }

  private static Expression first(Derivation derivation) {
    Exact.onlyVariable(derivation);
    return Vectors.constants(derivation, Quantities.POINT).getFirst();
  }

  private static Expression latest(Derivation derivation) {
    Exact.onlyVariable(derivation);
    return Vectors.constants(derivation, NEXT_POINT).getFirst();
  }

  private static Expression slope(Derivation derivation) {
    return SecantEquation.afterwards(derivation).getFirst();
  }

  private static Expression step(Derivation derivation) {
    return Exact.quotient(slope(derivation), Vectors.constant(derivation, SECANT_CURVATURE));
  }

  private static boolean isZeroOfLine(Derivation derivation) {
    Expression x = derivation.scalar(SECANT_NEXT);
    Expression rise =
        Expression.product(
            Expression.difference(x, first(derivation)),
            Vectors.constants(derivation, GRADIENT_CHANGE).getFirst());
    Expression start =
        Expression.product(
            SecantEquation.before(derivation).getFirst(),
            Vectors.constants(derivation, SECANT_STEP).getFirst());
    return Measured.same(Expression.sum(rise, start), Expression.ZERO);
  }

  private static List<Expression> sameBatch(Derivation derivation) {
    return Vectors.constants(derivation, GRADIENT_SAME_BATCH);
  }

  private static List<Expression> mixed(Derivation derivation) {
    return SecantEquation.afterwards(derivation);
  }

  private static Rule error() {
    return ComposedRule.of(BATCH_ERROR, "qn.secant", Form.VECTOR)
        .value(d -> new Value.Vector(Vectors.minus(mixed(d), sameBatch(d))))
        .text((d, text) ->
            text.say("start")
                .show(
                    Formulas.equation(
                        Formulas.join(
                            Formulas.vector(mixed(d)),
                            Formulas.symbol("-", "-"),
                            Formulas.vector(sameBatch(d))),
                        Formulas.vector(d.vector(BATCH_ERROR))))
                .say("independent"))
        .check("batch-error", "the difference of the two changes", Curvature::isError)
        .slips(faulty ->
            faulty
                .principal("B2", "sign", d -> vector(Vectors.minus(sameBatch(d), mixed(d))))
                .principal(
                    "B2b",
                    "change-given",
                    d -> vector(Vectors.minus(mixed(d), SecantEquation.before(d)))))
        .cost(d -> mixed(d).size())
        .rule();
  }

  /** Taken away from the mixed change it leaves the change on one batch. */
  private static boolean isError(Derivation derivation) {
    List<Expression> error = derivation.vector(BATCH_ERROR);
    List<Expression> before = SecantEquation.before(derivation);
    return error.size() == before.size()
        && IntStream.range(0, before.size())
            .allMatch(i ->
                Measured.same(
                    Expression.sum(
                        mixed(derivation).get(i),
                        Expression.negate(before.get(i)),
                        Expression.negate(error.get(i))),
                    Expression.difference(sameBatch(derivation).get(i), before.get(i))));
  }

  private static List<Expression> moved(Derivation derivation) {
    List<Expression> s = Vectors.constants(derivation, SECANT_STEP);
    if (Exact.areZero(s)) {
      throw new UnderivableException(Message.of("quasinewton.no-step"));
    }
    return s;
  }

  private static Expression errorOf(Derivation derivation) {
    List<Expression> s = moved(derivation);
    return Exact.quotient(
        Vectors.dot(s, Vectors.constants(derivation, BATCH_ERROR)), Vectors.dot(s, s));
  }

  private static Rule curvatureError() {
    return ComposedRule.of(BATCH_CURVATURE_ERROR, "qn.secant", Form.NUMBER)
        .needs(SECANT_STEP, BATCH_ERROR)
        .value(d -> new Value.Scalar(errorOf(d)))
        .text((d, text) ->
            text.say("start")
                .show(
                    Formulas.equation(
                        Formulas.fraction(
                            Vectors.dotLine(moved(d), d.vector(BATCH_ERROR)),
                            Vectors.dotLine(moved(d), moved(d))),
                        Formulas.of(d.scalar(BATCH_CURVATURE_ERROR))))
                .say("scale"))
        .check(
            "batch-curvature-error",
            "the two estimates of the curvature",
            d ->
                Measured.same(
                    d.scalar(BATCH_CURVATURE_ERROR),
                    Expression.difference(along(d, mixed(d)), along(d, sameBatch(d)))))
        .slips(faulty ->
            faulty
                .principal(
                    "B3",
                    "not-divided",
                    d -> scalar(Vectors.dot(moved(d), Vectors.constants(d, BATCH_ERROR))))
                .principal("B2", "sign", d -> scalar(Exact.negate(errorOf(d)))))
        .cost(d -> 4 * moved(d).size())
        .rule();
  }

  /** The curvature along s by this gradient at the end of it. */
  private static Expression along(Derivation derivation, List<Expression> after) {
    List<Expression> s = moved(derivation);
    return Exact.quotient(
        Vectors.dot(s, Vectors.minus(after, SecantEquation.before(derivation))), Vectors.dot(s, s));
  }

  private static Rule verdict() {
    return ComposedTable.of(BATCH_VERDICT, "qn.secant", Form.REASONED_CHOICE, BATCH)
        .needs(CURVATURE_PRODUCT)
        .facts(d -> Map.of("batches", batches(d), "product", sign(d)))
        .temptingReasons("noise-averages-out", "sign-decides")
        .slips(faulty ->
            faulty
                .other("B8", "batches-not-looked-at", Curvature::bySign)
                .other(
                    "B8b", "noise-averages-out", d -> reasoned("use-pair", "noise-averages-out")))
        .rule();
  }

  private static String batches(Derivation derivation) {
    String batches = derivation.word(BATCHES);
    if (!batches.equals("same-batch") && !batches.equals("other-batch")) {
      throw new UnderivableException(Message.of("quasinewton.batches"));
    }
    return batches;
  }

  private static Optional<Value> bySign(Derivation derivation) {
    return sign(derivation).equals("positive")
        ? reasoned("use-pair", "sign-decides")
        : reasoned("skip-pair", "sign-decides");
  }
}
