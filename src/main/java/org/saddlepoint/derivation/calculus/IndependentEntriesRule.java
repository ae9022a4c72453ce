package org.saddlepoint.derivation.calculus;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;

/** How many entries of a symmetric matrix can be chosen: n(n + 1)/2. */
final class IndependentEntriesRule extends NamedRule {
  private final List<Slip> slips;

  IndependentEntriesRule() {
    super(CalculusQuantities.INDEPENDENT_ENTRIES, "hess.symmetry", Form.NUMBER);
    slips =
        new FaultySteps(CalculusQuantities.INDEPENDENT_ENTRIES)
            .principal("O5", "half-of-all", d -> count(d, 0))
            .principal("O10", "all-entries", IndependentEntriesRule::all)
            .principal("O11", "off-diagonal-only", d -> count(d, -1))
            .other("O2", "number-of-variables", d -> Optional.of(new Value.Scalar(n(d))))
            .slips();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(CalculusQuantities.MATRIX_SIZE);
  }

  @Override
  public Value value(Derivation derivation) {
    Rational n = Rational.of(size(derivation));
    Rational pairs = n.times(n.plus(Rational.ONE)).times(Rational.HALF);
    return new Value.Scalar(Expression.of(pairs));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Expression n = derivation.scalar(CalculusQuantities.MATRIX_SIZE);
    return explain()
        .say("start", Message.maths(n))
        .equation(
            Formulas.symbol(
                "n + \\tfrac12 n(n - 1) = \\tfrac12 n(n + 1)", "n + n(n - 1)/2 = n(n + 1)/2"),
            Formulas.fraction(Lines.times(n, Exact.sum(n, Expression.ONE)), Formulas.number(2)),
            Formulas.of(derivation.scalar(gives())))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("independent-entries", "counting each pair twice", () -> isRight(derivation))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 3;
  }

  private static BigInteger size(Derivation derivation) {
    if (n(derivation) instanceof Expression.Constant(var n) && n.isInteger() && n.signum() > 0) {
      return n.numerator();
    }
    throw new UnderivableException(Message.of("derivation.no-dimension"));
  }

  private static Expression n(Derivation derivation) {
    return derivation.scalar(CalculusQuantities.MATRIX_SIZE);
  }

  /** Twice the number is n² and the diagonal once more. */
  private boolean isRight(Derivation derivation) {
    BigInteger n = size(derivation);
    Expression twice = Expression.of(Rational.of(n.multiply(n).add(n)));
    return Exact.doubled(derivation.scalar(gives())).equals(twice);
  }

  /** ½ n(n + d). */
  private static Optional<Value> count(Derivation derivation, long d) {
    Expression n = n(derivation);
    return Optional.of(
        new Value.Scalar(Exact.half(Exact.product(n, Exact.sum(n, Expression.of(d))))));
  }

  private static Optional<Value> all(Derivation derivation) {
    return Optional.of(new Value.Scalar(Exact.product(n(derivation), n(derivation))));
  }
}
