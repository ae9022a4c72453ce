package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Differentiation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/**
 * The curve x₀ + t k + w(t) on which the partial derivatives across the degenerate direction k
 * vanish, term by term: the coefficients of w follow from linear systems with the rest of the
 * Hessian.
 *
 * @param shift t k + w(t)
 * @param leading of f on it; empty where f is constant on it
 */
record EliminatedCurve(List<Expression> shift, Optional<Along.Term> leading) {
  /** Terms of w; those of f are then right up to twice this order and one. */
  private static final int MAX_TERMS = 4;

  static EliminatedCurve of(Derivation derivation, List<Expression> kernel) {
    int along =
        IntStream.range(0, kernel.size())
            .filter(i -> !Exact.isZero(kernel.get(i)))
            .findFirst()
            .orElseThrow();
    List<Expression> shift = Along.line(kernel);
    for (int order = 2; order <= MAX_TERMS; order++) {
      shift = withTerm(derivation, shift, along, order);
      Optional<Along.Term> leading = Along.leading(Along.on(derivation, shift), 2 * order + 1);
      if (leading.isPresent()) {
        return new EliminatedCurve(shift, leading);
      }
    }
    Expression on = Along.on(derivation, shift);
    if (!Exact.isConstant(on)) {
      throw new UnderivableException(Message.of("spectra.too-degenerate"));
    }
    return new EliminatedCurve(shift, Optional.empty());
  }

  /** With the terms in t^order, which make the derivatives across vanish to this order. */
  private static List<Expression> withTerm(
      Derivation derivation, List<Expression> shift, int along, int order) {
    List<Integer> across =
        IntStream.range(0, shift.size()).filter(i -> i != along).boxed().toList();
    if (across.isEmpty()) {
      return shift;
    }
    List<Expression> residual = new ArrayList<>();
    Expression f = Along.objective(derivation);
    for (int i : across) {
      Expression partial = Differentiation.of(f, derivation.variables().get(i));
      residual.add(Exact.negate(Along.coefficient(Along.on(derivation, partial, shift), order)));
    }
    List<Expression> terms = Exact.solution(part(Given.hessian(derivation), across), residual);
    List<Expression> longer = new ArrayList<>(shift);
    for (int k = 0; k < across.size(); k++) {
      int i = across.get(k);
      longer.set(i, Exact.sum(shift.get(i), Exact.product(terms.get(k), Along.power(order))));
    }
    return longer;
  }

  private static Matrix<Expression> part(Matrix<Expression> matrix, List<Integer> rows) {
    return new Matrix<>(
        rows.stream().map(i -> rows.stream().map(j -> matrix.at(i, j)).toList()).toList());
  }
}
