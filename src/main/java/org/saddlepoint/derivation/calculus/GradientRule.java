package org.saddlepoint.derivation.calculus;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
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

/** ∇f: the vector of first partial derivatives. */
final class GradientRule extends NamedRule {
  private final List<Slip> slips;

  GradientRule() {
    super(Quantities.GRADIENT, "grad.vector", Form.VECTOR);
    slips = GradientSlips.of(this);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.OBJECTIVE);
  }

  @Override
  public Value value(Derivation derivation) {
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    return new Value.Vector(
        derivation.variables().stream().map(x -> Differentiation.of(f, x)).toList());
  }

  /** What this rule gives from the objective, whatever the derivation has in its place. */
  List<Expression> right(Derivation derivation) {
    return own(derivation) instanceof Value.Vector(var entries)
        ? entries
        : derivation.vector(Quantities.GRADIENT);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    List<String> variables = derivation.variables();
    List<Expression> gradient = derivation.vector(Quantities.GRADIENT);
    Explanation text = explain().say(gradient.size() == 1 ? "start-one" : "start");
    TermByTerm.sayRules(text, f, variables);
    for (int i = 0; i < gradient.size(); i++) {
      String x = variables.get(i);
      text.equation(Notation.partial(x), TermByTerm.of(f, x), Formulas.of(gradient.get(i)));
    }
    if (gradient.size() == 1) {
      return text.passages();
    }
    return text.say("assemble")
        .equation(
            Notation.GRADIENT,
            Formulas.column(variables.stream().map(Notation::partial).toList()),
            Formulas.vector(gradient))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    var differentiated = new Differentiated(derivation);
    return new Checks(derivation, gives())
        .check(
            "differentiated",
            "automatic differentiation",
            () ->
                differentiated.agree(
                    f, Measured.Part.GRADIENT, derivation.vector(Quantities.GRADIENT)))
        .check(
            "reread",
            "automatic differentiation of what is printed",
            () ->
                differentiated.agreeReread(
                    f, Measured.Part.GRADIENT, derivation.vector(Quantities.GRADIENT)))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return derivation.dimension()
        * Costs.ofDifferentiating(derivation.scalar(Quantities.OBJECTIVE));
  }
}
