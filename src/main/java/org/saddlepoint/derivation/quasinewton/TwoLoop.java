package org.saddlepoint.derivation.quasinewton;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;

/**
 * The recursion of L-BFGS: H g from the stored pairs, without H. J. Nocedal, Math. Comp. 35 (1980)
 * 773–782.
 *
 * @param alphas of the first loop, newest pair first
 * @param remainders q after each pair of the first loop
 * @param betas of the second loop, oldest pair first
 * @param results r before the second loop and after each pair of it
 */
record TwoLoop(
    List<Expression> alphas,
    List<List<Expression>> remainders,
    List<Expression> betas,
    List<List<Expression>> results) {

  /** How learners go through it; {@link #RIGHT} as it should be. */
  record Way(boolean oldestFirst, int signOfBeta) {}

  static final Way RIGHT = new Way(false, -1);

  /**
   * @param pairs oldest first
   */
  static TwoLoop of(List<Pair> pairs, List<Expression> gradient, Expression gamma, Way way) {
    List<Pair> first = new ArrayList<>(pairs);
    if (!way.oldestFirst()) {
      Collections.reverse(first);
    }
    List<Expression> alphas = new ArrayList<>();
    List<List<Expression>> remainders = new ArrayList<>();
    List<Expression> q = gradient;
    for (Pair pair : first) {
      Expression alpha = Exact.product(pair.rho(), Vectors.dot(pair.s(), q));
      q = Vectors.minus(q, Vectors.scaled(alpha, pair.y()));
      alphas.add(alpha);
      remainders.add(q);
    }
    return second(first, alphas, remainders, Vectors.scaled(gamma, q), way);
  }

  private static TwoLoop second(
      List<Pair> first,
      List<Expression> alphas,
      List<List<Expression>> remainders,
      List<Expression> start,
      Way way) {
    List<Expression> betas = new ArrayList<>();
    List<List<Expression>> results = new ArrayList<>();
    List<Expression> r = start;
    results.add(r);
    for (int i = first.size() - 1; i >= 0; i--) {
      Pair pair = first.get(i);
      Expression beta = Exact.product(pair.rho(), Vectors.dot(pair.y(), r));
      Expression signed = way.signOfBeta() < 0 ? Exact.negate(beta) : beta;
      r = Vectors.plus(r, Vectors.scaled(Exact.sum(alphas.get(i), signed), pair.s()));
      betas.add(beta);
      results.add(r);
    }
    return new TwoLoop(alphas, remainders, betas, results);
  }

  List<Expression> remainder() {
    return remainders.getLast();
  }

  List<Expression> result() {
    return results.getLast();
  }
}
