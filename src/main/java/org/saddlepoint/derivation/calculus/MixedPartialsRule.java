package org.saddlepoint.derivation.calculus;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Differentiation;
import org.saddlepoint.expression.Expression;

/** Both mixed second derivatives of a function of two variables, each in its own order. */
final class MixedPartialsRule extends NamedRule {
  private final List<Slip> slips;

  MixedPartialsRule() {
    super(CalculusQuantities.MIXED_PARTIALS, "hess.symmetry", Form.VECTOR);
    slips = MixedSlips.ofMixedPartials(this);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.GRADIENT);
  }

  @Override
  public Value value(Derivation derivation) {
    List<Expression> gradient = gradient(derivation);
    List<String> variables = derivation.variables();
    return new Value.Vector(
        List.of(
            Differentiation.of(gradient.get(0), variables.get(1)),
            Differentiation.of(gradient.get(1), variables.get(0))));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Expression> gradient = gradient(derivation);
    List<String> variables = derivation.variables();
    List<Expression> mixed = derivation.vector(gives());
    Explanation text = explain().say("start");
    TermByTerm.sayRules(text, gradient, variables);
    for (int i = 0; i < 2; i++) {
      String second = variables.get(1 - i);
      text.equation(
          Order.symbol(List.of(variables.get(i), second)),
          Notation.partialOf(second, Formulas.of(gradient.get(i))),
          Formulas.of(mixed.get(i)));
    }
    return text.say("agree").passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    List<String> variables = derivation.variables();
    return new Checks(derivation, gives())
        .check(
            "differentiated",
            "automatic differentiation",
            () -> {
              var differentiated = new Differentiated(derivation);
              List<Expression> gradient = gradient(derivation);
              List<Expression> mixed = derivation.vector(gives());
              return mixed.size() == 2
                  && differentiated.agreeBy(gradient.get(0), variables.get(1), mixed.get(0))
                  && differentiated.agreeBy(gradient.get(1), variables.get(0), mixed.get(1));
            })
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return gradient(derivation).stream().mapToInt(Costs::ofDifferentiating).sum();
  }

  private static List<Expression> gradient(Derivation derivation) {
    if (derivation.dimension() != 2) {
      throw new UnderivableException(Message.of("derivation.two-variables"));
    }
    return Exact.vector(derivation, Quantities.GRADIENT);
  }
}
