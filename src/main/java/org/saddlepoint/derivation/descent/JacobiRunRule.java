package org.saddlepoint.derivation.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.run.Run;
import org.saddlepoint.derivation.run.RunRule;
import org.saddlepoint.expression.Expression;

/** The first iterates of gradient descent with the diagonal of the Hessian as preconditioner. */
final class JacobiRunRule extends RunRule {
  private final List<Slip> slips;

  JacobiRunRule() {
    super(DescentQuantities.JACOBI_DESCENT_RUN, "pre.diag", JacobiDescent.METHOD);
    slips =
        new FaultySteps(gives())
            .principal(
                "R9",
                "not-preconditioned",
                d -> Optional.of(table(d, GradientDescent.METHOD::next)))
            .principal("R1", "multiplied", d -> Optional.of(table(d, JacobiRunRule::multiplied)))
            .principal("D1", "sign", d -> Optional.of(table(d, JacobiRunRule::plus)))
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

  @Override
  public List<Slip> slips() {
    return slips;
  }
}
