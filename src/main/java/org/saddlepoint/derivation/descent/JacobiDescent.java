package org.saddlepoint.derivation.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.run.Method;
import org.saddlepoint.derivation.run.Run;
import org.saddlepoint.derivation.run.RunChecks;
import org.saddlepoint.derivation.run.RunText;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/**
 * Gradient descent with a diagonal preconditioner: each partial derivative is divided by the second
 * derivative in its own variable, which has to be positive.
 */
final class JacobiDescent implements Method {
  static final JacobiDescent METHOD = new JacobiDescent();

  private static final Formula RULE_AFTER = Formulas.symbol("\\alpha\\mathbf{D}^{-1}", "α D^-1");

  private JacobiDescent() {}

  @Override
  public String id() {
    return "jacobi-descent";
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.GRADIENT, Quantities.HESSIAN, Quantities.STEP_SIZE);
  }

  @Override
  public List<Expression> next(Derivation derivation, List<List<Expression>> points) {
    List<Expression> last = points.getLast();
    return GradientDescent.moved(
        last, Exact.negate(StepSize.of(derivation)), scaled(derivation, last));
  }

  /** D⁻¹∇f. */
  private static List<Expression> scaled(Derivation derivation, List<Expression> point) {
    List<Expression> gradient = Run.gradient(derivation, point);
    List<Expression> diagonal = diagonal(derivation, point);
    List<Expression> scaled = new ArrayList<>();
    for (int i = 0; i < gradient.size(); i++) {
      scaled.add(Exact.quotient(gradient.get(i), diagonal.get(i)));
    }
    return scaled;
  }

  /** Of the Hessian at a point. */
  static List<Expression> diagonal(Derivation derivation, List<Expression> point) {
    var hessian = Exact.square(derivation, Quantities.HESSIAN);
    Map<String, Expression> at = Run.coordinates(derivation, point);
    List<Expression> diagonal = new ArrayList<>();
    for (int i = 0; i < hessian.height(); i++) {
      Expression entry = Exact.at(hessian.at(i, i), at);
      if (Exact.signum(entry) <= 0) {
        throw new UnderivableException(Message.of("descent.diagonal"));
      }
      diagonal.add(entry);
    }
    return diagonal;
  }

  @Override
  public List<Passage> explanation(Derivation derivation, List<List<Expression>> points) {
    int last = points.size() - 1;
    List<Expression> before = points.get(last - 1);
    List<Expression> gradient = Run.gradient(derivation, before);
    List<Expression> diagonal = diagonal(derivation, before);
    List<Formula> quotients = new ArrayList<>();
    for (int i = 0; i < gradient.size(); i++) {
      quotients.add(Formulas.fraction(Formulas.of(gradient.get(i)), Formulas.of(diagonal.get(i))));
    }
    List<Expression> scaled = scaled(derivation, before);
    return new Explanation("descent.")
        .say("gradient")
        .equation(RunText.gradientAt(last - 1), RunText.result(gradient))
        .say("divide")
        .equation(
            Formulas.join(
                Formulas.symbol("\\mathbf{D}^{-1}", "D^-1"), RunText.gradientAt(last - 1)),
            quotients.size() == 1 ? quotients.getFirst() : Formulas.column(quotients),
            RunText.result(scaled))
        .say("scaled-step")
        .equation(
            Notation.iterate(last),
            Formulas.join(
                Notation.iterate(last - 1),
                Formulas.symbol("-", "-"),
                RULE_AFTER,
                RunText.gradientAt(last - 1)),
            RunText.minusMultiple(before, StepSize.of(derivation), scaled),
            RunText.result(points.getLast()))
        .passages();
  }

  /** D times what was subtracted, divided by α, is the gradient by automatic differentiation. */
  @Override
  public boolean leadsTo(Derivation derivation, List<List<Expression>> points) {
    List<Expression> before = points.get(points.size() - 2);
    List<Expression> after = points.getLast();
    if (before.size() != after.size()) {
      return false;
    }
    List<Expression> moved = RunChecks.slope(before, after, StepSize.of(derivation));
    List<Expression> diagonal = diagonal(derivation, before);
    List<Expression> gradient = new ArrayList<>();
    for (int i = 0; i < moved.size(); i++) {
      gradient.add(Exact.product(moved.get(i), diagonal.get(i)));
    }
    return RunChecks.isGradient(derivation, before, gradient);
  }

  @Override
  public int cost(Derivation derivation) {
    return 7 * derivation.dimension();
  }
}
