package org.saddlepoint.derivation.saddles;

import static org.saddlepoint.derivation.Faulty.vector;
import static org.saddlepoint.derivation.Faulty.word;
import static org.saddlepoint.derivation.saddles.NewtonNearSaddles.gradient;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.DESCENT_DIRECTION;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.FLIPPED_COMPONENTS;

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
import org.saddlepoint.derivation.Property;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.derivation.run.Run;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Interval;

/** What |H| changes against Newton's step, and which directions go down at all. */
final class ClippingChoices {
  private static final List<String> ANSWERS = List.of("flips", "keeps");

  /** The parts of the step along the eigenvectors of the smaller and of the larger eigenvalue. */
  private static final DecisionTable FLIPPED =
      new DecisionTable(
          List.of(new Fact("smaller", ANSWERS), new Fact("larger", ANSWERS)),
          List.of(
              flipped("flips", "keeps", "smaller-flips"),
              flipped("keeps", "flips", "larger-flips"),
              flipped("flips", "flips", "both-flip"),
              flipped("keeps", "keeps", "none-flips")));

  private ClippingChoices() {}

  private static Row flipped(String smaller, String larger, String verdict) {
    return new Row(Map.of("smaller", Set.of(smaller), "larger", Set.of(larger)), verdict, verdict);
  }

  static List<Rule> rules() {
    return List.of(components(), direction());
  }

  private static Rule components() {
    return ComposedTable.of(FLIPPED_COMPONENTS, "safe.clip", Form.CHOICE, FLIPPED)
        .needs(Quantities.GRADIENT_AT_POINT, Quantities.EIGENVALUES)
        .facts(ClippingChoices::found)
        .slips(faulty ->
            faulty
                .other("S8", "none-flips", d -> word("none-flips"))
                .other("S8b", "whole-step-flips", d -> word("both-flip")))
        .rule();
  }

  private static Map<String, String> found(Derivation derivation) {
    Spectral spectral = Spectral.of(derivation);
    if (spectral.values().size() != 2 || spectral.matrix().height() != 2) {
      throw new UnderivableException(Message.of("saddles.two-eigenvalues"));
    }
    return Map.of(
        "smaller", flips(derivation, spectral, 0), "larger", flips(derivation, spectral, 1));
  }

  private static String flips(Derivation derivation, Spectral spectral, int i) {
    List<Expression> part = Vectors.times(spectral.projections().get(i), gradient(derivation));
    return Exact.signum(spectral.values().get(i)) < 0 && !Exact.areZero(part) ? "flips" : "keeps";
  }

  private static Rule direction() {
    return ComposedRule.of(DESCENT_DIRECTION, "safe.clip", Form.SATISFYING_VECTOR)
        .needs(Quantities.GRADIENT_AT_POINT)
        .value(d -> new Value.Vector(Exact.negate(DampingBounds.nonZero(gradient(d)))))
        .text((d, text) ->
            text.say("start")
                .equation(
                    Symbols.SLOPE,
                    Vectors.dotLine(gradient(d), d.vector(DESCENT_DIRECTION)),
                    Formulas.of(slope(d, d.vector(DESCENT_DIRECTION)))))
        .check(
            "descent-direction",
            "f a short way along it, or the scalar product",
            ClippingChoices::goesDown)
        .slips(faulty ->
            faulty
                .principal("G7", "uphill", d -> vector(gradient(d)))
                .other("S2", "newton-step", ClippingChoices::uphillNewton))
        .property(ClippingChoices::judged)
        .cost(d -> 1)
        .rule();
  }

  private static Expression slope(Derivation derivation, List<Expression> direction) {
    return Vectors.dot(gradient(derivation), direction);
  }

  /** Newton's step where it is no descent direction. */
  private static Optional<Value> uphillNewton(Derivation derivation) {
    List<Expression> step = NewtonNearSaddles.newtonStep(derivation);
    return Exact.signum(slope(derivation, step)) >= 0 ? vector(step) : Optional.empty();
  }

  private static final Expression SHORT = Expression.of(1, 1_000_000_000);

  /** Where f is known, by two values of it a billionth of the direction apart. */
  private static boolean goesDown(Derivation derivation) {
    List<Expression> direction = derivation.vector(DESCENT_DIRECTION);
    if (!derivation.isGiven(Quantities.OBJECTIVE)) {
      return Exact.signum(slope(derivation, direction)) < 0;
    }
    List<Expression> there =
        Vectors.plus(
            Sized.constants(derivation, Quantities.POINT), Vectors.scaled(SHORT, direction));
    Interval after =
        Measured.value(derivation.scalar(Quantities.OBJECTIVE), Run.coordinates(derivation, there));
    Interval before =
        Measured.value(derivation.scalar(Quantities.OBJECTIVE), Exact.point(derivation));
    return after.high().compareTo(before.low()) < 0;
  }

  private static Property.Judged judged(Derivation derivation, Value answer) {
    if (!(answer instanceof Value.Vector(var direction))) {
      throw Exact.misshapen(DESCENT_DIRECTION);
    }
    Expression slope = slope(derivation, direction);
    boolean holds = Exact.signum(slope) < 0;
    return new Property.Judged(
        holds,
        Message.of(
            "property.descent-direction." + (holds ? "holds" : "fails"), Message.maths(slope)));
  }
}
