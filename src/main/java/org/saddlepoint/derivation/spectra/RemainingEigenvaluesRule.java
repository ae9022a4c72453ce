package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
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
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** The other roots of the characteristic polynomial, one of them being given. */
final class RemainingEigenvaluesRule extends NamedRule {
  private final List<Slip> slips =
      new FaultySteps(SpectraQuantities.REMAINING_EIGENVALUES)
          .principal("E2", "signs-flipped", d -> set(right(d).stream().map(Exact::negate).toList()))
          .principal("E10", "given-one-again", this::givenAgain)
          .other("E14", "sum-not-reduced", d -> ofSumAndProduct(d, false, true))
          .other("E15", "product-not-divided", d -> ofSumAndProduct(d, true, false))
          .slips();

  RemainingEigenvaluesRule() {
    super(SpectraQuantities.REMAINING_EIGENVALUES, "eig.three", Form.SET);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.CHARACTERISTIC_POLYNOMIAL);
  }

  private static Expression known(Derivation derivation) {
    return derivation.scalar(SpectraQuantities.EIGENVALUE);
  }

  /** Coefficients of the polynomial divided by λ − r, for a root r. */
  private static List<Expression> quotient(Derivation derivation) {
    List<Expression> coefficients = Given.coefficients(derivation);
    Expression root = known(derivation);
    List<Expression> divided = Polynomials.divided(coefficients, root);
    Expression remainder =
        Exact.sum(coefficients.getLast(), Exact.product(divided.getLast(), root));
    if (!Exact.isZero(remainder)) {
      throw new UnderivableException(Message.of("spectra.no-eigenvalue", Message.maths(root)));
    }
    return divided;
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Multiset(Given.sorted(Polynomials.roots(quotient(derivation))));
  }

  private List<Expression> right(Derivation derivation) {
    return own(derivation) instanceof Value.Multiset(var values) ? values : List.of();
  }

  private static Optional<Value> set(List<Expression> values) {
    return Optional.of(new Value.Multiset(Given.sorted(values)));
  }

  private Optional<Value> givenAgain(Derivation derivation) {
    List<Expression> all = new ArrayList<>(right(derivation));
    all.add(known(derivation));
    return set(all);
  }

  /** Of three: sum and product of the other two, one of them wrongly those of all three. */
  private static Optional<Value> ofSumAndProduct(
      Derivation derivation, boolean isSumReduced, boolean isProductDivided) {
    List<Expression> coefficients = Given.coefficients(derivation);
    Expression r = known(derivation);
    if (coefficients.size() != 4 || Exact.isZero(r)) {
      return Optional.empty();
    }
    Expression sum = Exact.negate(coefficients.get(1));
    Expression product = Exact.negate(coefficients.get(3));
    return set(
        Polynomials.quadratic(
            Exact.negate(isSumReduced ? Exact.difference(sum, r) : sum),
            isProductDivided ? Exact.quotient(product, r) : product));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Expression> rest = quotient(derivation);
    Formula polynomial = Formulas.of(derivation.scalar(Quantities.CHARACTERISTIC_POLYNOMIAL));
    Expression root = known(derivation);
    Formula factor = Formulas.of(Exact.difference(Expression.variable(Given.LAMBDA), root));
    Formula left = Formulas.of(Polynomials.of(rest, Given.LAMBDA));
    Explanation text =
        explain()
            .say("start", Message.maths(root), Message.maths(factor))
            .equation(
                polynomial,
                Formulas.adjacent(
                    root.equals(Expression.ZERO) ? factor : Formulas.brackets(factor),
                    Formulas.brackets(left)))
            .say("rest");
    List<Expression> values = derivation.multiset(gives()).reversed();
    List<Formula> named = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      named.add(Formulas.named(Notation.LAMBDA, values.get(i)));
    }
    text.show(Formulas.list(named));
    if (rest.size() == 3) {
      text.say("check", Message.maths(Exact.negate(rest.get(1))), Message.maths(rest.get(2)));
    }
    return text.passages();
  }

  /** Together with the given one they are all eigenvalues. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "remaining-eigenvalues",
            "substitution into the characteristic polynomial, and the sum",
            () -> areTheRest(derivation))
        .list();
  }

  private boolean areTheRest(Derivation derivation) {
    List<Expression> all = new ArrayList<>(derivation.multiset(gives()));
    all.add(known(derivation));
    return SpectrumChecks.areRoots(derivation, all) && squaresAgree(derivation, all);
  }

  /** Σλ² = (Σλ)² − 2 × the third coefficient: told from a wrong multiplicity. */
  private static boolean squaresAgree(Derivation derivation, List<Expression> values) {
    List<Expression> coefficients = Given.coefficients(derivation);
    Expression squares =
        Expression.sum(values.stream().map(value -> Expression.power(value, 2)).toList());
    Expression expected =
        Expression.difference(
            Expression.power(coefficients.get(1), 2),
            Expression.product(Expression.of(2), coefficients.get(2)));
    return Measured.same(squares, expected);
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 3 + 2 * derivation.multiset(gives()).size();
  }
}
