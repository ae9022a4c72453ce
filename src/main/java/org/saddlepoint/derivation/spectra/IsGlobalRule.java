package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.TableRule;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/**
 * Whether a critical point is the global minimum of f. Settled for quadratics, and for polynomials
 * of which the terms of highest order take negative values along a line, so that f has no lower
 * bound.
 */
final class IsGlobalRule extends TableRule {
  static final String GLOBAL = "global-minimum";
  static final String LOCAL = "local-minimum-only";
  static final String NONE = "no-minimum";
  static final String CONVEX = "convex-everywhere";
  static final String UNBOUNDED = "unbounded-below";
  static final String CURVES_DOWN = "a-curvature-is-negative";

  /** A wrong reason. */
  static final String CRITICAL = "gradient-is-zero";

  private static final DecisionTable TABLE =
      new DecisionTable(
          List.of(
              new DecisionTable.Fact("curvature", List.of("all-positive", "some-negative")),
              new DecisionTable.Fact("shape", List.of("quadratic", "unbounded"))),
          List.of(
              new DecisionTable.Row(
                  Map.of("curvature", Set.of("all-positive"), "shape", Set.of("quadratic")),
                  GLOBAL,
                  CONVEX),
              new DecisionTable.Row(
                  Map.of("curvature", Set.of("all-positive"), "shape", Set.of("unbounded")),
                  LOCAL,
                  UNBOUNDED),
              new DecisionTable.Row(
                  Map.of("curvature", Set.of("some-negative")), NONE, CURVES_DOWN)));

  private final List<Slip> slips =
      new FaultySteps(SpectraQuantities.IS_GLOBAL)
          .other("M5", "critical-as-minimum", d -> reasoned(GLOBAL, CRITICAL))
          .other("M6", "local-as-global", d -> instead(d, UNBOUNDED, GLOBAL, CONVEX))
          .other("M7", "global-as-local", d -> instead(d, CONVEX, LOCAL, CONVEX))
          .slips();

  IsGlobalRule() {
    super(SpectraQuantities.IS_GLOBAL, "cls.global", Form.REASONED_CHOICE, TABLE);
  }

  private static Optional<Value> reasoned(String verdict, String reason) {
    return Optional.of(new Value.Reasoned(verdict, reason));
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.CRITICAL, Quantities.EIGENVALUES);
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    ClassificationRule.requireCritical(derivation);
    Signs signs = Signs.of(derivation);
    if (signs.negative() == 0 && signs.zero() > 0) {
      throw new UnderivableException(Message.of("spectra.global-undecided"));
    }
    boolean isQuadratic = Exact.isConstant(Exact.square(derivation, Quantities.HESSIAN));
    if (!isQuadratic && signs.negative() == 0 && fallingLine(derivation).isEmpty()) {
      throw new UnderivableException(Message.of("spectra.global-undecided"));
    }
    return Map.of(
        "curvature",
        signs.negative() > 0 ? "some-negative" : "all-positive",
        "shape",
        isQuadratic ? "quadratic" : "unbounded");
  }

  /** A direction in which the polynomial’s last term sends f to −∞. */
  private static Optional<List<Expression>> fallingLine(Derivation derivation) {
    List<List<Expression>> directions = new ArrayList<>();
    for (int i = 0; i < derivation.dimension(); i++) {
      List<Expression> axis =
          new ArrayList<>(Collections.nCopies(derivation.dimension(), Expression.ZERO));
      axis.set(i, Expression.MINUS_ONE);
      directions.add(axis);
      directions.add(Exact.negate(axis));
    }
    return directions.stream()
        .filter(direction -> {
          List<Expression> coefficients =
              Polynomials.coefficients(Along.on(derivation, Along.line(direction)), Along.T);
          return coefficients.size() > 3 && Exact.signum(coefficients.getFirst()) < 0;
        })
        .findFirst();
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    DecisionTable.Row row = TABLE.decide(facts(derivation));
    Explanation text = explain().say("start").show(ReasonedForms.signs(derivation));
    if (row.reason().equals(UNBOUNDED)) {
      List<Expression> direction = fallingLine(derivation).orElseThrow();
      List<Expression> line = Along.line(direction);
      text.say("line")
          .equation(
              Notation.at(Notation.F, Along.at(derivation, line)),
              Formulas.of(AlongDirectionRule.tidy(Along.on(derivation, line))));
    }
    return text.say("because." + row.reason()).passages();
  }

  /** Besides the table: values of f near and far. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return certificates(
        derivation,
        "is-it-global",
        "values of f near and far",
        () ->
            derivation.get(gives()) instanceof Value.Reasoned(var word, var why)
                && word.equals(seen(derivation)));
  }

  private static String seen(Derivation derivation) {
    if (Neighbourhood.of(derivation).isLower()) {
      return NONE;
    }
    Expression f = Along.objective(derivation);
    Expression level = Exact.at(f, Exact.point(derivation));
    boolean isLower =
        Neighbourhood.shifts(derivation.dimension(), Expression.of(50)).stream()
            .map(shift -> Exact.at(f, Neighbourhood.moved(derivation, shift)))
            .anyMatch(value -> Exact.signum(Exact.difference(value, level)) < 0);
    return isLower ? LOCAL : GLOBAL;
  }

  @Override
  public List<String> reasons(Derivation derivation) {
    return List.of(CONVEX, UNBOUNDED, CURVES_DOWN, CRITICAL);
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }
}
