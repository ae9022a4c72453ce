package org.saddlepoint.derivation.saddles;

import static org.saddlepoint.derivation.Faulty.scalar;
import static org.saddlepoint.derivation.Faulty.word;
import static org.saddlepoint.derivation.saddles.NewtonNearSaddles.gradient;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.ACTUAL_REDUCTION;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.PREDICTED_REDUCTION;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.RADIUS;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.TRIAL_STEP;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.TRUST_DECISION;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.TRUST_RATIO;

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
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.derivation.run.Run;
import org.saddlepoint.expression.Expression;

/** ρ, how much f fell against how much the quadratic model said, and what follows. */
final class TrustRatio {
  private static final Fact RATIOS =
      new Fact("ratio", List.of("not-positive", "low", "middle", "high"));
  private static final Fact EDGES = new Fact("edge", List.of("reached", "inside"));

  private static final DecisionTable DECISION =
      new DecisionTable(
          List.of(RATIOS, EDGES),
          List.of(
              new Row(Map.of("ratio", Set.of("not-positive")), "reject-shrink", "f-not-lower"),
              new Row(Map.of("ratio", Set.of("low")), "accept-shrink", "model-poor"),
              new Row(Map.of("ratio", Set.of("middle")), "accept-keep", "model-fair"),
              new Row(
                  Map.of("ratio", Set.of("high"), "edge", Set.of("reached")),
                  "accept-expand",
                  "model-good"),
              new Row(
                  Map.of("ratio", Set.of("high"), "edge", Set.of("inside")),
                  "accept-keep",
                  "radius-no-limit")));

  private TrustRatio() {}

  static List<Rule> rules() {
    return List.of(actual(), predicted(), ratio(), decision());
  }

  static List<Expression> trial(Derivation derivation) {
    return Sized.constants(derivation, TRIAL_STEP);
  }

  private static Rule actual() {
    return ComposedRule.of(ACTUAL_REDUCTION, "safe.trust", Form.NUMBER)
        .needs(Quantities.POINT, Quantities.VALUE)
        .value(d -> new Value.Scalar(Exact.difference(before(d), after(d))))
        .text((d, text) ->
            text.say("start")
                .equation(Notation.at(Notation.F, reached(d)), Formulas.of(after(d)))
                .say("subtract")
                .equation(
                    Symbols.REDUCTION,
                    Symbols.minus(before(d), after(d)),
                    Formulas.of(d.scalar(ACTUAL_REDUCTION))))
        .check("actual-reduction", "f evaluated at both ends", TrustRatio::isActual)
        .slips(faulty ->
            faulty
                .principal("D1", "sign", d -> scalar(Exact.difference(after(d), before(d))))
                .other("D6", "value-given", d -> scalar(after(d))))
        .cost(d -> 4 * d.dimension())
        .rule();
  }

  private static Expression before(Derivation derivation) {
    return Sized.number(derivation, Quantities.VALUE);
  }

  private static List<Expression> reached(Derivation derivation) {
    List<Expression> there =
        Vectors.plus(Sized.constants(derivation, Quantities.POINT), trial(derivation));
    NewtonNearSaddles.requireCoordinates(derivation, there);
    return there;
  }

  private static Expression after(Derivation derivation) {
    return Exact.at(
        derivation.scalar(Quantities.OBJECTIVE), Run.coordinates(derivation, reached(derivation)));
  }

  private static boolean isActual(Derivation derivation) {
    List<Expression> f = List.of(derivation.scalar(Quantities.OBJECTIVE));
    List<String> variables = derivation.variables();
    Expression start = before(derivation);
    Expression end = Expression.difference(start, derivation.scalar(ACTUAL_REDUCTION));
    return Measured.areValues(f, List.of(start), variables, Exact.point(derivation))
        && Measured.areValues(
            f, List.of(end), variables, Run.coordinates(derivation, reached(derivation)));
  }

  private static Rule predicted() {
    return ComposedRule.of(PREDICTED_REDUCTION, "safe.trust", Form.NUMBER)
        .needs(Quantities.GRADIENT_AT_POINT, Quantities.HESSIAN_AT_POINT)
        .value(d -> new Value.Scalar(Exact.negate(Exact.sum(linear(d), Exact.half(curvature(d))))))
        .text((d, text) ->
            text.say("linear")
                .equation(
                    Symbols.TRIAL_SLOPE,
                    Vectors.dotLine(gradient(d), trial(d)),
                    Formulas.of(linear(d)))
                .say("curvature")
                .equation(
                    Symbols.TRIAL_CURVATURE,
                    Vectors.dotLine(trial(d), Vectors.times(Damping.hessian(d), trial(d))),
                    Formulas.of(curvature(d)))
                .say("combine")
                .equation(
                    Symbols.PREDICTED,
                    Symbols.minus(Exact.negate(linear(d)), Exact.half(curvature(d))),
                    Formulas.of(d.scalar(PREDICTED_REDUCTION))))
        .check("predicted-reduction", "mean slope at both ends", TrustRatio::isPredicted)
        .slips(faulty ->
            faulty
                .principal(
                    "T1",
                    "half-missing",
                    d -> scalar(Exact.negate(Exact.sum(linear(d), curvature(d)))))
                .principal(
                    "D1", "sign", d -> scalar(Exact.sum(linear(d), Exact.half(curvature(d)))))
                .other("T5", "linear-alone", d -> scalar(Exact.negate(linear(d)))))
        .cost(d -> 3 * gradient(d).size() * gradient(d).size())
        .rule();
  }

  private static Expression linear(Derivation derivation) {
    return Vectors.dot(gradient(derivation), trial(derivation));
  }

  private static Expression curvature(Derivation derivation) {
    return Vectors.dot(
        trial(derivation), Vectors.times(Damping.hessian(derivation), trial(derivation)));
  }

  /** The slope of a quadratic along s is linear, so its mean is that of its ends: g and g + Hs. */
  private static boolean isPredicted(Derivation derivation) {
    List<Expression> ends =
        Vectors.plus(
            Vectors.scaled(Expression.of(2), gradient(derivation)),
            Vectors.times(Damping.hessian(derivation), trial(derivation)));
    return Measured.same(
        Expression.product(Expression.of(-2), derivation.scalar(PREDICTED_REDUCTION)),
        Vectors.dot(ends, trial(derivation)));
  }

  private static Rule ratio() {
    return ComposedRule.of(TRUST_RATIO, "safe.trust", Form.NUMBER)
        .needs(ACTUAL_REDUCTION, PREDICTED_REDUCTION)
        .value(d -> new Value.Scalar(Exact.quotient(actualOf(d), predictedOf(d))))
        .text((d, text) ->
            text.say("start")
                .equation(
                    Symbols.RATIO,
                    Formulas.fraction(Formulas.of(actualOf(d)), Formulas.of(predictedOf(d))),
                    Formulas.withRounded(d.scalar(TRUST_RATIO))))
        .check(
            "trust-ratio",
            "multiplying back",
            d ->
                Measured.same(
                    Expression.product(d.scalar(TRUST_RATIO), predictedOf(d)), actualOf(d)))
        .slips(faulty ->
            faulty
                .principal(
                    "S10", "inverted", d -> scalar(Exact.quotient(predictedOf(d), actualOf(d))))
                .other(
                    "S10b",
                    "difference",
                    d -> scalar(Exact.difference(actualOf(d), predictedOf(d)))))
        .rule();
  }

  private static Expression actualOf(Derivation derivation) {
    return Sized.number(derivation, ACTUAL_REDUCTION);
  }

  private static Expression predictedOf(Derivation derivation) {
    Expression predicted = Sized.number(derivation, PREDICTED_REDUCTION);
    if (Exact.signum(predicted) <= 0) {
      throw new UnderivableException(Message.of("saddles.no-predicted-fall"));
    }
    return predicted;
  }

  private static Rule decision() {
    return ComposedTable.of(TRUST_DECISION, "safe.trust", Form.CHOICE, DECISION)
        .needs(TRUST_RATIO)
        .facts(d -> Map.of("ratio", ratioClass(Sized.number(d, TRUST_RATIO)), "edge", edge(d)))
        .slips(faulty ->
            faulty
                .other("S10", "ratio-inverted", TrustRatio::inverted)
                .other("S10b", "expands-when-poor", TrustRatio::turned))
        .rule();
  }

  private static String ratioClass(Expression ratio) {
    if (Exact.signum(ratio) <= 0) {
      return "not-positive";
    }
    if (Exact.signum(Exact.difference(ratio, Expression.of(1, 4))) < 0) {
      return "low";
    }
    return Exact.signum(Exact.difference(ratio, Expression.of(3, 4))) <= 0 ? "middle" : "high";
  }

  /** Without a radius the step is taken to be as long as it may be. */
  private static String edge(Derivation derivation) {
    return derivation.isGiven(RADIUS)
            && TrustRegion.against(derivation, Vectors.dot(trial(derivation), trial(derivation)))
                .equals("within")
        ? "inside"
        : "reached";
  }

  private static Optional<Value> inverted(Derivation derivation) {
    Expression ratio = Sized.number(derivation, TRUST_RATIO);
    String found = ratioClass(Exact.quotient(Expression.ONE, ratio));
    return Optional.of(
        new Value.Word(
            DECISION.decide(Map.of("ratio", found, "edge", edge(derivation))).verdict()));
  }

  private static Optional<Value> turned(Derivation derivation) {
    return switch (ratioClass(Sized.number(derivation, TRUST_RATIO))) {
      case "low" -> word("accept-expand");
      case "high" -> word("accept-shrink");
      default -> Optional.empty();
    };
  }
}
