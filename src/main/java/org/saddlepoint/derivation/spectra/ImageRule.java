package org.saddlepoint.derivation.spectra;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** H v for a given vector v. */
final class ImageRule extends NamedRule {
  private final List<Slip> slips =
      new FaultySteps(SpectraQuantities.IMAGE)
          .other("V9", "elementwise", ImageRule::elementwise)
          .slips();

  ImageRule() {
    super(SpectraQuantities.IMAGE, "eig.vectors", Form.VECTOR);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.HESSIAN_AT_POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Vector(
        EigenvectorText.image(Given.hessian(derivation), Given.direction(derivation)));
  }

  /** Each entry by the diagonal entry of its row. */
  private static Optional<Value> elementwise(Derivation derivation) {
    List<Expression> diagonal = Given.diagonalEntries(Given.hessian(derivation));
    List<Expression> v = Given.direction(derivation);
    return Optional.of(
        new Value.Vector(
            IntStream.range(0, v.size())
                .mapToObj(i -> Exact.product(diagonal.get(i), v.get(i)))
                .toList()));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Expression> v = Given.direction(derivation);
    List<Formula> rows =
        Given.hessian(derivation).rows().stream().map(row -> EigenvectorText.dot(row, v)).toList();
    return explain()
        .say("start")
        .equation(
            Formulas.symbol("\\mathbf{H}\\mathbf{v}", "H v"),
            Formulas.column(rows),
            Formulas.vector(derivation.vector(gives())))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "image",
            "substitution into H v - y = 0",
            () ->
                Measured.annihilates(
                    Given.hessian(derivation),
                    Given.direction(derivation),
                    derivation.vector(gives()).stream().map(Expression::negate).toList()))
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
