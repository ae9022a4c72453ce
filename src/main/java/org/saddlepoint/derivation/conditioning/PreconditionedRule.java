package org.saddlepoint.derivation.conditioning;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Congruence;
import org.saddlepoint.linear.Inertia;
import org.saddlepoint.linear.Matrix;

/** H with a preconditioner that is given: P⁻¹H. */
final class PreconditionedRule extends NamedRule {
  private static final Formula PRODUCT = Formulas.symbol("\\mathbf{P}^{-1}\\mathbf{H}", "P^-1 H");

  private final List<Slip> slips;

  PreconditionedRule() {
    super(ConditioningQuantities.PRECONDITIONED_MATRIX, "pre.diag", Form.MATRIX);
    slips =
        new FaultySteps(gives())
            .principal(
                "R1", "multiplied", d -> grid(Exact.ALGEBRA.multiply(preconditioner(d), h(d))))
            .other("R8", "other-side", d -> grid(Exact.ALGEBRA.multiply(h(d), inverse(d))))
            .other("R8b", "inverse-alone", d -> grid(inverse(d)))
            .other("R2", "entrywise", PreconditionedRule::entrywise)
            .slips();
  }

  private static Optional<Value> grid(Matrix<Expression> matrix) {
    return Optional.of(new Value.Grid(matrix));
  }

  private static Matrix<Expression> h(Derivation derivation) {
    return Scaling.hessian(derivation);
  }

  static Matrix<Expression> preconditioner(Derivation derivation) {
    Matrix<Expression> p = derivation.matrix(ConditioningQuantities.PRECONDITIONER);
    if (!p.isSquare() || !p.isSymmetric() || p.height() != h(derivation).height()) {
      throw Exact.misshapen(ConditioningQuantities.PRECONDITIONER);
    }
    if (Congruence.ofConstants(p).map(Inertia::positive).orElse(0) < p.height()) {
      throw new UnderivableException(Message.of("conditioning.preconditioner"));
    }
    return p;
  }

  private static Matrix<Expression> inverse(Derivation derivation) {
    return Exact.ALGEBRA
        .inverse(preconditioner(derivation))
        .orElseThrow(() -> new UnderivableException(Message.of("conditioning.preconditioner")));
  }

  /** Entry by entry, where P has no zero. */
  private static Optional<Value> entrywise(Derivation derivation) {
    Matrix<Expression> p = preconditioner(derivation);
    return grid(
        Scaling.matrix(p.height(), (i, j) -> Exact.quotient(h(derivation).at(i, j), p.at(i, j))));
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.HESSIAN_AT_POINT, ConditioningQuantities.PRECONDITIONER);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Grid(Exact.ALGEBRA.multiply(inverse(derivation), h(derivation)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Matrix<Expression> result = derivation.matrix(gives());
    Explanation text =
        explain()
            .say("inverse")
            .equation(
                Formulas.symbol("\\mathbf{P}^{-1}", "P^-1"), Formulas.matrix(inverse(derivation)))
            .say("product")
            .equation(
                PRODUCT,
                Formulas.join(Formulas.matrix(inverse(derivation)), Formulas.matrix(h(derivation))),
                Formulas.matrix(result));
    return result.equals(Exact.ALGEBRA.identity(result.height()))
        ? text.say("whitened").passages()
        : text.passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("preconditioned", "multiplication by P", () -> holds(derivation))
        .list();
  }

  /** P (P⁻¹H) = H, column by column. */
  private boolean holds(Derivation derivation) {
    Matrix<Expression> p = preconditioner(derivation);
    Matrix<Expression> m = derivation.matrix(gives());
    return m.height() == p.height()
        && m.width() == p.height()
        && IntStream.range(0, p.height())
            .allMatch(j ->
                Measured.annihilates(
                    p,
                    m.rows().stream().map(row -> row.get(j)).toList(),
                    h(derivation).rows().stream()
                        .map(row -> Expression.negate(row.get(j)))
                        .toList()));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return Vectors.isDiagonal(preconditioner(derivation)) ? 6 : 14;
  }
}
