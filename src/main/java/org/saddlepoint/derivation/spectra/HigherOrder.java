package org.saddlepoint.derivation.spectra;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/**
 * What an objective does at a degenerate critical point. Where the Hessian is zero in one direction
 * only, the other coordinates are eliminated by the curve along which their partial derivatives
 * vanish (the splitting lemma): f is then, up to a change of coordinates, a sum of squares of one
 * sign plus what it is on that curve. Where the whole Hessian is zero, the terms of lowest order
 * decide. J. Milnor, Morse Theory (1963), §2, and D. Gromoll and W. Meyer, Topology 8 (1969).
 *
 * @param curvature the sign of the eigenvalues that are not zero; zero where all are
 * @param tail what the terms of lowest order are on the curve, or of the whole
 * @param curve the shift from the point as functions of t; empty where the Hessian is zero
 * @param lowest the terms of lowest order, in t or in the variables' shifts; empty where flat
 */
record HigherOrder(
    String curvature, String tail, List<Expression> curve, Optional<Expression> lowest, int order) {
  static final String ODD = "odd";
  static final String EVEN_POSITIVE = "even-positive";
  static final String EVEN_NEGATIVE = "even-negative";
  static final String EVEN_BOTH = "even-both";
  static final String NEVER_NEGATIVE = "never-negative";
  static final String NEVER_POSITIVE = "never-positive";
  static final String FLAT = "flat";
  static final List<String> TAILS =
      List.of(ODD, EVEN_POSITIVE, EVEN_NEGATIVE, EVEN_BOTH, NEVER_NEGATIVE, NEVER_POSITIVE, FLAT);

  static HigherOrder of(Derivation derivation) {
    ClassificationRule.requireCritical(derivation);
    Matrix<Expression> hessian = Given.symmetric(derivation);
    Signs signs = Signs.of(derivation);
    if (signs.zero() == 0 || signs.areOpposite()) {
      throw new UnderivableException(Message.of("spectra.second-order-decides"));
    }
    String curvature =
        signs.positive() > 0 ? "positive" : signs.negative() > 0 ? "negative" : "zero";
    List<List<Expression>> kernel = Eigenspaces.nullSpace(hessian);
    if (kernel.size() == 1) {
      return onCurve(curvature, EliminatedCurve.of(derivation, kernel.getFirst()));
    }
    if (hessian.height() == 2) {
      return ofForm(LowestForm.of(derivation));
    }
    throw new UnderivableException(Message.of("spectra.too-degenerate"));
  }

  private static HigherOrder onCurve(String curvature, EliminatedCurve curve) {
    Optional<Along.Term> term = curve.leading();
    String tail =
        term.map(t ->
                !t.isEven()
                    ? ODD
                    : Exact.signum(t.coefficient()) > 0 ? EVEN_POSITIVE : EVEN_NEGATIVE)
            .orElse(FLAT);
    if (tail.equals(FLAT) && curvature.equals("zero")) {
      throw new UnderivableException(Message.of("spectra.constant"));
    }
    return new HigherOrder(
        curvature,
        tail,
        curve.shift(),
        term.map(t -> Exact.product(t.coefficient(), Along.power(t.order()))),
        term.map(Along.Term::order).orElse(0));
  }

  private static HigherOrder ofForm(LowestForm form) {
    String tail =
        form.order() % 2 == 1
            ? ODD
            : switch (form.values()) {
              case POSITIVE -> EVEN_POSITIVE;
              case NEGATIVE -> EVEN_NEGATIVE;
              case BOTH -> EVEN_BOTH;
              case NEVER_NEGATIVE -> form.whole(NEVER_NEGATIVE);
              case NEVER_POSITIVE -> form.whole(NEVER_POSITIVE);
            };
    return new HigherOrder("zero", tail, List.of(), Optional.of(form.terms()), form.order());
  }
}
