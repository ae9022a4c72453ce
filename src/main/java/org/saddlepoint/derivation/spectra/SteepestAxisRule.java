package org.saddlepoint.derivation.spectra;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** The direction of greatest curvature: an eigenvector for the largest eigenvalue. */
final class SteepestAxisRule extends NamedRule {
  private final List<Slip> slips =
      new FaultySteps(SpectraQuantities.STEEPEST_AXIS)
          .principal("V1", "flattest-axis", this::flattest)
          .principal("V2", "entries-swapped", d -> wrong(d, EigenvectorSlips.swapped(right(d))))
          .principal("V3", "sign-of-one-entry", d -> wrong(d, EigenvectorSlips.sign(right(d))))
          .slips();

  SteepestAxisRule() {
    super(SpectraQuantities.STEEPEST_AXIS, "eig.axes", Form.DIRECTION);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.LARGEST_EIGENVALUE);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Vector(
        Eigenspaces.only(
            Given.symmetric(derivation), derivation.scalar(Quantities.LARGEST_EIGENVALUE)));
  }

  private List<Expression> right(Derivation derivation) {
    return own(derivation) instanceof Value.Vector(var entries) ? entries : List.of();
  }

  private Optional<Value> flattest(Derivation derivation) {
    Expression least = derivation.scalar(Quantities.SMALLEST_EIGENVALUE);
    List<List<Expression>> basis = Eigenspaces.of(Given.hessian(derivation), least);
    return wrong(derivation, basis.stream().findFirst());
  }

  private Optional<Value> wrong(Derivation derivation, Optional<List<Expression>> faulty) {
    return faulty
        .filter(v -> !Eigenspaces.areParallel(v, right(derivation)))
        .map(Value.Vector::new);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Matrix<Expression> hessian = Given.hessian(derivation);
    Expression lambda = derivation.scalar(Quantities.LARGEST_EIGENVALUE);
    Explanation text = new Explanation("spectra.vector.");
    text.say("steepest", Message.maths(lambda));
    EigenvectorText.solve(text, hessian, lambda, derivation.vector(gives()));
    return text.passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("steepest-axis", "Rayleigh quotient", () -> isSteepest(derivation))
        .list();
  }

  private boolean isSteepest(Derivation derivation) {
    List<Expression> v = derivation.vector(gives());
    Matrix<Expression> hessian = Given.hessian(derivation);
    Expression quotient =
        Expression.quotient(AxesChecks.form(hessian, v, v), EigenvectorChecks.product(v, v));
    return Measured.same(quotient, derivation.scalar(Quantities.LARGEST_EIGENVALUE))
        && EigenvectorChecks.isPair(hessian, quotient, v);
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    int n = Given.hessian(derivation).height();
    return n + n * n;
  }
}
