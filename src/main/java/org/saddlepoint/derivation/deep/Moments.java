package org.saddlepoint.derivation.deep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/**
 * The running averages of Adam: m and v after the gradients g₁ … g_t, with m₀ = v₀ = 0, m_t = β₁
 * m_(t−1) + (1 − β₁) g_t, v_t = β₂ v_(t−1) + (1 − β₂) g_t², and m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ).
 * D. P. Kingma and J. Ba, Adam, 2015 (arXiv 1412.6980), algorithm 1; ε is 0 here.
 */
record Moments(List<List<Expression>> gradients, Expression beta1, Expression beta2) {
  Moments {
    gradients = gradients.stream().map(List::copyOf).toList();
  }

  static Moments of(Derivation derivation) {
    Matrix<Expression> rows = derivation.matrix(DeepQuantities.GRADIENTS);
    Sized.matrix(derivation, DeepQuantities.GRADIENTS, rows.height(), rows.width());
    return of(derivation, rows.rows());
  }

  static Moments of(Derivation derivation, List<List<Expression>> gradients) {
    return new Moments(
        gradients,
        decay(derivation, DeepQuantities.BETA1),
        decay(derivation, DeepQuantities.BETA2));
  }

  /** From 0 to less than 1. */
  private static Expression decay(Derivation derivation, Quantity quantity) {
    Expression beta = Sized.number(derivation, quantity);
    if (Exact.signum(beta) < 0 || Exact.signum(Exact.difference(Expression.ONE, beta)) <= 0) {
      throw new UnderivableException(Message.of("deep.decay"));
    }
    return beta;
  }

  static Expression rate(Derivation derivation) {
    return Sized.number(derivation, Quantities.STEP_SIZE);
  }

  int steps() {
    return gradients.size();
  }

  List<List<Expression>> squares() {
    return gradients.stream().map(Moments::squared).toList();
  }

  static List<Expression> squared(List<Expression> entries) {
    return entries.stream().map(e -> Exact.product(e, e)).toList();
  }

  /** m after each gradient. */
  List<List<Expression>> firsts() {
    return averages(gradients, beta1);
  }

  /** v after each gradient. */
  List<List<Expression>> seconds() {
    return averages(squares(), beta2);
  }

  private static List<List<Expression>> averages(List<List<Expression>> inputs, Expression beta) {
    List<List<Expression>> averages = new ArrayList<>();
    List<Expression> average = Collections.nCopies(inputs.getFirst().size(), Expression.ZERO);
    for (List<Expression> input : inputs) {
      average =
          Vectors.plus(Vectors.scaled(beta, average), Vectors.scaled(complement(beta), input));
      averages.add(average);
    }
    return List.copyOf(averages);
  }

  static Expression complement(Expression beta) {
    return Exact.difference(Expression.ONE, beta);
  }

  /** 1 − βᵗ. */
  Expression correction(Expression beta) {
    return Exact.difference(Expression.ONE, Expression.power(beta, steps()));
  }

  /** m̂. */
  List<Expression> first() {
    return divided(firsts().getLast(), correction(beta1));
  }

  /** v̂. */
  List<Expression> second() {
    return divided(seconds().getLast(), correction(beta2));
  }

  private static List<Expression> divided(List<Expression> entries, Expression by) {
    return entries.stream().map(e -> Exact.quotient(e, by)).toList();
  }

  /** −α a/√b, entry by entry. */
  static List<Expression> step(Expression rate, List<Expression> a, List<Expression> b) {
    return Vectors.combined(
        a, b, (m, v) -> Exact.negate(Exact.quotient(Exact.product(rate, m), root(v))));
  }

  static Expression root(Expression e) {
    return Exact.sum(Expression.sqrt(e));
  }

  /**
   * Σ βᵗ⁻ˢ(1 − β) x_s / (1 − βᵗ) in one sum, as it stands: for checks.
   *
   * @param power 1 for m̂, 2 for v̂
   */
  List<Expression> direct(Expression beta, int power) {
    List<Expression> sums = new ArrayList<>();
    for (int j = 0; j < gradients.getFirst().size(); j++) {
      List<Expression> terms = new ArrayList<>();
      List<Expression> weights = new ArrayList<>();
      for (int s = 0; s < steps(); s++) {
        Expression weight = Expression.power(beta, steps() - 1L - s);
        Expression safe = s == steps() - 1 ? Expression.ONE : weight;
        terms.add(Expression.product(safe, Expression.power(gradients.get(s).get(j), power)));
        weights.add(safe);
      }
      sums.add(Expression.quotient(Expression.sum(terms), Expression.sum(weights)));
    }
    return sums;
  }
}
