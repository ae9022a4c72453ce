package org.saddlepoint.derivation.spectra;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.Matrix;

/** The numbers c for which H + cB is singular. */
final class SingularParametersRule extends NamedRule {
  private final List<Slip> slips =
      new FaultySteps(SpectraQuantities.SINGULAR_PARAMETERS)
          .principal("E4", "off-diagonal-added", d -> ofTwo(d, true))
          .principal("C1", "diagonal-alone", SingularParametersRule::ofDiagonal)
          .other("E3", "off-diagonal-not-squared", d -> ofTwo(d, false))
          .other("E10", "one-missing", this::positiveOnly)
          .slips();

  SingularParametersRule() {
    super(SpectraQuantities.SINGULAR_PARAMETERS, "cls.degen", Form.SET);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.HESSIAN_AT_POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    Pencil pencil = Pencil.of(derivation);
    List<Expression> coefficients = pencil.minor(pencil.size());
    List<Expression> zeros = Pencil.zeros(coefficients);
    if (zeros.isEmpty()) {
      throw new UnderivableException(Message.of("spectra.never-singular"));
    }
    return new Value.Multiset(zeros);
  }

  private static Optional<Value> zerosOf(Expression polynomial) {
    List<Expression> zeros =
        Pencil.zeros(Polynomials.coefficients(Simplifier.expand(polynomial), Pencil.PARAMETER));
    return zeros.isEmpty() ? Optional.empty() : Optional.of(new Value.Multiset(zeros));
  }

  /** ad + b², or ad − b. */
  private static Optional<Value> ofTwo(Derivation derivation, boolean isAdded) {
    Matrix<Expression> m = Pencil.of(derivation).matrix();
    if (m.height() != 2) {
      return Optional.empty();
    }
    Expression product = Expression.product(m.at(0, 0), m.at(1, 1));
    return zerosOf(
        isAdded
            ? Expression.sum(product, Expression.power(m.at(0, 1), 2))
            : Expression.difference(product, m.at(0, 1)));
  }

  private static Optional<Value> ofDiagonal(Derivation derivation) {
    return zerosOf(Expression.product(Given.diagonalEntries(Pencil.of(derivation).matrix())));
  }

  private Optional<Value> positiveOnly(Derivation derivation) {
    return own(derivation) instanceof Value.Multiset(var values) && values.size() == 2
        ? Optional.of(new Value.Multiset(List.of(values.getLast())))
        : Optional.empty();
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Pencil pencil = Pencil.of(derivation);
    return PencilText.zeros(explain(), pencil, derivation.multiset(gives()));
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "singular-parameters",
            "elimination at each number, and the degree of the determinant",
            () -> PencilChecks.areSingular(Pencil.of(derivation), derivation.multiset(gives())))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return Given.costOfDeterminant(Pencil.of(derivation).size())
        + 2 * derivation.multiset(gives()).size();
  }
}
