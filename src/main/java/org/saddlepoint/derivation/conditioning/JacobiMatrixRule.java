package org.saddlepoint.derivation.conditioning;

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
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/** H with its diagonal as preconditioner: D⁻¹H, or in the symmetric form D^(−1/2) H D^(−1/2). */
final class JacobiMatrixRule extends NamedRule {
  private final boolean symmetric;
  private final List<Slip> slips;

  private JacobiMatrixRule(Quantity gives, boolean symmetric) {
    super(gives, "pre.diag", Form.MATRIX);
    this.symmetric = symmetric;
    FaultySteps faulty =
        new FaultySteps(gives)
            .principal("R1", "multiplied", d -> scaled(d, (h, a, b) -> Exact.product(a, h)));
    if (symmetric) {
      faulty
          .principal("R4", "one-sided", d -> scaled(d, (h, a, b) -> Exact.quotient(h, a)))
          .other(
              "R4b",
              "whole-diagonal-twice",
              d -> scaled(d, (h, a, b) -> Exact.quotient(h, Exact.product(a, b))))
          .other("R5", "off-diagonal-kept", JacobiMatrixRule::offDiagonalKept);
    } else {
      faulty
          .principal("R1b", "columns", d -> scaled(d, (h, a, b) -> Exact.quotient(h, b)))
          .other(
              "R4",
              "root-of-diagonal",
              d -> scaled(d, (h, a, b) -> Exact.quotient(h, Scaling.root(a))))
          .other("R4b", "symmetric-form", d -> grid(Scaling.symmetric(d)))
          .other("R5", "off-diagonal-kept", JacobiMatrixRule::offDiagonalKept)
          .other("R2", "divided-by-off-diagonal", JacobiMatrixRule::byOffDiagonal);
    }
    slips = faulty.slips();
  }

  static JacobiMatrixRule oneSided() {
    return new JacobiMatrixRule(ConditioningQuantities.JACOBI_MATRIX, false);
  }

  static JacobiMatrixRule symmetric() {
    return new JacobiMatrixRule(ConditioningQuantities.JACOBI_SYMMETRIC, true);
  }

  /** From an entry and the diagonal entries of its row and of its column. */
  private interface Scaled {
    Expression of(Expression entry, Expression ofRow, Expression ofColumn);
  }

  private static Optional<Value> grid(Matrix<Expression> matrix) {
    return Optional.of(new Value.Grid(matrix));
  }

  private static Optional<Value> scaled(Derivation derivation, Scaled scaled) {
    Matrix<Expression> h = Scaling.hessian(derivation);
    List<Expression> d = Scaling.diagonal(derivation);
    return grid(Scaling.matrix(h.height(), (i, j) -> scaled.of(h.at(i, j), d.get(i), d.get(j))));
  }

  private static Optional<Value> offDiagonalKept(Derivation derivation) {
    Matrix<Expression> h = Scaling.hessian(derivation);
    return grid(Scaling.matrix(h.height(), (i, j) -> i == j ? Expression.ONE : h.at(i, j)));
  }

  private static Optional<Value> byOffDiagonal(Derivation derivation) {
    Matrix<Expression> h = Scaling.hessian(derivation);
    return h.height() == 2
        ? grid(Scaling.matrix(2, (i, j) -> Exact.quotient(h.at(i, j), h.at(0, 1))))
        : Optional.empty();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.HESSIAN_AT_POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Grid(symmetric ? Scaling.symmetric(derivation) : Scaling.jacobi(derivation));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Matrix<Expression> h = Scaling.hessian(derivation);
    List<Expression> d = Scaling.diagonal(derivation);
    Formula quotients =
        Formulas.matrixOf(
            Scaling.matrix(h.height(), (i, j) -> Expression.of((long) i * h.height() + j)),
            index -> quotient(h, d, ((Expression.Constant) index).value().numerator().intValue()));
    return explain()
        .say("start")
        .show(
            Formulas.join(
                Formulas.symbol("\\mathbf{D} = \\operatorname{diag}", "D = diag"),
                Formulas.point(d)))
        .say("divide")
        .equation(
            symmetric ? Scaling.SYMMETRIC : Scaling.JACOBI,
            quotients,
            Formulas.matrix(derivation.matrix(gives())))
        .say("ones")
        .passages();
  }

  /** An entry over what it is divided by. */
  private Formula quotient(Matrix<Expression> h, List<Expression> d, int index) {
    int row = index / h.height();
    int column = index % h.height();
    Formula below =
        symmetric
            ? Formulas.symbol(
                "\\sqrt{" + Lines.times(d.get(row), d.get(column)).tex() + "}",
                "sqrt(" + Lines.times(d.get(row), d.get(column)).text() + ")")
            : Formulas.of(d.get(row));
    return Formulas.fraction(Formulas.of(h.at(row, column)), below);
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            symmetric ? "jacobi-symmetric" : "jacobi-matrix",
            "multiplication back",
            () -> multipliesBack(derivation))
        .list();
  }

  /** Times the diagonal entry of the row it is H; in the symmetric form, times both roots. */
  private boolean multipliesBack(Derivation derivation) {
    Matrix<Expression> h = Scaling.hessian(derivation);
    Matrix<Expression> scaled = derivation.matrix(gives());
    boolean holds = scaled.height() == h.height() && scaled.width() == h.width();
    for (int i = 0; holds && i < h.height(); i++) {
      for (int j = 0; holds && j < h.width(); j++) {
        Expression factor =
            symmetric
                ? Expression.product(Expression.sqrt(h.at(i, i)), Expression.sqrt(h.at(j, j)))
                : h.at(i, i);
        holds = Measured.same(Expression.product(factor, scaled.at(i, j)), h.at(i, j));
      }
    }
    return holds;
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    int rows = Scaling.hessian(derivation).height();
    return (symmetric ? 2 : 1) * rows * rows;
  }
}
