package org.saddlepoint.derivation.newton;

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
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.TableRule;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/**
 * Whether one Newton step is sure to reach a stationary point of f. It is for quadratics, of
 * whatever kind the point is, as long as H is invertible; definiteness plays no part.
 */
final class OneStepRule extends TableRule {
  private static final String FUNCTION = "function";
  private static final String HESSIAN = "hessian";
  private static final String START = "start";
  private static final String QUADRATIC = "quadratic";
  private static final String OTHER = "not-quadratic";
  private static final String INVERTIBLE = "invertible";
  private static final String SINGULAR = "singular";
  private static final String STATIONARY = "stationary";
  private static final String ELSEWHERE = "elsewhere";

  private static final String REACHES = "one-step-reaches";
  private static final String UNSURE = "not-guaranteed";
  private static final String EXACT = "model-exact";
  private static final String APPROXIMATE = "model-approximate";
  private static final String INDEFINITE = "not-positive-definite";

  private static final DecisionTable TABLE =
      new DecisionTable(
          List.of(
              new DecisionTable.Fact(FUNCTION, List.of(QUADRATIC, OTHER)),
              new DecisionTable.Fact(HESSIAN, List.of(INVERTIBLE, SINGULAR)),
              new DecisionTable.Fact(START, List.of(STATIONARY, ELSEWHERE))),
          List.of(
              row(QUADRATIC, REACHES, EXACT),
              row(OTHER, UNSURE, APPROXIMATE),
              new DecisionTable.Row(
                  Map.of(HESSIAN, Set.of(SINGULAR)), "no-single-step", "hessian-singular"),
              new DecisionTable.Row(
                  Map.of(HESSIAN, Set.of(INVERTIBLE), START, Set.of(STATIONARY)),
                  "already-there",
                  "gradient-zero")));

  private static DecisionTable.Row row(String function, String verdict, String reason) {
    return new DecisionTable.Row(
        Map.of(
            FUNCTION, Set.of(function),
            HESSIAN, Set.of(INVERTIBLE),
            START, Set.of(ELSEWHERE)),
        verdict,
        reason);
  }

  private final List<Slip> slips;

  OneStepRule() {
    super(NewtonQuantities.ONE_STEP, "newton.quad", Form.REASONED_CHOICE, TABLE);
    slips =
        new FaultySteps(gives())
            .other("Q5", "always-one-step", d -> when(found(d), REACHES, EXACT))
            .other("S1", "positive-definite-needed", OneStepRule::definiteNeeded)
            .other("C8", "singular-as-approximate", OneStepRule::singularAsApproximate)
            .slips();
  }

  private static Optional<Value> when(Map<String, String> found, String verdict, String reason) {
    return found.isEmpty() ? Optional.empty() : Optional.of(new Value.Reasoned(verdict, reason));
  }

  /** One step believed to need a positive definite Hessian. */
  private static Optional<Value> definiteNeeded(Derivation derivation) {
    String form = derivation.word(Quantities.DEFINITENESS);
    return form.equals("positive-definite")
        ? Optional.empty()
        : when(found(derivation), UNSURE, INDEFINITE);
  }

  private static Optional<Value> singularAsApproximate(Derivation derivation) {
    Map<String, String> found = found(derivation);
    return found.get(HESSIAN).equals(SINGULAR)
        ? when(found, UNSURE, APPROXIMATE)
        : Optional.empty();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(
        Quantities.OBJECTIVE,
        Quantities.HESSIAN,
        Quantities.GRADIENT_AT_POINT,
        Quantities.HESSIAN_AT_POINT,
        Quantities.DETERMINANT);
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    return found(derivation);
  }

  private static Map<String, String> found(Derivation derivation) {
    boolean isQuadratic = Exact.isConstant(derivation.matrix(Quantities.HESSIAN));
    boolean isSingular = Exact.isZero(derivation.scalar(Quantities.DETERMINANT));
    boolean isStationary = Exact.areZero(derivation.vector(Quantities.GRADIENT_AT_POINT));
    return Map.of(
        FUNCTION, isQuadratic ? QUADRATIC : OTHER,
        HESSIAN, isSingular ? SINGULAR : INVERTIBLE,
        START, isStationary ? STATIONARY : ELSEWHERE);
  }

  @Override
  public List<String> reasons(Derivation derivation) {
    List<String> reasons = new ArrayList<>(TABLE.reasons());
    reasons.add(INDEFINITE);
    return reasons;
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return certificates(derivation, "one-step", "the step is tried", () -> isTried(derivation));
  }

  /** Where one step is said to reach, it is taken, and the gradient there is zero. */
  private boolean isTried(Derivation derivation) {
    if (!(derivation.get(gives()) instanceof Value.Reasoned(var verdict, var reason))
        || !verdict.equals(REACHES)) {
      return true;
    }
    List<Expression> start = derivation.vector(Quantities.POINT);
    Matrix<Expression> hessian = derivation.matrix(Quantities.HESSIAN_AT_POINT);
    List<Expression> step =
        Exact.solution(hessian, Exact.negate(derivation.vector(Quantities.GRADIENT_AT_POINT)));
    List<Expression> zero = Collections.nCopies(step.size(), Expression.ZERO);
    return Solving.isStep(derivation, NewtonSlips.plus(start, step), zero);
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 3;
  }
}
