package org.saddlepoint.derivation.saddles;

import static org.saddlepoint.derivation.Faulty.grid;
import static org.saddlepoint.derivation.Faulty.vector;
import static org.saddlepoint.derivation.saddles.NewtonNearSaddles.gradient;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.ABSOLUTE_HESSIAN;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.CLIPPED_HESSIAN;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.CLIPPED_STEP;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.FLOOR;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.SADDLE_FREE_STEP;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/**
 * The Hessian with its eigenvalues mended, max(λ, δ) or |λ| in their place, and the steps with it.
 */
final class Clipping {
  /** One way of mending the eigenvalues, with the matrix and the step that follow. */
  private record Mending(
      Quantity matrix,
      Quantity step,
      Formula symbol,
      Function<Derivation, UnaryOperator<Expression>> how) {}

  private static final Mending CLIPPED =
      new Mending(CLIPPED_HESSIAN, CLIPPED_STEP, Symbols.CLIPPED, d -> e -> max(e, floor(d)));

  private static final Mending ABSOLUTE =
      new Mending(ABSOLUTE_HESSIAN, SADDLE_FREE_STEP, Symbols.ABSOLUTE, d -> Exact::magnitude);

  private Clipping() {}

  static List<Rule> rules() {
    return List.of(matrix(CLIPPED), matrix(ABSOLUTE), step(CLIPPED), step(ABSOLUTE));
  }

  private static Expression max(Expression a, Expression b) {
    return Exact.signum(Exact.difference(a, b)) >= 0 ? a : b;
  }

  private static Expression positivePart(Expression value) {
    return max(value, Expression.ZERO);
  }

  private static Expression floor(Derivation derivation) {
    Expression floor = Sized.number(derivation, FLOOR);
    if (Exact.signum(floor) <= 0) {
      throw new UnderivableException(Message.of("saddles.floor"));
    }
    return floor;
  }

  private static Rule matrix(Mending mending) {
    return ComposedRule.of(mending.matrix(), "safe.clip", Form.MATRIX)
        .needs(Quantities.EIGENVALUES)
        .value(d -> new Value.Grid(Spectral.of(d).map(mending.how().apply(d))))
        .text((d, text) -> matrixText(d, mending, text))
        .check(
            "mended-eigenvalues",
            "traces of products, and commuting",
            d ->
                Spectral.isFunction(
                    Damping.hessian(d), d.matrix(mending.matrix()), mending.how().apply(d)))
        .slips(faulty ->
            faulty
                .principal("S6", "entries-mended", d -> entries(d, mending))
                .principal(
                    "S7",
                    "negative-part-dropped",
                    d -> ifNegative(d, () -> grid(Spectral.of(d).map(Clipping::positivePart))))
                .other(
                    "S8", "signs-kept", d -> ifMended(d, mending, () -> grid(Damping.hessian(d)))))
        .cost(d -> 4 * Damping.hessian(d).height() * Damping.hessian(d).height())
        .rule();
  }

  /** Where some eigenvalue is changed: elsewhere these mistakes cannot show. */
  private static Optional<Value> ifMended(
      Derivation derivation, Mending mending, Supplier<Optional<Value>> faulty) {
    UnaryOperator<Expression> how = mending.how().apply(derivation);
    boolean isMended =
        Spectral.of(derivation).values().stream()
            .anyMatch(value -> !how.apply(value).equals(value));
    return isMended ? faulty.get() : Optional.empty();
  }

  /** Where some eigenvalue is negative. */
  private static Optional<Value> ifNegative(
      Derivation derivation, Supplier<Optional<Value>> faulty) {
    return Spectral.of(derivation).values().stream().anyMatch(value -> Exact.signum(value) < 0)
        ? faulty.get()
        : Optional.empty();
  }

  private static Optional<Value> entries(Derivation derivation, Mending mending) {
    Matrix<Expression> h = Damping.hessian(derivation);
    return Vectors.isDiagonal(h) ? Optional.empty() : grid(h.map(mending.how().apply(derivation)));
  }

  private static void matrixText(Derivation derivation, Mending mending, Explanation text) {
    Spectral spectral = Spectral.of(derivation);
    UnaryOperator<Expression> how = mending.how().apply(derivation);
    Matrix<Expression> result = derivation.matrix(mending.matrix());
    text.say("start").show(Spelled.mended(spectral.values(), how));
    if (Vectors.isDiagonal(spectral.matrix())) {
      text.say("diagonal").equation(mending.symbol(), Formulas.matrix(result));
      return;
    }
    text.say("projections")
        .equation(Notation.HESSIAN, Spelled.combination(spectral.values(), spectral.projections()))
        .say("mend")
        .equation(
            mending.symbol(),
            Spelled.combination(
                spectral.values().stream().map(how).toList(), spectral.projections()),
            Formulas.matrix(result))
        .say("check");
  }

  private static Rule step(Mending mending) {
    return ComposedRule.of(mending.step(), "safe.clip", Form.VECTOR)
        .needs(Quantities.GRADIENT_AT_POINT, mending.matrix())
        .value(d ->
            new Value.Vector(
                Vectors.solution(d.matrix(mending.matrix()), Exact.negate(gradient(d)))))
        .text((d, text) -> stepText(d, mending, text))
        .check(
            "mended-step",
            "substitution into the system",
            d ->
                Measured.annihilates(
                    d.matrix(mending.matrix()), d.vector(mending.step()), gradient(d)))
        .slips(faulty -> stepSlips(faulty, mending))
        .cost(d -> gradient(d).size() * gradient(d).size() * gradient(d).size())
        .rule();
  }

  private static void stepText(Derivation derivation, Mending mending, Explanation text) {
    Matrix<Expression> matrix = derivation.matrix(mending.matrix());
    List<Expression> right = Exact.negate(gradient(derivation));
    List<Expression> step = derivation.vector(mending.step());
    Expression slope = Vectors.dot(gradient(derivation), step);
    text.say("start")
        .equation(Formulas.join(Formulas.matrix(matrix), Notation.STEP), Formulas.vector(right))
        .say(Vectors.isDiagonal(matrix) ? "diagonal" : "solve")
        .show(Vectors.solutionLine(Notation.STEP, matrix, right, step))
        .say("descent")
        .equation(Symbols.SLOPE, Vectors.dotLine(gradient(derivation), step), Formulas.of(slope));
  }

  private static void stepSlips(FaultySteps faulty, Mending mending) {
    faulty
        .principal("N3", "sign", d -> vector(Exact.negate(right(d, mending))))
        .principal("S8", "newton-step", d -> ifMended(d, mending, () -> newton(d, mending)))
        .principal("S7", "negative-part-dropped", d -> ifNegative(d, () -> dropped(d)))
        .other(
            "S6",
            "entries-mended",
            d ->
                entries(d, mending)
                    .map(value -> value instanceof Value.Grid(var matrix) ? matrix : null)
                    .flatMap(
                        matrix -> vector(Vectors.solution(matrix, Exact.negate(gradient(d))))));
  }

  /** Not where it is the mended step turned round: that is the sign, whoever lost it. */
  private static Optional<Value> newton(Derivation derivation, Mending mending) {
    List<Expression> step =
        Vectors.solution(Damping.hessian(derivation), Exact.negate(gradient(derivation)));
    return step.equals(Exact.negate(right(derivation, mending))) ? Optional.empty() : vector(step);
  }

  private static Optional<Value> dropped(Derivation derivation) {
    Matrix<Expression> inverse = Spectral.of(derivation).map(Clipping::positiveInverse);
    return vector(Exact.negate(Vectors.times(inverse, gradient(derivation))));
  }

  private static List<Expression> right(Derivation derivation, Mending mending) {
    return Vectors.solution(
        Spectral.of(derivation).map(mending.how().apply(derivation)),
        Exact.negate(gradient(derivation)));
  }

  /** 1/λ of a positive eigenvalue, 0 of any other. */
  private static Expression positiveInverse(Expression value) {
    return Exact.signum(value) > 0 ? Exact.quotient(Expression.ONE, value) : Expression.ZERO;
  }
}
