package org.saddlepoint.derivation.conditioning;

import java.util.List;
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
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;

/**
 * κ = |λ|max / |λ|min, the convention that covers indefinite matrices too: infinite for a singular
 * matrix, without meaning for the zero matrix. Unrounded eigenvalues are divided.
 */
final class ConditionNumberRule extends NamedRule {
  private final List<Slip> slips;

  ConditionNumberRule() {
    super(Quantities.CONDITION_NUMBER, "cond.number", Form.NUMBER);
    slips = ConditionSlips.of(this);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.EIGENVALUES);
  }

  @Override
  public Value value(Derivation derivation) {
    Magnitudes magnitudes = Magnitudes.of(derivation);
    Expression largest = magnitudes.largest();
    Expression smallest = magnitudes.smallest();
    if (Exact.isZero(largest)) {
      throw new UnderivableException(Message.of("derivation.zero-matrix"));
    }
    if (smallest.equals(Expression.ZERO)) {
      return new Value.Infinity();
    }
    return new Value.Scalar(ratio(largest, smallest));
  }

  /** For a pair of conjugate surds, a²/(ab): their product has no root to get rid of below. */
  private static Expression ratio(Expression largest, Expression smallest) {
    Expression product = Simplifier.expand(Expression.product(largest, smallest));
    return product instanceof Expression.Constant && !(largest instanceof Expression.Constant)
        ? Simplifier.expand(
            Expression.quotient(Simplifier.expand(Expression.power(largest, 2)), product))
        : Exact.quotient(largest, smallest);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    return new ConditionText(derivation, explain()).write().passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return ConditionChecks.of(derivation);
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return switch (derivation.get(Quantities.CONDITION_NUMBER)) {
      case Value.Scalar(Expression.Constant(var fraction)) -> 1;
      // A root in the denominator, to be removed.
      case Value.Scalar root -> 4;
      case Value other -> 1;
    };
  }
}
