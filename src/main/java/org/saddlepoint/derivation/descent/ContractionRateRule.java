package org.saddlepoint.derivation.descent;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.conditioning.Curvatures;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Simplifier;

/** The largest |1 − αλ|: what each step multiplies the error by at worst. */
final class ContractionRateRule extends NamedRule {
  private final List<Slip> slips;

  ContractionRateRule() {
    super(DescentQuantities.CONTRACTION_RATE, "gd.contract", Form.NUMBER);
    slips =
        new FaultySteps(gives())
            .principal("D14", "smallest", d -> of(magnitudes(d), false))
            .other("D13", "sign-kept", d -> of(Factors.of(d), true))
            .other("D13b", "smallest-signed", d -> of(Factors.of(d), false))
            .other("D10", "sign", ContractionRateRule::withPlus)
            .other("D15", "product", d -> number(product(d)))
            .slips();
  }

  private static Optional<Value> number(Expression e) {
    return Optional.of(new Value.Scalar(e));
  }

  private static List<Expression> magnitudes(Derivation derivation) {
    return Factors.of(derivation).stream().map(Exact::magnitude).toList();
  }

  private static Optional<Value> of(List<Expression> numbers, boolean largest) {
    return number(
        largest ? Collections.max(numbers, Exact.ORDER) : Collections.min(numbers, Exact.ORDER));
  }

  private static Optional<Value> withPlus(Derivation derivation) {
    Expression steepest = Factors.of(derivation).getLast();
    return number(Exact.difference(Expression.of(2), steepest));
  }

  private static Expression product(Derivation derivation) {
    return Exact.magnitude(Simplifier.expand(Expression.product(Factors.of(derivation))));
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(DescentQuantities.CONTRACTION_FACTORS);
  }

  @Override
  public Value value(Derivation derivation) {
    List<Expression> factors = derivation.multiset(DescentQuantities.CONTRACTION_FACTORS);
    if (factors.isEmpty()) {
      throw Exact.misshapen(DescentQuantities.CONTRACTION_FACTORS);
    }
    return new Value.Scalar(
        Collections.max(factors.stream().map(Exact::magnitude).toList(), Exact.ORDER));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Expression rate = derivation.scalar(gives());
    List<Formula> magnitudes =
        derivation.multiset(DescentQuantities.CONTRACTION_FACTORS).stream()
            .map(e -> Formulas.withRounded(Exact.magnitude(e)))
            .toList();
    int order = Exact.signum(Exact.difference(rate, Expression.ONE));
    return explain()
        .say("start")
        .show(Formulas.list(magnitudes))
        .say("largest")
        .show(Formulas.named(DescentText.RATE, rate))
        .say(order < 0 ? "converges" : order == 0 ? "stays" : "diverges")
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("contraction-rate", "both ends of the spectrum", () -> holds(derivation))
        .list();
  }

  /** |1 − αλ| is convex in λ, so the largest is at an end: αλmax − 1 or 1 − αλmin. */
  private boolean holds(Derivation derivation) {
    Expression rate = derivation.scalar(gives());
    if (derivation.isGiven(DescentQuantities.CONTRACTION_FACTORS)) {
      return value(derivation).equals(new Value.Scalar(rate));
    }
    Expression alpha = derivation.scalar(Quantities.STEP_SIZE);
    List<Expression> ascending = Curvatures.of(derivation);
    Expression far =
        Expression.difference(Expression.product(alpha, ascending.getLast()), Expression.ONE);
    Expression near =
        Expression.difference(Expression.ONE, Expression.product(alpha, ascending.getFirst()));
    return Exact.signum(Expression.difference(rate, far)) >= 0
        && Exact.signum(Expression.difference(rate, near)) >= 0
        && (Measured.same(rate, far) || Measured.same(rate, near));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return derivation.multiset(DescentQuantities.CONTRACTION_FACTORS).size();
  }
}
