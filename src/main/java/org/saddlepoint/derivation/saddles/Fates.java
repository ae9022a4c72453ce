package org.saddlepoint.derivation.saddles;

import static org.saddlepoint.derivation.Faulty.reasoned;
import static org.saddlepoint.derivation.Faulty.word;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.DESCENT_FATE;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.METHOD;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.NOISE;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.STALL_OR_ESCAPE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.derivation.ComposedTable;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.DecisionTable.Fact;
import org.saddlepoint.derivation.DecisionTable.Row;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** Where methods go that start near the saddle of a quadratic. */
final class Fates {
  private static final String AT_SADDLE = "at-saddle";
  private static final String ON_AXIS = "on-axis";
  private static final String OFF_AXIS = "off-axis";
  private static final String NEWTON = "newton";
  private static final String DESCENT = "gradient-descent";

  private static final Fact PLACES = new Fact("start", List.of(AT_SADDLE, ON_AXIS, OFF_AXIS));
  private static final Fact NOISES = new Fact("noise", List.of("none", "some"));

  private static final DecisionTable FATE =
      new DecisionTable(
          List.of(PLACES, NOISES, new Fact("pace", List.of("stable", "too-long"))),
          List.of(
              new Row(Map.of("noise", Set.of("some")), "escapes", "noise-grows"),
              new Row(
                  Map.of("noise", Set.of("none"), "start", Set.of(OFF_AXIS)),
                  "escapes",
                  "component-grows"),
              new Row(
                  Map.of("noise", Set.of("none"), "start", Set.of(AT_SADDLE)),
                  "stays-put",
                  "gradient-zero"),
              new Row(
                  Map.of(
                      "noise", Set.of("none"), "start", Set.of(ON_AXIS), "pace", Set.of("stable")),
                  "to-saddle",
                  "no-component"),
              new Row(
                  Map.of(
                      "noise",
                      Set.of("none"),
                      "start",
                      Set.of(ON_AXIS),
                      "pace",
                      Set.of("too-long")),
                  "swings-away",
                  "factor-too-large")));

  private static final DecisionTable STALL =
      new DecisionTable(
          List.of(new Fact("method", List.of(DESCENT, NEWTON)), PLACES, NOISES),
          List.of(
              new Row(Map.of("method", Set.of(NEWTON)), "stalls", "seeks-zero-gradient"),
              new Row(
                  Map.of("method", Set.of(DESCENT), "noise", Set.of("some")),
                  "leaves-saddle",
                  "noise-grows"),
              new Row(
                  Map.of(
                      "method",
                      Set.of(DESCENT),
                      "noise",
                      Set.of("none"),
                      "start",
                      Set.of(OFF_AXIS)),
                  "leaves-saddle",
                  "component-grows"),
              new Row(
                  Map.of(
                      "method",
                      Set.of(DESCENT),
                      "noise",
                      Set.of("none"),
                      "start",
                      Set.of(ON_AXIS, AT_SADDLE)),
                  "stalls",
                  "no-component")));

  private Fates() {}

  static List<Rule> rules() {
    return List.of(fate(), stall());
  }

  private static Rule fate() {
    return ComposedTable.of(DESCENT_FATE, "saddle.gd", Form.CHOICE, FATE)
        .needs(Quantities.EIGENVALUES, Quantities.NEWTON_STEP)
        .facts(d -> Map.of("start", place(d), "noise", noise(d), "pace", pace(d)))
        .slips(faulty ->
            faulty
                .other("S1", "always-escapes", d -> word("escapes"))
                .other("S1b", "always-to-saddle", d -> word("to-saddle")))
        .rule();
  }

  private static Rule stall() {
    return ComposedTable.of(STALL_OR_ESCAPE, "saddle.gd", Form.REASONED_CHOICE, STALL)
        .needs(Quantities.EIGENVALUES, Quantities.NEWTON_STEP)
        .facts(d -> Map.of("method", method(d), "start", place(d), "noise", noise(d)))
        .temptingReasons("newton-uses-curvature", "gradient-small")
        .slips(faulty ->
            faulty
                .other("S1", "newton-escapes", Fates::newtonEscapes)
                .other("S1b", "small-gradient-holds", Fates::smallGradient))
        .rule();
  }

  private static Optional<Value> newtonEscapes(Derivation derivation) {
    return method(derivation).equals(NEWTON)
        ? reasoned("leaves-saddle", "newton-uses-curvature")
        : Optional.empty();
  }

  private static Optional<Value> smallGradient(Derivation derivation) {
    return method(derivation).equals(DESCENT)
        ? reasoned("stalls", "gradient-small")
        : Optional.empty();
  }

  private static String method(Derivation derivation) {
    String method = derivation.word(METHOD);
    if (!method.equals(NEWTON) && !method.equals(DESCENT)) {
      throw new UnderivableException(Message.of("saddles.method"));
    }
    return method;
  }

  private static String noise(Derivation derivation) {
    return derivation.isGiven(NOISE) && Exact.signum(Sized.number(derivation, NOISE)) > 0
        ? "some"
        : "none";
  }

  private static String pace(Derivation derivation) {
    Expression alpha = DescentNearSaddles.stepSize(derivation);
    return values(derivation).stream()
            .map(value -> Exact.product(alpha, value))
            .allMatch(product -> Exact.signum(Exact.difference(Expression.of(2), product)) > 0)
        ? "stable"
        : "too-long";
  }

  private static List<Expression> values(Derivation derivation) {
    List<Expression> values =
        Spectral.eigenvalues(Sized.symmetric(derivation, Quantities.HESSIAN_AT_POINT));
    if (values.stream().noneMatch(value -> Exact.signum(value) < 0)) {
      throw new UnderivableException(Message.of("saddles.no-negative"));
    }
    return values;
  }

  /** On the stable axis, what lies along positive curvature is all of the way to the saddle. */
  private static String place(Derivation derivation) {
    Matrix<Expression> h = Sized.symmetric(derivation, Quantities.HESSIAN_AT_POINT);
    List<Expression> away = Sized.constants(derivation, Quantities.NEWTON_STEP);
    if (Exact.areZero(away)) {
      return AT_SADDLE;
    }
    for (Expression value : values(derivation)) {
      if (Exact.signum(value) > 0) {
        away = Vectors.times(Vectors.shifted(h, Exact.negate(value)), away);
      }
    }
    return Exact.areZero(away) ? ON_AXIS : OFF_AXIS;
  }
}
