package org.saddlepoint.derivation.saddles;

import static org.saddlepoint.derivation.Faulty.vector;
import static org.saddlepoint.derivation.saddles.NewtonNearSaddles.newtonStep;
import static org.saddlepoint.derivation.saddles.NewtonNearSaddles.row;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.DAMPED_LENGTH;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.DAMPING_VERDICT;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.FULL_STEP;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.RADIUS;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.SCALED_STEP;

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
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Faulty;
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
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;

/** Newton's step held to a ball of radius Δ, and the damping that does the same. */
final class TrustRegion {
  private static final DecisionTable FULL =
      new DecisionTable(
          List.of(new Fact("length", List.of("within", "on-edge", "beyond"))),
          List.of(
              row("length", "within", "allowed", "inside"),
              row("length", "on-edge", "allowed", "edge"),
              row("length", "beyond", "too-long", "outside")));

  private static final DecisionTable DAMPING =
      new DecisionTable(
          List.of(new Fact("length", List.of("within", "on-edge", "beyond"))),
          List.of(
              row("length", "within", "damping-too-large", "step-inside"),
              row("length", "on-edge", "damping-right", "step-on-edge"),
              row("length", "beyond", "damping-too-small", "step-outside")));

  private TrustRegion() {}

  static List<Rule> rules() {
    return List.of(full(), scaled(), damping());
  }

  static Expression radius(Derivation derivation) {
    Expression radius = Sized.number(derivation, RADIUS);
    if (Exact.signum(radius) <= 0) {
      throw new UnderivableException(Message.of("saddles.radius"));
    }
    return radius;
  }

  /** Of a length that is not negative, against the radius. */
  static String against(Derivation derivation, Expression square) {
    Expression radius = radius(derivation);
    int sign = Exact.signum(Exact.difference(square, Exact.product(radius, radius)));
    return sign < 0 ? "within" : sign > 0 ? "beyond" : "on-edge";
  }

  private static Rule full() {
    return ComposedTable.of(FULL_STEP, "safe.trust", Form.CHOICE, FULL)
        .needs(Quantities.NEWTON_STEP)
        .facts(d -> Map.of("length", against(d, Vectors.dot(newtonStep(d), newtonStep(d)))))
        .shown((d, text) ->
            text.say("length")
                .equation(
                    Symbols.LENGTH,
                    Symbols.root(newtonStep(d)),
                    Formulas.withRounded(Vectors.norm(newtonStep(d)))))
        .slips(faulty ->
            faulty
                .other("S9", "entry-by-entry", TrustRegion::byEntries)
                .other("S9b", "entries-added", TrustRegion::bySum))
        .rule();
  }

  private static Optional<Value> word(boolean isAllowed) {
    return Optional.of(new Value.Word(isAllowed ? "allowed" : "too-long"));
  }

  private static Optional<Value> byEntries(Derivation derivation) {
    Expression radius = radius(derivation);
    return word(
        newtonStep(derivation).stream()
            .map(Exact::magnitude)
            .allMatch(entry -> Exact.signum(Exact.difference(entry, radius)) <= 0));
  }

  private static Optional<Value> bySum(Derivation derivation) {
    Expression sum =
        newtonStep(derivation).stream().map(Exact::magnitude).reduce(Expression.ZERO, Exact::sum);
    return word(Exact.signum(Exact.difference(sum, radius(derivation))) <= 0);
  }

  private static Rule scaled() {
    return ComposedRule.of(SCALED_STEP, "safe.trust", Form.VECTOR)
        .needs(Quantities.NEWTON_STEP, Quantities.DEFINITENESS)
        .value(d -> new Value.Vector(held(d)))
        .text(TrustRegion::scaledText)
        .check("scaled-step", "length and cross products", TrustRegion::isHeld)
        .slips(faulty ->
            faulty
                .principal("S9", "entries-clipped", TrustRegion::clipped)
                .principal("S9b", "unit-length", d -> vector(ofLength(Expression.ONE, d)))
                .principal("N2b", "full-step", TrustRegion::tooLong)
                .other("S9c", "iterate-scaled", TrustRegion::iterate))
        .cost(d -> 4 * newtonStep(d).size())
        .rule();
  }

  private static void requireBowl(Derivation derivation) {
    if (!derivation.word(Quantities.DEFINITENESS).equals(Judgements.POSITIVE_DEFINITE)) {
      throw new UnderivableException(Message.of("saddles.no-bowl"));
    }
  }

  private static boolean isBeyond(Derivation derivation) {
    List<Expression> step = newtonStep(derivation);
    return against(derivation, Vectors.dot(step, step)).equals("beyond");
  }

  private static List<Expression> held(Derivation derivation) {
    requireBowl(derivation);
    return isBeyond(derivation) ? ofLength(radius(derivation), derivation) : newtonStep(derivation);
  }

  private static List<Expression> ofLength(Expression length, Derivation derivation) {
    List<Expression> step = newtonStep(derivation);
    return Vectors.scaled(Exact.quotient(length, Vectors.norm(step)), step);
  }

  private static Optional<Value> tooLong(Derivation derivation) {
    return isBeyond(derivation) ? vector(newtonStep(derivation)) : Optional.empty();
  }

  /** Where an entry is beyond the radius by itself. */
  private static Optional<Value> clipped(Derivation derivation) {
    Expression radius = radius(derivation);
    List<Expression> step = newtonStep(derivation);
    List<Expression> cut =
        step.stream()
            .map(entry ->
                Exact.signum(Exact.difference(Exact.magnitude(entry), radius)) <= 0
                    ? entry
                    : Exact.signum(entry) > 0 ? radius : Exact.negate(radius))
            .toList();
    return cut.equals(step) ? Optional.empty() : vector(cut);
  }

  /** The new point, not the step, brought to the length of the radius. */
  private static Optional<Value> iterate(Derivation derivation) {
    List<Expression> next = Sized.constants(derivation, Quantities.NEWTON_NEXT);
    return vector(Vectors.scaled(Exact.quotient(radius(derivation), Vectors.norm(next)), next));
  }

  private static void scaledText(Derivation derivation, Explanation text) {
    List<Expression> step = newtonStep(derivation);
    text.say("start")
        .equation(Symbols.LENGTH, Symbols.root(step), Formulas.withRounded(Vectors.norm(step)));
    if (!isBeyond(derivation)) {
      text.say("fits", Message.maths(radius(derivation)));
      return;
    }
    text.say("scale", Message.maths(radius(derivation)))
        .equation(
            Notation.STEP,
            Formulas.join(
                Formulas.fraction(Formulas.of(radius(derivation)), Formulas.of(Vectors.norm(step))),
                Formulas.vector(step)),
            Formulas.vectorWithRounded(derivation.vector(SCALED_STEP)))
        .say("check");
  }

  /** As long as it may be, and along Newton's step: by products, not by the norm. */
  private static boolean isHeld(Derivation derivation) {
    List<Expression> step = newtonStep(derivation);
    List<Expression> held = derivation.vector(SCALED_STEP);
    Expression square = Vectors.dot(held, held);
    boolean isFull =
        IntStream.range(0, step.size()).allMatch(i -> Measured.same(held.get(i), step.get(i)));
    boolean isAlong =
        Exact.signum(Vectors.dot(held, step)) > 0
            && Measured.same(
                Expression.power(Vectors.dot(held, step), 2),
                Expression.product(square, Vectors.dot(step, step)));
    return isBeyond(derivation)
        ? isAlong && against(derivation, Simplifier.simplify(square)).equals("on-edge")
        : isFull;
  }

  private static Rule damping() {
    return ComposedTable.of(DAMPING_VERDICT, "safe.trust", Form.CHOICE, DAMPING)
        .needs(DAMPED_LENGTH)
        .facts(d -> Map.of("length", against(d, square(d))))
        .slips(faulty -> faulty.other("S3", "inverted", TrustRegion::inverted))
        .rule();
  }

  private static Expression square(Derivation derivation) {
    Expression length = Sized.number(derivation, DAMPED_LENGTH);
    return Exact.product(length, length);
  }

  private static Optional<Value> inverted(Derivation derivation) {
    return switch (against(derivation, square(derivation))) {
      case "within" -> Faulty.word("damping-too-small");
      case "beyond" -> Faulty.word("damping-too-large");
      default -> Optional.empty();
    };
  }
}
