package org.saddlepoint.derivation.spectra;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** The direction in which the Hessian is zero, where there is just one. */
final class DegenerateDirectionRule extends NamedRule {
  private final List<Slip> slips =
      new FaultySteps(SpectraQuantities.DEGENERATE_DIRECTION)
          .principal("V1", "other-eigenvalue", this::across)
          .other("V2", "entries-swapped", d -> wrong(d, EigenvectorSlips.swapped(right(d))))
          .other("V3", "sign-of-one-entry", d -> wrong(d, EigenvectorSlips.sign(right(d))))
          .slips();

  DegenerateDirectionRule() {
    super(SpectraQuantities.DEGENERATE_DIRECTION, "cls.degen", Form.DIRECTION);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.HESSIAN_AT_POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Vector(Eigenspaces.only(Given.symmetric(derivation), Expression.ZERO));
  }

  private List<Expression> right(Derivation derivation) {
    return own(derivation) instanceof Value.Vector(var entries) ? entries : List.of();
  }

  /** A row of the matrix, which is at right angles to it. */
  private Optional<Value> across(Derivation derivation) {
    return wrong(
        derivation,
        Given.hessian(derivation).rows().stream().filter(row -> !Exact.areZero(row)).findFirst());
  }

  private Optional<Value> wrong(Derivation derivation, Optional<List<Expression>> faulty) {
    return faulty
        .filter(v -> !Eigenspaces.areParallel(v, right(derivation)))
        .map(v -> new Value.Vector(Eigenspaces.tidy(v)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Explanation text = new Explanation("spectra.vector.").say("degenerate");
    Matrix<Expression> hessian = Given.hessian(derivation);
    List<Expression> vector = derivation.vector(gives());
    EigenvectorText.equations(text, hessian);
    text.say("solution").equation(EigenvectorText.VECTOR, Formulas.vector(vector));
    return text.passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "degenerate-direction",
            "substitution into H v = 0",
            () ->
                EigenvectorChecks.isPair(
                    Given.hessian(derivation), Expression.ZERO, derivation.vector(gives())))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    int n = Given.hessian(derivation).height();
    return n * n;
  }
}
