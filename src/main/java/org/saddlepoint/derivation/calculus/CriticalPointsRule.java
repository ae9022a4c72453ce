package org.saddlepoint.derivation.calculus;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.polynomial.PolynomialSystem;
import org.saddlepoint.derivation.polynomial.PolynomialSystem.Habit;
import org.saddlepoint.expression.Expression;

/** All points where ∇f = 0, for polynomials: those of the system of its equations. */
final class CriticalPointsRule extends NamedRule {
  private final List<Slip> slips;

  CriticalPointsRule() {
    super(CalculusQuantities.CRITICAL_POINTS, "grad.critical", Form.POINTS);
    slips = CriticalPointSlips.of(this);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.GRADIENT);
  }

  @Override
  public Value value(Derivation derivation) {
    if (Coupling.isTooStrong(derivation)) {
      throw new UnderivableException(Message.of("derivation.coupled"));
    }
    return places(solution(derivation, Habit.RIGHT).points());
  }

  static PolynomialSystem.Solution solution(Derivation derivation, Habit habit) {
    return PolynomialSystem.solve(
        Exact.vector(derivation, Quantities.GRADIENT), derivation.variables(), habit);
  }

  static Value places(List<List<Expression>> points) {
    return new Value.Points(
        points.stream().map(at -> new Value.Place(at, Optional.empty())).toList());
  }

  /** The points that the derivation has. */
  static List<List<Expression>> points(Derivation derivation) {
    return derivation.get(CalculusQuantities.CRITICAL_POINTS) instanceof Value.Points(var places)
        ? places.stream().map(Value.Place::at).toList()
        : List.of();
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    return new CriticalPointsText(derivation, explain()).write().passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return CriticalPointChecks.of(derivation);
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  /** Each step of the way, and putting each point in. */
  @Override
  public int cost(Derivation derivation) {
    PolynomialSystem.Solution solution = solution(derivation, Habit.RIGHT);
    return 2 * solution.stages().size() + derivation.dimension() * solution.points().size();
  }
}
