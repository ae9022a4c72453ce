package org.saddlepoint.derivation.quasinewton;

import static org.saddlepoint.derivation.Faulty.reasoned;
import static org.saddlepoint.derivation.Faulty.scalar;
import static org.saddlepoint.derivation.Faulty.vector;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.BATCHES;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.BATCH_CURVATURE_ERROR;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.BATCH_ERROR;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.BATCH_VERDICT;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.CURVATURE_PRODUCT;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.GRADIENT_SAME_BATCH;
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

/** What noise does to y where its two gradients are of different batches. */
final class BatchNoise {
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

  private BatchNoise() {}

  static List<Rule> rules() {
    return List.of(error(), curvatureError(), verdict());
  }

  private static List<Expression> sameBatch(Derivation derivation) {
    return Sized.constants(derivation, GRADIENT_SAME_BATCH);
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
        .check("batch-error", "the difference of the two changes", BatchNoise::isError)
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
    return Pair.requireMoved(Sized.constants(derivation, SECANT_STEP));
  }

  private static Expression errorOf(Derivation derivation) {
    List<Expression> s = moved(derivation);
    return Exact.quotient(
        Vectors.dot(s, Sized.constants(derivation, BATCH_ERROR)), Vectors.dot(s, s));
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
                    d -> scalar(Vectors.dot(moved(d), Sized.constants(d, BATCH_ERROR))))
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
        .facts(d -> Map.of("batches", batches(d), "product", Curvature.sign(d)))
        .temptingReasons("noise-averages-out", "sign-decides")
        .slips(faulty ->
            faulty
                .other("B8", "batches-not-looked-at", BatchNoise::bySign)
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
    return Curvature.sign(derivation).equals("positive")
        ? reasoned("use-pair", "sign-decides")
        : reasoned("skip-pair", "sign-decides");
  }
}
