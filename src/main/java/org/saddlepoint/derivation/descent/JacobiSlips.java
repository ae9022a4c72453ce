package org.saddlepoint.derivation.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.run.Run;
import org.saddlepoint.expression.Expression;

/** Faulty steps of gradient descent with the diagonal preconditioner. */
final class JacobiSlips {
  private JacobiSlips() {}

  static List<Slip> of(Quantity quantity, DescentSlips.Outcome outcome) {
    return new FaultySteps(quantity)
        .principal(
            "R9", "not-preconditioned", d -> Optional.of(outcome.of(d, GradientDescent.METHOD)))
        .principal("R1", "multiplied", d -> Optional.of(outcome.of(d, JacobiSlips::multiplied)))
        .principal("D1", "sign", d -> Optional.of(outcome.of(d, JacobiSlips::plus)))
        .slips();
  }

  private static List<Expression> multiplied(Derivation derivation, List<List<Expression>> points) {
    List<Expression> last = points.getLast();
    List<Expression> gradient = Run.gradient(derivation, last);
    List<Expression> diagonal = JacobiDescent.diagonal(derivation, last);
    List<Expression> scaled = new ArrayList<>();
    for (int i = 0; i < gradient.size(); i++) {
      scaled.add(Exact.product(gradient.get(i), diagonal.get(i)));
    }
    return GradientDescent.moved(last, Exact.negate(StepSize.of(derivation)), scaled);
  }

  /** The point as far on the other side. */
  private static List<Expression> plus(Derivation derivation, List<List<Expression>> points) {
    List<Expression> last = points.getLast();
    List<Expression> right = JacobiDescent.METHOD.next(derivation, points);
    List<Expression> twice = last.stream().map(Exact::doubled).toList();
    return GradientDescent.moved(twice, Expression.MINUS_ONE, right);
  }
}
