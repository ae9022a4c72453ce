package org.saddlepoint.derivation.likelihood;

import static org.saddlepoint.derivation.Faulty.vector;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.FISHER_MATRIX;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.LOSS_GRADIENT;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.NATURAL_GRADIENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/**
 * The natural gradient F⁻¹ g: the direction in which the loss changes most for a given change of
 * the model. S. Amari, Neural Computation 10 (1998) 251–276.
 */
final class NaturalGradient {
  static final String SKILL = "fisher.natgrad";

  static final List<Rule> ALL = List.of(natural());

  private NaturalGradient() {}

  /** F, symmetric with positive leading minors. */
  static Matrix<Expression> fisher(Derivation derivation) {
    Matrix<Expression> fisher = Sized.square(derivation, FISHER_MATRIX);
    boolean isDefinite = fisher.isSymmetric();
    for (int size = 1; isDefinite && size <= fisher.height(); size++) {
      int k = size;
      List<List<Expression>> corner =
          fisher.rows().stream().limit(k).map(row -> row.subList(0, k)).toList();
      isDefinite = Exact.signum(Exact.ALGEBRA.determinant(new Matrix<>(corner))) > 0;
    }
    if (!isDefinite) {
      throw new UnderivableException(Message.of("likelihood.not-definite"));
    }
    return fisher;
  }

  static List<Expression> gradient(Derivation derivation) {
    return Sized.vector(derivation, LOSS_GRADIENT, derivation.matrix(FISHER_MATRIX).height());
  }

  private static List<Expression> solution(Derivation derivation) {
    return Exact.solution(fisher(derivation), gradient(derivation));
  }

  private static Rule natural() {
    return ComposedRule.of(NATURAL_GRADIENT, SKILL, Form.VECTOR)
        .value(d -> new Value.Vector(solution(d)))
        .text(NaturalGradientText::natural)
        .check("natural-gradient", "substitution into F u = g", NaturalGradient::isNatural)
        .slips(
            new FaultySteps(NATURAL_GRADIENT)
                .principal("L8", "multiplied", d -> vector(multiplied(d)))
                .principal("N5", "elementwise", NaturalGradient::elementwise)
                .other("N3", "sign", d -> vector(Exact.negate(solution(d))))
                .other("N8", "inverse-diagonal-not-swapped", d -> byInverse(d, false, true))
                .other("N9", "inverse-signs-kept", d -> byInverse(d, true, false))
                .other("N13", "gradient-given", d -> vector(gradient(d))))
        .cost(d -> (int) Math.pow(gradient(d).size(), 3))
        .rule();
  }

  private static boolean isNatural(Derivation derivation) {
    return Measured.annihilates(
        fisher(derivation),
        derivation.vector(NATURAL_GRADIENT),
        Exact.negate(gradient(derivation)));
  }

  private static List<Expression> multiplied(Derivation derivation) {
    return Exact.ALGEBRA.multiply(fisher(derivation), gradient(derivation));
  }

  private static Optional<Value> elementwise(Derivation derivation) {
    Matrix<Expression> fisher = fisher(derivation);
    List<Expression> gradient = gradient(derivation);
    if (Vectors.isDiagonal(fisher)) {
      return Optional.empty();
    }
    List<Expression> divided = new ArrayList<>();
    for (int i = 0; i < gradient.size(); i++) {
      divided.add(Exact.quotient(gradient.get(i), fisher.at(i, i)));
    }
    return vector(divided);
  }

  /** With two parameters, by an inverse that is not quite one. */
  private static Optional<Value> byInverse(
      Derivation derivation, boolean isSwapped, boolean isSigned) {
    Matrix<Expression> f = fisher(derivation);
    if (f.height() != 2 || Vectors.isDiagonal(f)) {
      return Optional.empty();
    }
    Expression determinant = Exact.ALGEBRA.determinant(f);
    Expression beside = isSigned ? Exact.negate(f.at(0, 1)) : f.at(0, 1);
    Matrix<Expression> adjugate =
        Matrix.of(
            List.of(isSwapped ? f.at(1, 1) : f.at(0, 0), beside),
            List.of(beside, isSwapped ? f.at(0, 0) : f.at(1, 1)));
    return vector(
        Exact.ALGEBRA.multiply(adjugate, gradient(derivation)).stream()
            .map(e -> Exact.quotient(e, determinant))
            .toList());
  }
}
