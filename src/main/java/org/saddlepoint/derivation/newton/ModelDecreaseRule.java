package org.saddlepoint.derivation.newton;

import java.util.ArrayList;
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
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.run.Run;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.expression.Substitution;
import org.saddlepoint.linear.Matrix;

/**
 * −½ gᵀd for the Newton step d: by how much the quadratic model of f falls, negative where it
 * rises. On a quadratic that is f(x₀) − f(x₁).
 */
final class ModelDecreaseRule extends NamedRule {
  private final List<Slip> slips;

  ModelDecreaseRule() {
    super(NewtonQuantities.DECREASE, "newton.quad", Form.NUMBER);
    slips =
        new FaultySteps(gives())
            .principal("T1", "half-missing", d -> number(Exact.negate(dot(d))))
            .principal("T5", "linear-term-dropped", d -> number(Exact.half(dot(d))))
            .other("N3", "change-given", d -> number(dot(d)))
            .slips();
  }

  private static Optional<Value> number(Expression e) {
    return Optional.of(new Value.Scalar(e));
  }

  /** gᵀd. */
  private static Expression dot(Derivation derivation) {
    List<Expression> gradient = derivation.vector(Quantities.GRADIENT_AT_POINT);
    List<Expression> step = derivation.vector(Quantities.NEWTON_STEP);
    if (gradient.size() != step.size()) {
      throw Exact.misshapen(Quantities.NEWTON_STEP);
    }
    List<Expression> products = new ArrayList<>();
    for (int i = 0; i < step.size(); i++) {
      products.add(Exact.product(gradient.get(i), step.get(i)));
    }
    return Simplifier.simplify(Expression.sum(products));
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.GRADIENT_AT_POINT, Quantities.NEWTON_STEP);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Scalar(Exact.negate(Exact.half(dot(derivation))));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Expression> gradient = derivation.vector(Quantities.GRADIENT_AT_POINT);
    List<Expression> step = derivation.vector(Quantities.NEWTON_STEP);
    List<Formula> products = new ArrayList<>();
    for (int i = 0; i < step.size(); i++) {
      products.add(Lines.times(gradient.get(i), step.get(i)));
    }
    Expression decrease = derivation.scalar(gives());
    return explain()
        .say("model")
        .show(
            Formulas.symbol(
                "\\nabla f^{\\mathsf T}\\mathbf{d} + \\tfrac12\\,\\mathbf{d}^{\\mathsf"
                    + " T}\\mathbf{H}\\mathbf{d} = \\nabla f^{\\mathsf T}\\mathbf{d} -"
                    + " \\tfrac12\\,\\nabla f^{\\mathsf T}\\mathbf{d} = \\tfrac12\\,\\nabla"
                    + " f^{\\mathsf T}\\mathbf{d}",
                "g^T d + 1/2 d^T H d = 1/2 g^T d"))
        .say("numbers")
        .equation(
            Formulas.symbol("\\nabla f^{\\mathsf T}\\mathbf{d}", "g^T d"),
            Formulas.sum(products),
            Formulas.of(dot(derivation)))
        .say(Exact.signum(decrease) < 0 ? "rise" : "fall", Message.maths(decrease))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("newton-decrease", "values of f, or of dᵀHd", () -> isFall(derivation))
        .list();
  }

  /** With a learner's own step only the product can be checked. */
  private boolean isFall(Derivation derivation) {
    Expression claimed = derivation.scalar(gives());
    if (derivation.isGiven(Quantities.NEWTON_STEP)) {
      return Measured.same(Expression.product(Expression.of(-2), claimed), dot(derivation));
    }
    if (derivation.isGiven(Quantities.OBJECTIVE)
        && Exact.isConstant(derivation.matrix(Quantities.HESSIAN))) {
      return isFallOfF(derivation, claimed);
    }
    Matrix<Expression> hessian = derivation.matrix(Quantities.HESSIAN_AT_POINT);
    List<Expression> step = derivation.vector(Quantities.NEWTON_STEP);
    List<Expression> terms = new ArrayList<>();
    for (int i = 0; i < step.size(); i++) {
      for (int j = 0; j < step.size(); j++) {
        terms.add(Expression.product(step.get(i), hessian.at(i, j), step.get(j)));
      }
    }
    return Measured.same(Expression.sum(terms), Expression.product(Expression.of(2), claimed));
  }

  private static boolean isFallOfF(Derivation derivation, Expression claimed) {
    List<Expression> start = derivation.vector(Quantities.POINT);
    List<Expression> end = NewtonSlips.plus(start, derivation.vector(Quantities.NEWTON_STEP));
    return Measured.same(
        Expression.difference(valueAt(derivation, start), valueAt(derivation, end)), claimed);
  }

  private static Expression valueAt(Derivation derivation, List<Expression> point) {
    return Substitution.in(
        derivation.scalar(Quantities.OBJECTIVE), Run.coordinates(derivation, point));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 3 * derivation.vector(Quantities.GRADIENT_AT_POINT).size();
  }
}
