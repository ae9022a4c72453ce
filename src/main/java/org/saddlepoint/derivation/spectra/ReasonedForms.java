package org.saddlepoint.derivation.spectra;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** The reasons of judgements by eigenvalues: the right ones, and what learners go by instead. */
final class ReasonedForms {
  static final String ALL_POSITIVE = "every-eigenvalue-positive";
  static final String ALL_NEGATIVE = "every-eigenvalue-negative";
  static final String OPPOSITE = "both-signs";
  static final String ONE_SIGN_AND_ZERO = "one-sign-and-zero";
  static final String ALL_ZERO = "all-zero";

  /** No reasons: what family C of the catalogue goes by. */
  static final String DIAGONAL = "signs-on-the-diagonal";

  static final String DETERMINANT = "sign-of-the-determinant";
  static final String TRACE = "sign-of-the-trace";

  static final List<DecisionTable.Fact> FACTS =
      List.of(
          new DecisionTable.Fact("positive", List.of("some", "none")),
          new DecisionTable.Fact("negative", List.of("some", "none")),
          new DecisionTable.Fact("zero", List.of("some", "none")));

  private ReasonedForms() {}

  static Map<String, String> facts(Derivation derivation) {
    Signs signs = Signs.of(derivation);
    return Map.of(
        "positive", Signs.some(signs.positive()),
        "negative", Signs.some(signs.negative()),
        "zero", Signs.some(signs.zero()));
  }

  /** The row for eigenvalues of which there are some positive, negative and zero ones. */
  static DecisionTable.Row row(
      boolean positive, boolean negative, boolean zero, String verdict, String reason) {
    return new DecisionTable.Row(
        Map.of(
            "positive", Set.of(positive ? "some" : "none"),
            "negative", Set.of(negative ? "some" : "none"),
            "zero", Set.of(zero ? "some" : "none")),
        verdict,
        reason);
  }

  /** Whatever the zeros. */
  static DecisionTable.Row row(boolean positive, boolean negative, String verdict, String reason) {
    return new DecisionTable.Row(
        Map.of(
            "positive", Set.of(positive ? "some" : "none"),
            "negative", Set.of(negative ? "some" : "none")),
        verdict,
        reason);
  }

  /** λ = 3 > 0, …, largest first. */
  static Formula signs(Derivation derivation) {
    return Formulas.list(
        Given.sorted(Exact.eigenvalues(derivation)).reversed().stream()
            .map(ReasonedForms::sign)
            .toList());
  }

  private static Formula sign(Expression eigenvalue) {
    return Exact.isZero(eigenvalue)
        ? Formulas.equation(Notation.LAMBDA, Notation.ZERO)
        : Formulas.join(Formulas.named(Notation.LAMBDA, eigenvalue), Signs.relation(eigenvalue));
  }

  static String reasonOf(Signs signs) {
    return signs.areOpposite()
        ? OPPOSITE
        : signs.zero() == 0
            ? signs.positive() > 0 ? ALL_POSITIVE : ALL_NEGATIVE
            : signs.positive() + signs.negative() > 0 ? ONE_SIGN_AND_ZERO : ALL_ZERO;
  }
}
