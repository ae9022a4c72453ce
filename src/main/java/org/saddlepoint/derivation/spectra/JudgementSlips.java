package org.saddlepoint.derivation.spectra;

import static org.saddlepoint.derivation.Judgements.CRITICAL;
import static org.saddlepoint.derivation.Judgements.DEGENERATE;
import static org.saddlepoint.derivation.Judgements.INDEFINITE;
import static org.saddlepoint.derivation.Judgements.MAXIMUM;
import static org.saddlepoint.derivation.Judgements.MINIMUM;
import static org.saddlepoint.derivation.Judgements.NEGATIVE_DEFINITE;
import static org.saddlepoint.derivation.Judgements.NEGATIVE_SEMIDEFINITE;
import static org.saddlepoint.derivation.Judgements.POSITIVE_DEFINITE;
import static org.saddlepoint.derivation.Judgements.POSITIVE_SEMIDEFINITE;
import static org.saddlepoint.derivation.Judgements.SADDLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Judgements;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/**
 * Family C of the catalogue: wrong rules that give a word. On most matrices most of them are right,
 * which is why learners keep them; on a discriminating one they show.
 */
final class JudgementSlips {
  private JudgementSlips() {}

  static List<Slip> ofDefiniteness(DefinitenessRule rule) {
    return ofForm(Quantities.DEFINITENESS, rule::right);
  }

  /**
   * @param right what the rule itself gives
   */
  static List<Slip> ofForm(Quantity quantity, Function<Derivation, String> right) {
    return new FaultySteps(quantity)
        .other("C1", "diagonal-signs", d -> word(diagonalSigns(d)))
        .other("C2", "first-entry", d -> word(firstEntry(d, right.apply(d))))
        .other("C3", "determinant-alone", d -> word(determinantAlone(d)))
        .other("C5", "trace-alone", d -> word(traceAlone(d, right.apply(d))))
        .other("C6", "entries-positive", d -> word(entriesPositive(d)))
        .other("C7", "inverted", d -> word(inverted(right.apply(d))))
        .other("C12", "minors-all-negative", d -> word(minorsNegative(d)))
        .other("C13", "semidefinite-as-definite", d -> word(definite(right.apply(d))))
        .slips();
  }

  static List<Slip> ofClassification(ClassificationRule rule) {
    return new FaultySteps(Quantities.CLASSIFICATION)
        .other("C1", "diagonal-signs", d -> type(diagonalSigns(d)))
        .other("C2", "first-entry", d -> type(firstEntry(d, form(d))))
        .other("C3", "determinant-alone", d -> type(determinantAlone(d)))
        .other("C4", "negative-determinant-as-maximum", d -> word(negativeDeterminant(d)))
        .other("C5", "trace-alone", d -> type(traceAlone(d, form(d))))
        .other("C6", "entries-positive", d -> type(entriesPositive(d)))
        .other("C7", "inverted", d -> when(right(rule, d), MINIMUM, MAXIMUM, MAXIMUM, MINIMUM))
        .other("C8", "singular-as-saddle", d -> when(right(rule, d), DEGENERATE, SADDLE))
        .other("C9", "zero-as-undecided", JudgementSlips::zeroAsUndecided)
        .other("C10", "saddle-as-degenerate", d -> saddleAsDegenerate(d, right(rule, d)))
        .other("C13", "semidefinite-as-definite", d -> type(definite(form(d))))
        .other("C14", "negative-diagonal-as-minimum", d -> word(negativeDiagonal(d)))
        .slips();
  }

  static List<Slip> ofCritical() {
    return new FaultySteps(Quantities.CRITICAL)
        .other("C11", "not-checked", d -> word(Optional.of(CRITICAL)))
        .slips();
  }

  private static String right(ClassificationRule rule, Derivation derivation) {
    return rule.right(derivation);
  }

  private static String form(Derivation derivation) {
    return derivation.word(Quantities.DEFINITENESS);
  }

  private static Optional<Value> word(Optional<String> id) {
    return id.map(Value.Word::new);
  }

  private static Optional<Value> type(Optional<String> definiteness) {
    return word(definiteness.map(Judgements::classification));
  }

  /** The word beside the right one in these pairs of right and wrong. */
  private static Optional<Value> when(String right, String... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (right.equals(pairs[i])) {
        return Optional.of(new Value.Word(pairs[i + 1]));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> ofSigns(List<Expression> constants) {
    List<Integer> signs = constants.stream().map(Exact::signum).toList();
    return Optional.of(
        Judgements.definiteness(
            signs.stream().filter(sign -> sign < 0).count(),
            signs.stream().filter(sign -> sign == 0).count(),
            signs.stream().filter(sign -> sign > 0).count()));
  }

  private static Optional<String> diagonalSigns(Derivation derivation) {
    return ofSigns(Given.diagonalEntries(Given.hessian(derivation)));
  }

  /**
   * One sign for all. Where the eigenvalues have it but for a zero, the zero is what was overlooked
   * either way, and C13 tells that.
   */
  private static Optional<String> ofSign(Expression constant, String right) {
    int sign = Exact.signum(constant);
    return sign == 0 || definite(right).isPresent()
        ? Optional.empty()
        : Optional.of(sign > 0 ? POSITIVE_DEFINITE : NEGATIVE_DEFINITE);
  }

  private static Optional<String> firstEntry(Derivation derivation, String right) {
    return ofSign(Given.hessian(derivation).at(0, 0), right);
  }

  private static Optional<String> traceAlone(Derivation derivation, String right) {
    return ofSign(Exact.ALGEBRA.trace(Given.hessian(derivation)), right);
  }

  /** det > 0 taken for positive definite. */
  private static Optional<String> determinantAlone(Derivation derivation) {
    return determinantSign(derivation) > 0 ? Optional.of(POSITIVE_DEFINITE) : Optional.empty();
  }

  private static Optional<String> negativeDeterminant(Derivation derivation) {
    return determinantSign(derivation) < 0 ? Optional.of(MAXIMUM) : Optional.empty();
  }

  private static int determinantSign(Derivation derivation) {
    return Exact.signum(Exact.ALGEBRA.determinant(Given.hessian(derivation)));
  }

  /**
   * "Positive definite means positive entries": so are all of them, or a negative one beside a
   * positive diagonal is taken for a second sign.
   */
  private static Optional<String> entriesPositive(Derivation derivation) {
    Matrix<Expression> h = Given.hessian(derivation);
    if (!areAll(Given.diagonalEntries(h), 1)) {
      return Optional.empty();
    }
    List<Expression> entries = h.rows().stream().flatMap(List::stream).toList();
    if (areAll(entries, 1)) {
      return Optional.of(POSITIVE_DEFINITE);
    }
    return entries.stream().anyMatch(entry -> Exact.signum(entry) < 0)
        ? Optional.of(INDEFINITE)
        : Optional.empty();
  }

  private static boolean areAll(List<Expression> constants, int sign) {
    return constants.stream().allMatch(constant -> Exact.signum(constant) == sign);
  }

  private static Optional<String> negativeDiagonal(Derivation derivation) {
    return areAll(Given.diagonalEntries(Given.hessian(derivation)), -1)
        ? Optional.of(MINIMUM)
        : Optional.empty();
  }

  private static Optional<String> inverted(String definiteness) {
    return switch (definiteness) {
      case POSITIVE_DEFINITE -> Optional.of(NEGATIVE_DEFINITE);
      case NEGATIVE_DEFINITE -> Optional.of(POSITIVE_DEFINITE);
      case POSITIVE_SEMIDEFINITE -> Optional.of(NEGATIVE_SEMIDEFINITE);
      case NEGATIVE_SEMIDEFINITE -> Optional.of(POSITIVE_SEMIDEFINITE);
      default -> Optional.empty();
    };
  }

  private static Optional<String> definite(String definiteness) {
    return switch (definiteness) {
      case POSITIVE_SEMIDEFINITE -> Optional.of(POSITIVE_DEFINITE);
      case NEGATIVE_SEMIDEFINITE -> Optional.of(NEGATIVE_DEFINITE);
      default -> Optional.empty();
    };
  }

  /**
   * Negative leading minors expected of a negative definite matrix, where their signs alternate.
   */
  private static Optional<String> minorsNegative(Derivation derivation) {
    Matrix<Expression> h = Given.hessian(derivation);
    List<Integer> signs = new ArrayList<>();
    LeadingMinorsRule.minors(h).forEach(minor -> signs.add(Exact.signum(minor)));
    if (h.height() == 1) {
      return Optional.empty();
    }
    if (signs.stream().allMatch(sign -> sign < 0)) {
      return Optional.of(NEGATIVE_DEFINITE);
    }
    Function<Integer, Integer> expected = i -> i % 2 == 0 ? -1 : 1;
    boolean alternate = true;
    for (int i = 0; i < signs.size(); i++) {
      alternate &= signs.get(i).equals(expected.apply(i));
    }
    return alternate ? Optional.of(INDEFINITE) : Optional.empty();
  }

  /** The two words mixed up, where no zero led there: not in the spectrum, not on the diagonal. */
  private static Optional<Value> saddleAsDegenerate(Derivation derivation, String right) {
    List<Expression> numbers = new ArrayList<>(derivation.multiset(Quantities.EIGENVALUES));
    numbers.addAll(Given.diagonalEntries(Given.hessian(derivation)));
    return numbers.stream().anyMatch(Exact::isZero)
        ? Optional.empty()
        : when(right, SADDLE, DEGENERATE);
  }

  /** "A zero eigenvalue, so the test does not decide", although both signs occur. */
  private static Optional<Value> zeroAsUndecided(Derivation derivation) {
    List<Expression> eigenvalues = derivation.multiset(Quantities.EIGENVALUES);
    return form(derivation).equals(INDEFINITE) && eigenvalues.stream().anyMatch(Exact::isZero)
        ? Optional.of(new Value.Word(DEGENERATE))
        : Optional.empty();
  }
}
