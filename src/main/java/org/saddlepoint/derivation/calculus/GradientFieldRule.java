package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.TableRule;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Differentiation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;

/**
 * Whether two functions can be the partial derivatives of one: on the whole plane they are, just
 * where their mixed derivatives agree (Schwarz; the converse is Poincaré's lemma).
 */
final class GradientFieldRule extends TableRule {
  private static final DecisionTable TABLE =
      new DecisionTable(
          List.of(new DecisionTable.Fact("mixed", List.of("agree", "differ"))),
          List.of(
              new DecisionTable.Row(Map.of("mixed", Set.of("agree")), "is-gradient", "mixed-agree"),
              new DecisionTable.Row(
                  Map.of("mixed", Set.of("differ")), "no-gradient", "mixed-differ")));

  private final List<Slip> slips;

  GradientFieldRule() {
    super(CalculusQuantities.GRADIENT_FIELD, "hess.symmetry", Form.REASONED_CHOICE, TABLE);
    slips = slips(this);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(CalculusQuantities.CANDIDATE_GRADIENT);
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    return Map.of("mixed", agree(derivation) ? "agree" : "differ");
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  private static List<Expression> field(Derivation derivation) {
    if (derivation.dimension() != 2) {
      throw new UnderivableException(Message.of("derivation.two-variables"));
    }
    return Exact.vector(derivation, CalculusQuantities.CANDIDATE_GRADIENT);
  }

  /** Of the i-th function by the other variable. */
  private static Expression mixed(Derivation derivation, int i) {
    return Differentiation.of(field(derivation).get(i), derivation.variables().get(1 - i));
  }

  private static boolean agree(Derivation derivation) {
    Expression difference = Exact.difference(mixed(derivation, 0), mixed(derivation, 1));
    return Simplifier.expand(difference).equals(Expression.ZERO);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Passage> passages = new ArrayList<>();
    List<String> variables = derivation.variables();
    Explanation text = explain().say("start");
    for (int i = 0; i < 2; i++) {
      text.equation(
          Notation.partialOf(variables.get(1 - i), Formulas.of(field(derivation).get(i))),
          Formulas.of(mixed(derivation, i)));
    }
    passages.addAll(text.passages());
    passages.addAll(super.explanation(derivation));
    return passages;
  }

  /** The table, and its fact by automatic differentiation at several points. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return certificates(
        derivation,
        "mixed-compared",
        "automatic differentiation",
        () ->
            new Differentiated(derivation)
                    .agreeBy(
                        field(derivation).get(0),
                        derivation.variables().get(1),
                        mixed(derivation, 1))
                == agree(derivation));
  }

  private static List<Slip> slips(GradientFieldRule rule) {
    return new FaultySteps(rule.gives())
        .other("H26", "always-a-gradient", d -> rule.always(d, "agree"))
        .other("H26b", "own-derivatives-compared", rule::unmixed)
        .slips();
  }

  private Optional<Value> always(Derivation derivation, String mixed) {
    return unlessRight(derivation, value(table().decide(Map.of("mixed", mixed))));
  }

  /** ∂P/∂x against ∂Q/∂y. */
  private Optional<Value> unmixed(Derivation derivation) {
    List<Expression> field = field(derivation);
    Expression first = Differentiation.of(field.get(0), derivation.variables().get(0));
    Expression second = Differentiation.of(field.get(1), derivation.variables().get(1));
    boolean agree = Simplifier.expand(Exact.difference(first, second)).equals(Expression.ZERO);
    return always(derivation, agree ? "agree" : "differ");
  }

  private Optional<Value> unlessRight(Derivation derivation, Value value) {
    return value.equals(own(derivation)) ? Optional.empty() : Optional.of(value);
  }
}
