package org.saddlepoint.derivation.saddles;

import static org.saddlepoint.derivation.Faulty.reasoned;
import static org.saddlepoint.derivation.Faulty.scalar;
import static org.saddlepoint.derivation.Faulty.word;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.NEWTON_ATTRACTION;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.NEWTON_CHANGE;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.NEWTON_DESCENT;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.NEWTON_FALL;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.NEWTON_SLOPE;

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
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Judgements;
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
import org.saddlepoint.linear.Matrix;

/** Newton's step where the Hessian may be indefinite: gᵀd = −gᵀH⁻¹g has either sign. */
final class NewtonNearSaddles {
  private static final List<String> SIGNS = List.of("negative", "zero", "positive");

  private static final DecisionTable DESCENT =
      new DecisionTable(
          List.of(new Fact("slope", SIGNS)),
          List.of(
              row("slope", "negative", "descent", "slope-negative"),
              row("slope", "positive", "ascent", "slope-positive"),
              row("slope", "zero", "level", "slope-zero")));

  private static final DecisionTable FALL =
      new DecisionTable(
          List.of(new Fact("change", SIGNS)),
          List.of(
              row("change", "negative", "falls", "less"),
              row("change", "positive", "rises", "more"),
              row("change", "zero", "stays", "equal")));

  private static final DecisionTable ATTRACTION =
      new DecisionTable(
          List.of(new Fact("signs", List.of("positive", "negative", "mixed", "singular"))),
          List.of(
              row("signs", "positive", "to-minimum", "all-positive"),
              row("signs", "mixed", "to-saddle", "signs-mixed"),
              row("signs", "negative", "to-maximum", "all-negative"),
              row("signs", "singular", "no-step", "matrix-singular")));

  private NewtonNearSaddles() {}

  static Row row(String fact, String value, String verdict, String reason) {
    return new Row(Map.of(fact, Set.of(value)), verdict, reason);
  }

  static String sign(Expression constant) {
    return SIGNS.get(Exact.signum(constant) + 1);
  }

  static List<Rule> rules() {
    return List.of(slope(), descent(), change(), fall(), attraction());
  }

  static List<Expression> gradient(Derivation derivation) {
    return Sized.constants(derivation, Quantities.GRADIENT_AT_POINT);
  }

  static List<Expression> newtonStep(Derivation derivation) {
    return Sized.constants(derivation, Quantities.NEWTON_STEP);
  }

  private static Rule slope() {
    return ComposedRule.of(NEWTON_SLOPE, "saddle.newton", Form.NUMBER)
        .needs(Quantities.GRADIENT_AT_POINT, Quantities.NEWTON_STEP)
        .value(d -> new Value.Scalar(slope(d)))
        .text((d, text) ->
            text.say("start")
                .equation(
                    Symbols.SLOPE,
                    Vectors.dotLine(gradient(d), newtonStep(d)),
                    Formulas.withRounded(d.scalar(NEWTON_SLOPE)))
                .say(sign(d.scalar(NEWTON_SLOPE))))
        .check("newton-slope", "the form -d'Hd in its place", NewtonNearSaddles::isCurvature)
        .slips(NewtonNearSaddles::slopeSlips)
        .cost(d -> 2 * gradient(d).size())
        .rule();
  }

  private static Expression slope(Derivation derivation) {
    return Vectors.dot(gradient(derivation), newtonStep(derivation));
  }

  /** With H d = −g the slope is −dᵀHd, which does not look at g. */
  private static boolean isCurvature(Derivation derivation) {
    Matrix<Expression> h = Sized.symmetric(derivation, Quantities.HESSIAN_AT_POINT);
    List<Expression> step = newtonStep(derivation);
    return Measured.same(
        derivation.scalar(NEWTON_SLOPE), Exact.negate(Vectors.dot(step, Vectors.times(h, step))));
  }

  private static void slopeSlips(FaultySteps faulty) {
    faulty
        .principal("N3", "sign", d -> scalar(Exact.negate(slope(d))))
        .principal(
            "N13",
            "gradient-step",
            d -> scalar(Exact.negate(Vectors.dot(gradient(d), gradient(d)))))
        .other(
            "N2b",
            "iterate-in-place-of-step",
            d -> scalar(Vectors.dot(gradient(d), Sized.constants(d, Quantities.NEWTON_NEXT))));
  }

  private static Rule descent() {
    return ComposedTable.of(NEWTON_DESCENT, "saddle.newton", Form.REASONED_CHOICE, DESCENT)
        .needs(NEWTON_SLOPE)
        .facts(d -> Map.of("slope", sign(Sized.number(d, NEWTON_SLOPE))))
        .temptingReasons("newton-minimises", "matrix-indefinite")
        .slips(faulty ->
            faulty
                .other("S2", "always-descent", d -> reasoned("descent", "newton-minimises"))
                .other("S2b", "indefinite-so-uphill", NewtonNearSaddles::uphill))
        .rule();
  }

  private static Optional<Value> uphill(Derivation derivation) {
    return derivation.word(Quantities.DEFINITENESS).equals(Judgements.INDEFINITE)
        ? reasoned("ascent", "matrix-indefinite")
        : Optional.empty();
  }

  private static Rule change() {
    return ComposedRule.of(NEWTON_CHANGE, "saddle.newton", Form.NUMBER)
        .needs(Quantities.VALUE, Quantities.NEWTON_NEXT)
        .value(d -> new Value.Scalar(Exact.difference(reached(d), before(d))))
        .text(NewtonNearSaddles::changeText)
        .check("newton-change", "f evaluated at both ends", NewtonNearSaddles::isChange)
        .slips(faulty ->
            faulty
                .principal("N3", "sign", d -> scalar(Exact.difference(before(d), reached(d))))
                .principal("T1", "half-missing", d -> scalar(slope(d)))
                .other("N2b", "value-given", d -> scalar(reached(d))))
        .cost(d -> 4 * d.dimension())
        .rule();
  }

  private static Expression before(Derivation derivation) {
    return Sized.number(derivation, Quantities.VALUE);
  }

  private static Expression reached(Derivation derivation) {
    List<Expression> next = Sized.constants(derivation, Quantities.NEWTON_NEXT);
    requireCoordinates(derivation, next);
    return Exact.at(derivation.scalar(Quantities.OBJECTIVE), Run.coordinates(derivation, next));
  }

  static void requireCoordinates(Derivation derivation, List<Expression> point) {
    if (point.size() != derivation.dimension()) {
      throw new UnderivableException(Message.of("derivation.sizes-differ"));
    }
  }

  private static void changeText(Derivation derivation, Explanation text) {
    Expression change = derivation.scalar(NEWTON_CHANGE);
    text.say("start")
        .equation(
            Notation.at(Notation.F, derivation.vector(Quantities.NEWTON_NEXT)),
            Formulas.withRounded(reached(derivation)))
        .say("subtract")
        .equation(
            Symbols.CHANGE,
            Symbols.minus(reached(derivation), before(derivation)),
            Formulas.withRounded(change))
        .say(sign(change));
  }

  private static boolean isChange(Derivation derivation) {
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    Expression there = Expression.sum(before(derivation), derivation.scalar(NEWTON_CHANGE));
    List<Expression> next = derivation.vector(Quantities.NEWTON_NEXT);
    return Measured.areValues(
            List.of(f),
            List.of(before(derivation)),
            derivation.variables(),
            Exact.point(derivation))
        && Measured.areValues(
            List.of(f), List.of(there), derivation.variables(), Run.coordinates(derivation, next));
  }

  private static Rule fall() {
    return ComposedTable.of(NEWTON_FALL, "saddle.newton", Form.CHOICE, FALL)
        .needs(NEWTON_CHANGE)
        .facts(d -> Map.of("change", sign(Sized.number(d, NEWTON_CHANGE))))
        .slips(faulty -> faulty.other("S2", "always-falls", d -> word("falls")))
        .rule();
  }

  private static Rule attraction() {
    return ComposedTable.of(NEWTON_ATTRACTION, "saddle.newton", Form.REASONED_CHOICE, ATTRACTION)
        .needs(Quantities.DEFINITENESS)
        .facts(d -> Map.of("signs", signs(d.word(Quantities.DEFINITENESS))))
        .tempting("away-from-saddle")
        .temptingReasons("newton-minimises", "negative-curvature-repels")
        .slips(faulty ->
            faulty
                .other("S1", "avoids-saddles", NewtonNearSaddles::avoids)
                .other("S2", "always-to-minimum", d -> reasoned("to-minimum", "newton-minimises")))
        .rule();
  }

  private static Optional<Value> avoids(Derivation derivation) {
    return signs(derivation.word(Quantities.DEFINITENESS)).equals("mixed")
        ? reasoned("away-from-saddle", "negative-curvature-repels")
        : Optional.empty();
  }

  private static String signs(String definiteness) {
    return switch (definiteness) {
      case Judgements.POSITIVE_DEFINITE -> "positive";
      case Judgements.NEGATIVE_DEFINITE -> "negative";
      case Judgements.INDEFINITE -> "mixed";
      default -> "singular";
    };
  }
}
