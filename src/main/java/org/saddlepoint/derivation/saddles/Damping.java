package org.saddlepoint.derivation.saddles;

import static org.saddlepoint.derivation.Faulty.grid;
import static org.saddlepoint.derivation.Faulty.scalar;
import static org.saddlepoint.derivation.Faulty.vector;
import static org.saddlepoint.derivation.saddles.NewtonNearSaddles.gradient;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.DAMPED_HESSIAN;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.DAMPED_LENGTH;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.DAMPED_NEXT;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.DAMPED_STEP;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.DAMPING;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** The step with (H + λI) d = −g, of Levenberg and Marquardt. */
final class Damping {
  private Damping() {}

  static List<Rule> rules() {
    return List.of(matrix(), step(), next(), length());
  }

  static Matrix<Expression> hessian(Derivation derivation) {
    return Sized.symmetric(derivation, Quantities.HESSIAN_AT_POINT);
  }

  static Expression damping(Derivation derivation) {
    Expression damping = Sized.number(derivation, DAMPING);
    if (Exact.signum(damping) < 0) {
      throw new UnderivableException(Message.of("saddles.damping"));
    }
    return damping;
  }

  private static Rule matrix() {
    return ComposedRule.of(DAMPED_HESSIAN, "safe.damp", Form.MATRIX)
        .needs(Quantities.HESSIAN_AT_POINT)
        .value(d -> new Value.Grid(Vectors.shifted(hessian(d), damping(d))))
        .text((d, text) ->
            text.say("start", Message.maths(damping(d)))
                .equation(Symbols.DAMPED, Formulas.matrix(d.matrix(DAMPED_HESSIAN))))
        .check("damped-hessian", "entries of the difference", Damping::isShifted)
        .slips(faulty ->
            faulty
                .principal("S3", "subtracted", d -> grid(shifted(d, Exact.negate(damping(d)))))
                .principal("S5", "added-everywhere", d -> grid(everywhere(d)))
                .other("S5b", "added-beside-diagonal", d -> grid(beside(d))))
        .cost(d -> hessian(d).height())
        .rule();
  }

  private static Matrix<Expression> shifted(Derivation derivation, Expression by) {
    return Vectors.shifted(hessian(derivation), by);
  }

  private static Matrix<Expression> everywhere(Derivation derivation) {
    return hessian(derivation).map(entry -> Exact.sum(entry, damping(derivation)));
  }

  private static Matrix<Expression> beside(Derivation derivation) {
    return Vectors.shifted(everywhere(derivation), Exact.negate(damping(derivation)));
  }

  private static boolean isShifted(Derivation derivation) {
    Matrix<Expression> h = hessian(derivation);
    Matrix<Expression> sum = derivation.matrix(DAMPED_HESSIAN);
    boolean holds = sum.height() == h.height() && sum.width() == h.width();
    for (int i = 0; holds && i < h.height(); i++) {
      for (int j = 0; j < h.width(); j++) {
        Expression added = i == j ? damping(derivation) : Expression.ZERO;
        holds &= Measured.same(Expression.difference(sum.at(i, j), h.at(i, j)), added);
      }
    }
    return holds;
  }

  private static Rule step() {
    return ComposedRule.of(DAMPED_STEP, "safe.damp", Form.VECTOR)
        .needs(Quantities.GRADIENT_AT_POINT, DAMPED_HESSIAN)
        .value(d -> new Value.Vector(solved(d, d.matrix(DAMPED_HESSIAN))))
        .text(Damping::stepText)
        .check("damped-step", "substitution into H d + λ d + g = 0", Damping::isStep)
        .slips(Damping::stepSlips)
        .cost(d -> gradient(d).size() * gradient(d).size() * gradient(d).size())
        .rule();
  }

  private static List<Expression> solved(Derivation derivation, Matrix<Expression> matrix) {
    return Vectors.solution(matrix, Exact.negate(gradient(derivation)));
  }

  private static void stepText(Derivation derivation, Explanation text) {
    Matrix<Expression> matrix = derivation.matrix(DAMPED_HESSIAN);
    List<Expression> right = Exact.negate(gradient(derivation));
    List<Expression> step = derivation.vector(DAMPED_STEP);
    text.say("start")
        .equation(Formulas.join(Formulas.matrix(matrix), Notation.STEP), Formulas.vector(right))
        .say(Vectors.isDiagonal(matrix) ? "diagonal" : "solve")
        .show(Vectors.solutionLine(Notation.STEP, matrix, right, step))
        .say(Vectors.isDiagonal(matrix) ? "check-diagonal" : "check")
        .equation(
            Formulas.join(Formulas.matrix(matrix), Formulas.vector(step)), Formulas.vector(right));
  }

  private static boolean isStep(Derivation derivation) {
    List<Expression> step = derivation.vector(DAMPED_STEP);
    List<Expression> g = gradient(derivation);
    Expression damping = damping(derivation);
    List<Expression> rest =
        IntStream.range(0, g.size())
            .mapToObj(i -> Expression.sum(Expression.product(damping, step.get(i)), g.get(i)))
            .toList();
    return step.size() == g.size() && Measured.annihilates(hessian(derivation), step, rest);
  }

  private static void stepSlips(FaultySteps faulty) {
    faulty
        .principal("N3", "sign", d -> vector(Exact.negate(solved(d, shifted(d, damping(d))))))
        .principal("S3", "subtracted", d -> vector(solved(d, shifted(d, Exact.negate(damping(d))))))
        .principal("S5", "added-everywhere", d -> vector(solved(d, everywhere(d))))
        .other("S3b", "damping-left-out", d -> vector(solved(d, hessian(d))))
        .other("N5", "elementwise", Damping::elementwise)
        .other(
            "N13",
            "gradient-over-damping",
            d ->
                vector(
                    Vectors.scaled(Exact.quotient(Expression.MINUS_ONE, damping(d)), gradient(d))));
  }

  private static Optional<Value> elementwise(Derivation derivation) {
    Matrix<Expression> matrix = shifted(derivation, damping(derivation));
    List<Expression> g = gradient(derivation);
    if (Vectors.isDiagonal(matrix) || g.size() != matrix.height()) {
      return Optional.empty();
    }
    return vector(
        IntStream.range(0, g.size())
            .mapToObj(i -> Exact.negate(Exact.quotient(g.get(i), matrix.at(i, i))))
            .toList());
  }

  private static Rule next() {
    return ComposedRule.of(DAMPED_NEXT, "safe.damp", Form.VECTOR)
        .needs(Quantities.POINT, DAMPED_STEP)
        .value(d -> new Value.Vector(Vectors.plus(point(d), stepOf(d))))
        .text((d, text) ->
            text.say("start")
                .equation(
                    Notation.iterate(1),
                    Formulas.join(
                        Formulas.vector(point(d)),
                        Formulas.symbol("+", "+"),
                        Formulas.vector(stepOf(d))),
                    Formulas.vectorWithRounded(d.vector(DAMPED_NEXT))))
        .check("damped-next", "the difference of the points", Damping::isNext)
        .slips(faulty ->
            faulty
                .principal("N1", "sign", d -> vector(Vectors.minus(point(d), stepOf(d))))
                .principal("N2", "step-given", d -> vector(stepOf(d))))
        .cost(d -> point(d).size())
        .rule();
  }

  private static List<Expression> point(Derivation derivation) {
    return Sized.constants(derivation, Quantities.POINT);
  }

  static List<Expression> stepOf(Derivation derivation) {
    return Sized.constants(derivation, DAMPED_STEP);
  }

  private static boolean isNext(Derivation derivation) {
    List<Expression> next = derivation.vector(DAMPED_NEXT);
    List<Expression> point = point(derivation);
    return next.size() == point.size()
        && IntStream.range(0, point.size())
            .allMatch(i ->
                Measured.same(
                    Expression.difference(next.get(i), point.get(i)), stepOf(derivation).get(i)));
  }

  private static Rule length() {
    return ComposedRule.of(DAMPED_LENGTH, "safe.trust", Form.NUMBER)
        .needs(DAMPED_STEP)
        .value(d -> new Value.Scalar(Vectors.norm(stepOf(d))))
        .text((d, text) ->
            text.say("start")
                .equation(
                    Symbols.LENGTH,
                    Symbols.root(stepOf(d)),
                    Formulas.withRounded(d.scalar(DAMPED_LENGTH))))
        .check(
            "damped-length",
            "its square",
            d ->
                Measured.same(
                        Expression.power(d.scalar(DAMPED_LENGTH), 2),
                        Vectors.dot(stepOf(d), stepOf(d)))
                    && Exact.signum(d.scalar(DAMPED_LENGTH)) >= 0)
        .slips(faulty ->
            faulty
                .principal("S9", "root-left-out", d -> scalar(Vectors.dot(stepOf(d), stepOf(d))))
                .other(
                    "S9b",
                    "entries-added",
                    d ->
                        scalar(
                            stepOf(d).stream()
                                .map(Exact::magnitude)
                                .reduce(Expression.ZERO, Exact::sum))))
        .cost(d -> 2 * stepOf(d).size())
        .rule();
  }
}
