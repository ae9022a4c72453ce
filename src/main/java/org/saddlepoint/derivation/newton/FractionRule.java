package org.saddlepoint.derivation.newton;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;

/**
 * A fraction that follows from what the problem gives, checked by another way of getting at it. The
 * sentence of the check is {@code certificate.<quantity>}.
 */
public abstract class FractionRule extends NamedRule {
  private final List<Quantity> needs;
  private final List<Slip> slips;

  protected FractionRule(Quantity gives, String skill, List<Quantity> needs, List<Slip> slips) {
    super(gives, skill, Form.NUMBER);
    this.needs = List.copyOf(needs);
    this.slips = List.copyOf(slips);
  }

  protected abstract Rational fraction(Derivation derivation);

  /** Whether the claimed number is the right one, by other means than {@link #fraction}. */
  protected abstract boolean agrees(Derivation derivation, Rational claimed);

  /** Of that check, in a few plain words. */
  protected abstract String method();

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return needs;
  }

  @Override
  public final Value value(Derivation derivation) {
    return new Value.Scalar(Expression.of(fraction(derivation)));
  }

  /** The derivation's value, for the explanation. */
  protected final Expression result(Derivation derivation) {
    return derivation.scalar(gives());
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(gives().id(), method(), () -> agrees(derivation, claimed(derivation)))
        .list();
  }

  private Rational claimed(Derivation derivation) {
    if (derivation.scalar(gives()) instanceof Expression.Constant(var value)) {
      return value;
    }
    throw new UnderivableException(
        Message.of("derivation.not-positive", Message.term("quantity." + gives().id())));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 2;
  }
}
