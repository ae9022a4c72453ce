package org.saddlepoint.derivation.newton;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** The point plus the Newton step. */
final class NewtonNextRule extends NamedRule {
  /** From which on zero is suspected. */
  private static final int DIGITS = 40;

  private final List<Slip> slips;

  NewtonNextRule() {
    super(Quantities.NEWTON_NEXT, "newton.2d", Form.VECTOR);
    slips = NewtonSlips.ofNext();
  }

  @Override
  public String skill(Derivation derivation) {
    return derivation.dimension() > 2 ? "newton.nd" : skill();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.POINT, Quantities.NEWTON_STEP);
  }

  @Override
  public Value value(Derivation derivation) {
    List<Expression> point = derivation.vector(Quantities.POINT);
    List<Expression> step = derivation.vector(Quantities.NEWTON_STEP);
    if (point.size() != step.size()) {
      throw Exact.misshapen(Quantities.NEWTON_STEP);
    }
    List<Expression> next = NewtonSlips.plus(point, step);
    boolean hidden = next.stream().anyMatch(NewtonNextRule::mayHideZero);
    return new Value.Vector(
        hidden && !derivation.isGiven(Quantities.NEWTON_STEP) ? solved(derivation) : next);
  }

  private static boolean mayHideZero(Expression coordinate) {
    return Formulas.isNumerical(coordinate)
        && Constants.enclosure(coordinate, DIGITS).containsZero();
  }

  /** From H x₁ = H x₀ − g: the point plus an enclosure is never proved to be 0. */
  private static List<Expression> solved(Derivation derivation) {
    Matrix<Expression> hessian = derivation.matrix(Quantities.HESSIAN_AT_POINT);
    List<Expression> moved = Exact.ALGEBRA.multiply(hessian, derivation.vector(Quantities.POINT));
    return Exact.solution(
        hessian,
        NewtonSlips.plus(moved, Exact.negate(derivation.vector(Quantities.GRADIENT_AT_POINT))));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Expression> next = derivation.vector(Quantities.NEWTON_NEXT);
    Explanation text =
        explain()
            .say("start")
            .equation(
                Notation.iterate(1),
                Formulas.join(Notation.iterate(0), Formulas.symbol("+", "+"), Notation.STEP),
                Formulas.join(
                    Formulas.vector(derivation.vector(Quantities.POINT)),
                    Formulas.symbol("+", "+"),
                    Formulas.vector(derivation.vector(Quantities.NEWTON_STEP))),
                Formulas.vectorWithRounded(next));
    Landing.say(derivation, next, text);
    return text.passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("newton-next", "substitution into H (x1 - x0) + g = 0", () -> isReached(derivation))
        .list();
  }

  private static boolean isReached(Derivation derivation) {
    List<Expression> point = derivation.vector(Quantities.POINT);
    List<Expression> next = derivation.vector(Quantities.NEWTON_NEXT);
    List<Expression> moved = new ArrayList<>();
    for (int i = 0; i < point.size(); i++) {
      moved.add(Expression.difference(next.get(i), point.get(i)));
    }
    if (!derivation.isGiven(Quantities.NEWTON_STEP)) {
      return Measured.annihilates(
          derivation.matrix(Quantities.HESSIAN_AT_POINT),
          moved,
          derivation.vector(Quantities.GRADIENT_AT_POINT));
    }
    List<Expression> step = derivation.vector(Quantities.NEWTON_STEP);
    return IntStream.range(0, step.size()).allMatch(i -> Measured.same(moved.get(i), step.get(i)));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return derivation.vector(Quantities.POINT).size();
  }
}
