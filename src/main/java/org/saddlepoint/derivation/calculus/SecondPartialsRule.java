package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Differentiation;
import org.saddlepoint.expression.Expression;

/** The second partial derivatives, each pair of variables once: f_xx, f_xy, f_yy. */
final class SecondPartialsRule extends NamedRule {
  private final List<Slip> slips;

  SecondPartialsRule() {
    super(CalculusQuantities.SECOND_PARTIALS, "hess.second", Form.VECTOR);
    slips = MixedSlips.ofSecondPartials(this);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.GRADIENT);
  }

  @Override
  public Value value(Derivation derivation) {
    List<Expression> gradient = Exact.vector(derivation, Quantities.GRADIENT);
    List<Expression> entries = new ArrayList<>();
    for (int i = 0; i < gradient.size(); i++) {
      for (String x : derivation.variables().subList(i, gradient.size())) {
        entries.add(Differentiation.of(gradient.get(i), x));
      }
    }
    return new Value.Vector(entries);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Expression> gradient = derivation.vector(Quantities.GRADIENT);
    List<String> variables = derivation.variables();
    List<Expression> entries = derivation.vector(gives());
    Explanation text = explain().say("start");
    TermByTerm.sayRules(text, gradient, variables);
    int next = 0;
    for (int i = 0; i < gradient.size(); i++) {
      for (String x : variables.subList(i, variables.size())) {
        text.equation(
            Order.symbol(List.of(variables.get(i), x)),
            Notation.partialOf(x, Formulas.of(gradient.get(i))),
            Formulas.of(entries.get(next++)));
      }
    }
    return text.say(variables.size() == 2 ? "other-order" : "other-orders").passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "differentiated-twice",
            "automatic differentiation",
            () -> areDerivatives(derivation, derivation.vector(gives())))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return derivation.vector(Quantities.GRADIENT).stream()
        .mapToInt(partial -> 2 * Costs.ofDifferentiating(partial))
        .sum();
  }

  /** Put into a symmetric matrix, which is compared with that of automatic differentiation. */
  private static boolean areDerivatives(Derivation derivation, List<Expression> entries) {
    int n = derivation.dimension();
    if (entries.size() != n * (n + 1) / 2) {
      return false;
    }
    var differentiated = new Differentiated(derivation);
    if (derivation.isGiven(Quantities.GRADIENT)) {
      List<Expression> gradient = derivation.vector(Quantities.GRADIENT);
      int next = 0;
      for (int i = 0; i < n; i++) {
        for (String x : derivation.variables().subList(i, n)) {
          if (!differentiated.agreeBy(gradient.get(i), x, entries.get(next++))) {
            return false;
          }
        }
      }
      return true;
    }
    List<Expression> all = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        int low = Math.min(i, j);
        all.add(entries.get(low * n - low * (low - 1) / 2 + Math.max(i, j) - low));
      }
    }
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    return differentiated.agree(f, Measured.Part.HESSIAN, all);
  }
}
