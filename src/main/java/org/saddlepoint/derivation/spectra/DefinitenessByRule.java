package org.saddlepoint.derivation.spectra;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Judgements;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Inertia;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.linear.Spectrum;

/**
 * Definiteness by leading minors (Sylvester) or by the pivots of LDLᵀ (the law of inertia), without
 * eigenvalues. Where leading minors do not settle it, since the determinant is zero, all principal
 * minors do.
 */
final class DefinitenessByRule extends NamedRule {
  private final Quantity signs;
  private final List<Slip> slips;

  private DefinitenessByRule(Quantity gives, Quantity signs) {
    super(gives, "def.test", Form.CHOICE);
    this.signs = signs;
    slips = JudgementSlips.ofForm(gives, this::right);
  }

  static DefinitenessByRule minors() {
    return new DefinitenessByRule(
        SpectraQuantities.DEFINITENESS_BY_MINORS, Quantities.LEADING_MINORS);
  }

  static DefinitenessByRule pivots() {
    return new DefinitenessByRule(
        SpectraQuantities.DEFINITENESS_BY_PIVOTS, SpectraQuantities.PIVOTS);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(signs);
  }

  private String right(Derivation derivation) {
    return own(derivation) instanceof Value.Word(var id) ? id : "";
  }

  @Override
  public Value value(Derivation derivation) {
    List<Expression> numbers = derivation.vector(signs);
    if (numbers.size() != Given.symmetric(derivation).height()) {
      throw Exact.misshapen(signs);
    }
    return new Value.Word(
        signs.equals(SpectraQuantities.PIVOTS)
            ? Signs.of(numbers).form()
            : byMinors(derivation, numbers));
  }

  private static String byMinors(Derivation derivation, List<Expression> minors) {
    if (minors.stream().allMatch(minor -> Exact.signum(minor) > 0)) {
      return Judgements.POSITIVE_DEFINITE;
    }
    if (doAlternate(minors)) {
      return Judgements.NEGATIVE_DEFINITE;
    }
    return Exact.isZero(minors.getLast())
        ? ofSingular(Given.hessian(derivation))
        : Judgements.INDEFINITE;
  }

  static boolean doAlternate(List<Expression> minors) {
    boolean all = true;
    for (int i = 0; i < minors.size(); i++) {
      all &= Exact.signum(minors.get(i)) == (i % 2 == 0 ? -1 : 1);
    }
    return all;
  }

  /** By the signs of the coefficients of the characteristic polynomial: sums of minors. */
  private static String ofSingular(Matrix<Expression> hessian) {
    List<Expression> coefficients = Exact.ALGEBRA.characteristicPolynomial(hessian);
    boolean noneNegative = true;
    boolean nonePositive = true;
    boolean isZero = true;
    for (int k = 1; k < coefficients.size(); k++) {
      int sign = Exact.signum(coefficients.get(k));
      // With roots ≥ 0 only, the signs alternate; with roots ≤ 0 only, they are never negative.
      noneNegative &= sign * (k % 2 == 0 ? 1 : -1) >= 0;
      nonePositive &= sign >= 0;
      isZero &= sign == 0;
    }
    if (isZero) {
      return Judgements.ZERO;
    }
    return noneNegative
        ? Judgements.POSITIVE_SEMIDEFINITE
        : nonePositive ? Judgements.NEGATIVE_SEMIDEFINITE : Judgements.INDEFINITE;
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Expression> numbers = derivation.vector(signs);
    String word = derivation.word(gives());
    Explanation text =
        explain()
            .say("start")
            .show(
                Formulas.list(
                    numbers.stream()
                        .map(e -> Formulas.join(Formulas.of(e), Signs.relation(e)))
                        .toList()));
    boolean isSingular = Exact.isZero(numbers.getLast());
    boolean isByMinors = signs.equals(Quantities.LEADING_MINORS);
    return text.say(isByMinors && isSingular ? "singular-" + word : word).passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("definiteness-by-signs", "signs of the eigenvalues", () -> isRight(derivation))
        .list();
  }

  private boolean isRight(Derivation derivation) {
    Inertia inertia =
        Spectrum.inertia(Given.hessian(derivation))
            .orElseThrow(() -> new ArithmeticException("a sign is undecided"));
    String form = Judgements.definiteness(inertia.negative(), inertia.zero(), inertia.positive());
    return derivation.word(gives()).equals(form);
  }

  @Override
  public List<String> options(Derivation derivation) {
    return Judgements.ofForm(Given.hessian(derivation));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return derivation.vector(signs).size();
  }
}
