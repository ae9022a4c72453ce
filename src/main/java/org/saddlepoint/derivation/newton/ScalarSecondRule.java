package org.saddlepoint.derivation.newton;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.run.Run;
import org.saddlepoint.expression.Expression;

/** One variable: x₂, the iterate after the next one. */
final class ScalarSecondRule extends NamedRule {
  private final List<Slip> slips;

  ScalarSecondRule() {
    super(NewtonQuantities.SCALAR_SECOND, "newton.1d", Form.NUMBER);
    slips =
        NewtonIterations.ofOne(gives(), (d, each) -> scalar(Run.of(each, d, 2).last().getFirst()))
            .principal("N2b", "first-iterate-given", d -> Optional.of(scalar(first(d))))
            .other("N2", "step-given", d -> Optional.of(scalar(secondStep(d))))
            .slips();
  }

  private static Value scalar(Expression value) {
    return new Value.Scalar(value);
  }

  /** x₁ as the derivation has it, a learner's own one where that stands in its place. */
  private static Expression first(Derivation derivation) {
    return derivation.scalar(Quantities.SCALAR_NEWTON_NEXT);
  }

  private static Expression secondStep(Derivation derivation) {
    return Exact.difference(
        NewtonMethod.METHOD.next(derivation, List.of(List.of(first(derivation)))).getFirst(),
        first(derivation));
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(
        Quantities.SCALAR_NEWTON_NEXT, Quantities.DERIVATIVE, Quantities.SECOND_DERIVATIVE);
  }

  @Override
  public Value value(Derivation derivation) {
    Exact.onlyVariable(derivation);
    return scalar(
        NewtonMethod.METHOD.next(derivation, List.of(List.of(first(derivation)))).getFirst());
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Passage> passages = new ArrayList<>(explain().say("start").passages());
    passages.addAll(NewtonMethod.METHOD.explanation(derivation, points(derivation)));
    return passages;
  }

  private List<List<Expression>> points(Derivation derivation) {
    return List.of(
        Exact.vector(derivation, Quantities.POINT),
        List.of(first(derivation)),
        List.of(derivation.scalar(gives())));
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "scalar-newton-second",
            "automatic differentiation at the first iterate",
            () -> NewtonMethod.METHOD.leadsTo(derivation, points(derivation)))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 6;
  }
}
