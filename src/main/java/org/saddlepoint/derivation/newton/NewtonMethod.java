package org.saddlepoint.derivation.newton;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.run.Method;
import org.saddlepoint.derivation.run.RunText;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/** x + d, where H d = −g with gradient and Hessian taken afresh at x. */
final class NewtonMethod implements Method {
  static final NewtonMethod METHOD = new NewtonMethod();

  private NewtonMethod() {}

  @Override
  public String id() {
    return "newton";
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return derivation.dimension() == 1
        ? List.of(Quantities.DERIVATIVE, Quantities.SECOND_DERIVATIVE)
        : List.of(Quantities.GRADIENT, Quantities.HESSIAN);
  }

  @Override
  public List<Expression> next(Derivation derivation, List<List<Expression>> points) {
    List<Expression> point = points.getLast();
    return NewtonSlips.plus(point, Solving.step(derivation, point));
  }

  @Override
  public List<Passage> explanation(Derivation derivation, List<List<Expression>> points) {
    int last = points.size() - 1;
    List<Expression> before = points.get(last - 1);
    List<Expression> gradient = Solving.gradient(derivation, before);
    Matrix<Expression> hessian = Solving.hessian(derivation, before);
    if (before.size() == 1) {
      return ofOne(derivation, points, gradient.getFirst(), hessian.at(0, 0));
    }
    return new Explanation("newton.run.")
        .say("derivatives")
        .show(
            Formulas.list(
                List.of(
                    Formulas.equation(RunText.gradientAt(last - 1), Formulas.vector(gradient)),
                    Formulas.equation(hessianAt(last - 1), Formulas.matrix(hessian)))))
        .say("solve")
        .equation(Notation.STEP, RunText.result(difference(points.getLast(), before)))
        .say("add")
        .equation(
            Notation.iterate(last),
            Formulas.join(RunText.point(before), Formulas.symbol("+", "+"), Notation.STEP),
            RunText.result(points.getLast()))
        .passages();
  }

  private static Formula hessianAt(int number) {
    Formula argument = Notation.iterate(number);
    return Formulas.symbol("\\mathbf{H}(" + argument.tex() + ")", "H(" + argument.text() + ")");
  }

  /** x − f′/f″ with the numbers in it. */
  private static List<Passage> ofOne(
      Derivation derivation, List<List<Expression>> points, Expression slope, Expression bend) {
    int last = points.size() - 1;
    String variable = derivation.variables().getFirst();
    List<Expression> before = points.get(last - 1);
    Formula start = Formulas.of(before.getFirst());
    Formula quotient = Formulas.fraction(Formulas.of(slope), Formulas.of(bend));
    return new Explanation("newton.run.")
        .say("derivatives-one")
        .show(
            Formulas.list(
                List.of(
                    Formulas.equation(
                        Notation.at(Notation.derivative(1), before), Formulas.withRounded(slope)),
                    Formulas.equation(
                        Notation.at(Notation.derivative(2), before), Formulas.withRounded(bend)))))
        .say("subtract")
        .equation(
            Notation.iterate(variable, last),
            new Formula(
                start.tex() + " - " + quotient.tex(), start.text() + " - " + quotient.text()),
            RunText.result(points.getLast()))
        .passages();
  }

  static List<Expression> difference(List<Expression> a, List<Expression> b) {
    List<Expression> difference = new ArrayList<>();
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      difference.add(Exact.difference(a.get(i), b.get(i)));
    }
    return difference;
  }

  /** The step solves the system that automatic differentiation of f gives. */
  @Override
  public boolean leadsTo(Derivation derivation, List<List<Expression>> points) {
    List<Expression> before = points.get(points.size() - 2);
    List<Expression> after = points.getLast();
    return before.size() == after.size()
        && Solving.isStep(derivation, before, difference(after, before));
  }

  @Override
  public int cost(Derivation derivation) {
    int n = derivation.dimension();
    return 4 * n + n * n * n;
  }
}
