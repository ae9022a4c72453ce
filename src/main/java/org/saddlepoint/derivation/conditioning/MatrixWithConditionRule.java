package org.saddlepoint.derivation.conditioning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Property;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/** Any symmetric positive definite matrix of two rows, without a zero, that has a given κ. */
final class MatrixWithConditionRule extends NamedRule {
  MatrixWithConditionRule() {
    super(ConditioningQuantities.MATRIX_WITH_CONDITION, "cond.number", Form.SATISFYING_MATRIX);
  }

  private static Expression target(Derivation derivation) {
    Expression target = derivation.scalar(ConditioningQuantities.CONDITION_TARGET);
    if (Exact.signum(Exact.difference(target, Expression.ONE)) <= 0) {
      throw new UnderivableException(Message.of("conditioning.target"));
    }
    return target;
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(ConditioningQuantities.CONDITION_TARGET);
  }

  /** Eigenvalues 2 and 2κ along (1, −1) and (1, 1). */
  @Override
  public Value value(Derivation derivation) {
    Expression target = target(derivation);
    Expression more = Exact.sum(target, Expression.ONE);
    Expression less = Exact.difference(target, Expression.ONE);
    return new Value.Grid(Matrix.of(List.of(more, less), List.of(less, more)));
  }

  @Override
  public Optional<Property> property() {
    return Optional.of(MatrixWithConditionRule::judged);
  }

  private static Property.Judged judged(Derivation derivation, Value answer) {
    if (!(answer instanceof Value.Grid(var m)) || m.height() != 2 || !m.isSquare()) {
      return no("conditioning.judged-shape");
    }
    if (!m.isSymmetric()) {
      return no("conditioning.judged-symmetric");
    }
    if (m.rows().stream().flatMap(List::stream).anyMatch(Exact::isZero)) {
      return no("conditioning.judged-zero");
    }
    Derivation chain =
        Derivation.of(derivation.rules(), List.of(), Map.of(Quantities.HESSIAN_AT_POINT, answer));
    if (Exact.signum(Curvatures.of(chain).getFirst()) <= 0) {
      return no("conditioning.judged-definite");
    }
    Expression kappa = chain.scalar(Quantities.CONDITION_NUMBER);
    return new Property.Judged(
        Exact.isZero(Exact.difference(kappa, target(derivation))),
        Message.of("conditioning.judged-condition", Message.maths(Formulas.withRounded(kappa))));
  }

  private static Property.Judged no(String key) {
    return new Property.Judged(false, Message.of(key));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Expression target = target(derivation);
    Formula example = Formulas.matrix(derivation.matrix(gives()));
    return explain()
        .say("start")
        .equation(Formulas.symbol("\\lambda_{1}", "λ1"), Formulas.number(2))
        .equation(
            Formulas.symbol("\\lambda_{2}", "λ2"),
            Lines.times(Expression.of(2), target),
            Formulas.of(Exact.doubled(target)))
        .say("build")
        .show(Formulas.join(Notation.HESSIAN, Formulas.symbol("=", "="), example))
        .say("others")
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("matrix-with-condition", "trace and determinant", () -> holds(derivation))
        .list();
  }

  /** κ (tr² − 2 det) = (κ² + 1) det with positive trace and determinant. */
  private boolean holds(Derivation derivation) {
    Matrix<Expression> m = derivation.matrix(gives());
    Expression kappa = derivation.scalar(ConditioningQuantities.CONDITION_TARGET);
    Expression trace = Expression.sum(m.at(0, 0), m.at(1, 1));
    Expression determinant =
        Expression.difference(
            Expression.product(m.at(0, 0), m.at(1, 1)), Expression.product(m.at(0, 1), m.at(1, 0)));
    return Exact.signum(trace) > 0
        && Exact.signum(determinant) > 0
        && Measured.same(
            Expression.product(
                kappa,
                Expression.difference(
                    Expression.power(trace, 2), Expression.product(Expression.of(2), determinant))),
            Expression.product(
                Expression.sum(Expression.power(kappa, 2), Expression.ONE), determinant));
  }

  @Override
  public int cost(Derivation derivation) {
    return 8;
  }
}
