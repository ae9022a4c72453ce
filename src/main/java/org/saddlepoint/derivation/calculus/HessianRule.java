package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Differentiation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/** The matrix of second partial derivatives: row i holds the derivatives of ∂f/∂xᵢ. */
final class HessianRule extends NamedRule {
  private final List<Slip> slips;

  HessianRule() {
    super(Quantities.HESSIAN, "hess.matrix", Form.MATRIX);
    slips = HessianSlips.of(this);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.GRADIENT);
  }

  @Override
  public Value value(Derivation derivation) {
    List<Expression> gradient = Exact.vector(derivation, Quantities.GRADIENT);
    List<String> variables = derivation.variables();
    int n = variables.size();
    // By Schwarz's theorem half of it is enough; a gradient from elsewhere may not be one.
    boolean symmetric = !derivation.isGiven(Quantities.GRADIENT);
    Expression[][] h = new Expression[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        h[i][j] =
            symmetric && j < i ? h[j][i] : Differentiation.of(gradient.get(i), variables.get(j));
      }
    }
    List<List<Expression>> rows = new ArrayList<>();
    for (Expression[] row : h) {
      rows.add(List.of(row));
    }
    return new Value.Grid(new Matrix<>(rows));
  }

  /** What this rule gives from the gradient, whatever the derivation has in its place. */
  Matrix<Expression> right(Derivation derivation) {
    return own(derivation) instanceof Value.Grid(var matrix)
        ? matrix
        : derivation.matrix(Quantities.HESSIAN);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Expression> gradient = derivation.vector(Quantities.GRADIENT);
    List<String> variables = derivation.variables();
    Matrix<Expression> hessian = derivation.matrix(Quantities.HESSIAN);
    int n = gradient.size();
    boolean half = n > 2;
    Explanation text = explain().say(half ? "start-half" : n == 1 ? "start-one" : "start");
    TermByTerm.sayRules(text, gradient, variables);
    for (int i = 0; i < n; i++) {
      for (int j = half ? i : 0; j < n; j++) {
        Formula entry = Formulas.of(hessian.at(i, j));
        text.equation(
            Notation.entry(i + 1, j + 1),
            Notation.partialOf(variables.get(j), Formulas.of(gradient.get(i))),
            Structure.needsQuotientRule(gradient.get(i), variables.get(j))
                ? TermByTerm.of(gradient.get(i), variables.get(j))
                : entry,
            entry);
      }
    }
    return text.say(n == 1 ? "assemble-one" : "assemble")
        .equation(Notation.HESSIAN, Formulas.matrix(hessian))
        .say(Exact.isConstant(hessian) ? "constant" : "varies")
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return HessianChecks.of(derivation);
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return derivation.vector(Quantities.GRADIENT).stream()
        .mapToInt(partial -> derivation.dimension() * Costs.ofDifferentiating(partial))
        .sum();
  }
}
