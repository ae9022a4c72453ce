package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Judgements;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;

/**
 * Family C of the catalogue, told apart by the reason that goes with the word: what a learner went
 * by is then said, also where the word happens to be right.
 */
final class ReasonedSlips {
  private ReasonedSlips() {}

  static List<String> reasons(boolean canBeZero) {
    List<String> reasons =
        new ArrayList<>(
            List.of(
                ReasonedForms.ALL_POSITIVE,
                ReasonedForms.ALL_NEGATIVE,
                ReasonedForms.OPPOSITE,
                ReasonedForms.ONE_SIGN_AND_ZERO));
    if (canBeZero) {
      reasons.add(ReasonedForms.ALL_ZERO);
    }
    reasons.addAll(List.of(ReasonedForms.DIAGONAL, ReasonedForms.DETERMINANT, ReasonedForms.TRACE));
    return List.copyOf(reasons);
  }

  /**
   * @param right the word that the rule gives
   * @param word for a kind of definiteness: itself, or the class of a critical point
   */
  static List<Slip> of(
      Quantity quantity, Function<Derivation, String> right, UnaryOperator<String> word) {
    return new FaultySteps(quantity)
        .other("C1", "diagonal-signs", d -> named(diagonal(d), word, ReasonedForms.DIAGONAL))
        .other("C3", "determinant-alone", d -> determinant(d, word))
        .other("C5", "trace-alone", d -> trace(d, word))
        .other("C7", "inverted", d -> inverted(d, right, word))
        .other("C13", "semidefinite-as-definite", d -> definite(d, word))
        .slips();
  }

  private static Optional<Value> named(String form, UnaryOperator<String> word, String reason) {
    return Optional.of(new Value.Reasoned(word.apply(form), reason));
  }

  private static String diagonal(Derivation derivation) {
    return Signs.of(Given.diagonalEntries(Given.hessian(derivation))).form();
  }

  /** Positive for a minimum, negative for a saddle: right with two rows as far as it goes. */
  private static Optional<Value> determinant(Derivation derivation, UnaryOperator<String> word) {
    int sign = Exact.signum(Exact.ALGEBRA.determinant(Given.hessian(derivation)));
    return sign == 0
        ? Optional.empty()
        : named(
            sign > 0 ? Judgements.POSITIVE_DEFINITE : Judgements.INDEFINITE,
            word,
            ReasonedForms.DETERMINANT);
  }

  private static Optional<Value> trace(Derivation derivation, UnaryOperator<String> word) {
    int sign = Exact.signum(Exact.ALGEBRA.trace(Given.hessian(derivation)));
    return sign == 0
        ? Optional.empty()
        : named(
            sign > 0 ? Judgements.POSITIVE_DEFINITE : Judgements.NEGATIVE_DEFINITE,
            word,
            ReasonedForms.TRACE);
  }

  /** The right signs, and the words for the opposite ones. */
  private static Optional<Value> inverted(
      Derivation derivation, Function<Derivation, String> right, UnaryOperator<String> word) {
    Signs signs = Signs.of(derivation);
    String opposite =
        word.apply(new Signs(signs.positive(), signs.zero(), signs.negative()).form());
    return opposite.equals(right.apply(derivation))
        ? Optional.empty()
        : Optional.of(new Value.Reasoned(opposite, ReasonedForms.reasonOf(signs)));
  }

  private static Optional<Value> definite(Derivation derivation, UnaryOperator<String> word) {
    Signs signs = Signs.of(derivation);
    if (signs.zero() == 0 || signs.areOpposite() || signs.positive() + signs.negative() == 0) {
      return Optional.empty();
    }
    Signs without = new Signs(signs.negative(), 0, signs.positive());
    return named(without.form(), word, ReasonedForms.reasonOf(without));
  }
}
