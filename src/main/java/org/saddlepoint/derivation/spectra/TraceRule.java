package org.saddlepoint.derivation.spectra;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/** The sum of the diagonal entries. */
final class TraceRule extends NamedRule {
  TraceRule() {
    super(Quantities.TRACE, "eig.charpoly", Form.NUMBER);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.HESSIAN_AT_POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Scalar(Exact.ALGEBRA.trace(Given.hessian(derivation)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    return explain()
        .say("start")
        .equation(
            Notation.TRACE,
            Lines.trace(Given.hessian(derivation)),
            Formulas.of(derivation.scalar(Quantities.TRACE)))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "trace",
            "sum over the diagonal in the other order",
            () ->
                Measured.same(
                    derivation.scalar(Quantities.TRACE),
                    Expression.sum(Given.diagonalEntries(Given.hessian(derivation)).reversed())))
        .list();
  }

  @Override
  public int cost(Derivation derivation) {
    return Math.max(1, Given.hessian(derivation).height() - 1);
  }
}
