package org.saddlepoint.derivation.newton;

import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/** How H d = −g is solved: by division, by the inverse of two rows, or by elimination. */
final class StepText {
  private final Explanation text;
  private final Matrix<Expression> hessian;
  private final List<Expression> right;
  private final List<Expression> step;

  StepText(Derivation derivation, Explanation text) {
    this.text = text;
    this.hessian = derivation.matrix(Quantities.HESSIAN_AT_POINT);
    this.right = Exact.negate(derivation.vector(Quantities.GRADIENT_AT_POINT));
    this.step = derivation.vector(Quantities.NEWTON_STEP);
  }

  Explanation write() {
    text.say("start")
        .equation(Formulas.join(Formulas.matrix(hessian), Notation.STEP), Formulas.vector(right));
    if (right.stream().allMatch(Expression.ZERO::equals)) {
      return text.say("stationary").equation(Notation.STEP, Formulas.vector(step));
    }
    if (NewtonSlips.isDiagonal(hessian)) {
      return divided();
    }
    return hessian.height() == 2 ? byInverse() : byElimination();
  }

  /** Each equation has one unknown. */
  private Explanation divided() {
    List<Formula> quotients =
        java.util.stream.IntStream.range(0, step.size())
            .mapToObj(
                i -> Formulas.fraction(Formulas.of(right.get(i)), Formulas.of(hessian.at(i, i))))
            .toList();
    return text.say(step.size() == 1 ? "one" : "diagonal")
        .equation(Notation.STEP, Formulas.column(quotients), Formulas.vectorWithRounded(step));
  }

  private Explanation byInverse() {
    Expression determinant = Exact.ALGEBRA.determinant(hessian);
    Formula adjugate =
        Formulas.matrix(
            Matrix.of(
                List.of(hessian.at(1, 1), Exact.negate(hessian.at(0, 1))),
                List.of(Exact.negate(hessian.at(1, 0)), hessian.at(0, 0))));
    Formula factor = reciprocal(determinant);
    return text.say("determinant")
        .equation(Notation.DETERMINANT, Lines.determinantOfTwo(hessian), Formulas.of(determinant))
        .say("inverse")
        .equation(
            Notation.STEP,
            Formulas.join(factor, adjugate, Formulas.vector(right)),
            Formulas.join(factor, Formulas.column(products())),
            Formulas.vectorWithRounded(step));
  }

  /** Of a fraction, the fraction upside down. */
  private static Formula reciprocal(Expression determinant) {
    return determinant instanceof Expression.Constant(var value) && !value.isInteger()
        ? Formulas.of(Exact.quotient(Expression.ONE, determinant))
        : Formulas.fraction(Formulas.number(1), Formulas.of(determinant));
  }

  /** The rows of the adjugate times −g, not yet combined. */
  private List<Formula> products() {
    return List.of(
        Formulas.sum(
            List.of(
                Lines.times(hessian.at(1, 1), right.get(0)),
                Lines.times(Exact.negate(hessian.at(0, 1)), right.get(1)))),
        Formulas.sum(
            List.of(
                Lines.times(Exact.negate(hessian.at(1, 0)), right.get(0)),
                Lines.times(hessian.at(0, 0), right.get(1)))));
  }

  private Explanation byElimination() {
    Triangle.of(hessian, right).ifPresent(this::eliminated);
    return text.say("solution").equation(Notation.STEP, Formulas.vectorWithRounded(step));
  }

  private void eliminated(Triangle triangle) {
    if (!triangle.way().isEmpty()) {
      triangle.way().forEach(text.say("eliminate")::show);
    }
    triangle.back(step).forEach(text.say("back")::show);
  }
}
