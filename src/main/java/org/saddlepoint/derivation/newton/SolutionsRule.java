package org.saddlepoint.derivation.newton;

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
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.TableRule;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** How many d there are with H d = −g: one, none or infinitely many. */
final class SolutionsRule extends TableRule {
  private static final String MATRIX = "matrix";
  private static final String RIGHT = "right-side";
  private static final String INVERTIBLE = "invertible";
  private static final String SINGULAR = "singular";
  private static final String INSIDE = "reached";
  private static final String OUTSIDE = "not-reached";
  private static final String ONE = "one-solution";
  private static final String NONE = "no-solution";
  private static final String MANY = "infinitely-many-solutions";
  private static final String BECAUSE_INVERTIBLE = "matrix-invertible";
  private static final String BECAUSE_INSIDE = "equations-repeat";
  private static final String BECAUSE_OUTSIDE = "equations-contradict";

  private static final DecisionTable TABLE =
      new DecisionTable(
          List.of(
              new DecisionTable.Fact(MATRIX, List.of(INVERTIBLE, SINGULAR)),
              new DecisionTable.Fact(RIGHT, List.of(INSIDE, OUTSIDE))),
          List.of(
              new DecisionTable.Row(Map.of(MATRIX, Set.of(INVERTIBLE)), ONE, BECAUSE_INVERTIBLE),
              new DecisionTable.Row(
                  Map.of(MATRIX, Set.of(SINGULAR), RIGHT, Set.of(OUTSIDE)), NONE, BECAUSE_OUTSIDE),
              new DecisionTable.Row(
                  Map.of(MATRIX, Set.of(SINGULAR), RIGHT, Set.of(INSIDE)), MANY, BECAUSE_INSIDE)));

  private final List<Slip> slips;

  SolutionsRule() {
    super(NewtonQuantities.SOLUTIONS, "newton.quad", Form.REASONED_CHOICE, TABLE);
    slips =
        new FaultySteps(gives())
            .other("C8", "singular-never-solved", d -> ifSingular(d, NONE, BECAUSE_OUTSIDE))
            .other("C8b", "singular-always-solved", d -> ifSingular(d, MANY, BECAUSE_INSIDE))
            .other("Q5", "always-one", d -> ifSingular(d, ONE, BECAUSE_INVERTIBLE))
            .slips();
  }

  private static Optional<Value> ifSingular(Derivation derivation, String verdict, String reason) {
    return reduced(derivation).isSingular()
        ? Optional.of(new Value.Reasoned(verdict, reason))
        : Optional.empty();
  }

  private static Reduced reduced(Derivation derivation) {
    Matrix<Expression> hessian = derivation.matrix(Quantities.HESSIAN_AT_POINT);
    List<Expression> gradient = derivation.vector(Quantities.GRADIENT_AT_POINT);
    if (!hessian.isSquare() || hessian.height() != gradient.size()) {
      throw Exact.misshapen(Quantities.HESSIAN_AT_POINT);
    }
    return Reduced.of(hessian, Exact.negate(gradient));
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.GRADIENT_AT_POINT, Quantities.HESSIAN_AT_POINT);
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    Reduced reduced = reduced(derivation);
    return Map.of(
        MATRIX, reduced.isSingular() ? SINGULAR : INVERTIBLE,
        RIGHT, reduced.solution().isPresent() ? INSIDE : OUTSIDE);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Reduced reduced = reduced(derivation);
    return explain()
        .say("start")
        .show(reduced.formula())
        .say("because." + TABLE.decide(facts(derivation)).reason())
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return certificates(
        derivation, "step-solutions", "witnesses put back", () -> isWitnessed(derivation));
  }

  /**
   * A solution put back; a vector y ≠ 0 with H y = 0 for there being more, or with yᵀg ≠ 0 for
   * there being none; a determinant that is not 0 for there being one.
   */
  private boolean isWitnessed(Derivation derivation) {
    Matrix<Expression> hessian = derivation.matrix(Quantities.HESSIAN_AT_POINT);
    List<Expression> gradient = derivation.vector(Quantities.GRADIENT_AT_POINT);
    Reduced reduced = reduced(derivation);
    boolean isSingular = Measured.isDeterminant(hessian, Expression.ZERO);
    String verdict =
        derivation.get(gives()) instanceof Value.Reasoned(var id, var reason) ? id : "";
    boolean isSolved =
        reduced.solution().filter(d -> Measured.annihilates(hessian, d, gradient)).isPresent();
    return switch (verdict) {
      case ONE -> !isSingular && isSolved;
      case MANY -> isSingular && isSolved;
      case NONE -> isSingular && isContradicted(hessian, gradient, reduced);
      default -> false;
    };
  }

  private static boolean isContradicted(
      Matrix<Expression> hessian, List<Expression> gradient, Reduced reduced) {
    List<Expression> zero = gradient.stream().map(entry -> Expression.ZERO).toList();
    return reduced.kernel().stream()
        .anyMatch(y ->
            Measured.annihilates(hessian, y, zero)
                && !Measured.annihilates(new Matrix<>(List.of(gradient)), y, zero.subList(0, 1)));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 4;
  }
}
