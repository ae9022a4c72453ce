package org.saddlepoint.derivation.quasinewton;

import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.INITIAL_SCALE;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.INVERSE_APPROXIMATION;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.derivation.run.Method;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/**
 * BFGS and L-BFGS from the points so far: with the step size that is given, else, on a quadratic,
 * with the exact line search. A pair without positive curvature is left out.
 *
 * @param isLimited whether only the last {@code memory-pairs} pairs are kept
 */
record QuasiMethod(String id, boolean isLimited) implements Method {
  static final QuasiMethod BFGS = new QuasiMethod("bfgs", false);
  static final QuasiMethod LIMITED = new QuasiMethod("lbfgs", true);

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.GRADIENT, Quantities.HESSIAN);
  }

  @Override
  public List<Expression> next(Derivation derivation, List<List<Expression>> points) {
    List<Expression> direction = direction(derivation, points);
    return Exact.areZero(direction)
        ? points.getLast()
        : Vectors.plus(
            points.getLast(),
            Vectors.scaled(pace(derivation, points.getLast(), direction), direction));
  }

  private List<Expression> direction(Derivation derivation, List<List<Expression>> points) {
    List<Expression> g = SecantEquation.gradientAt(derivation, points.getLast());
    List<Pair> pairs = pairs(derivation, points);
    return Exact.negate(
        isLimited
            ? TwoLoop.of(pairs, g, gamma(derivation, pairs), TwoLoop.RIGHT).result()
            : Vectors.times(matrix(derivation, pairs), g));
  }

  /** Of the last two points, whether it can be used or not. */
  private static Pair newest(Derivation derivation, List<List<Expression>> points) {
    List<Expression> to = points.getLast();
    List<Expression> from = points.get(points.size() - 2);
    return new Pair(
        Vectors.minus(to, from),
        Vectors.minus(
            SecantEquation.gradientAt(derivation, to),
            SecantEquation.gradientAt(derivation, from)));
  }

  private static List<Pair> all(Derivation derivation, List<List<Expression>> points) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      Pair pair = newest(derivation, points.subList(0, i + 1));
      if (Exact.signum(pair.product()) > 0) {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private List<Pair> pairs(Derivation derivation, List<List<Expression>> points) {
    List<Pair> all = all(derivation, points);
    if (!isLimited) {
      return all;
    }
    int kept =
        Sizes.whole(derivation, QuasiQuantities.MEMORY_PAIRS)
            .min(BigInteger.valueOf(all.size()))
            .intValue();
    return all.subList(all.size() - kept, all.size());
  }

  private static Expression gamma(Derivation derivation, List<Pair> pairs) {
    if (derivation.isGiven(INITIAL_SCALE)) {
      return Sized.number(derivation, INITIAL_SCALE);
    }
    if (pairs.isEmpty()) {
      return Expression.ONE;
    }
    Pair newest = pairs.getLast();
    return Exact.quotient(newest.product(), Vectors.dot(newest.y(), newest.y()));
  }

  /** What the gradient is multiplied with, as a whole matrix. */
  private Matrix<Expression> matrix(Derivation derivation, List<Pair> pairs) {
    Matrix<Expression> h =
        isLimited
            ? Vectors.scaled(gamma(derivation, pairs), Vectors.identity(derivation.dimension()))
            : start(derivation);
    for (Pair pair : pairs) {
      h = Updates.ofInverse(h, pair);
    }
    return h;
  }

  private static Matrix<Expression> start(Derivation derivation) {
    return derivation.isGiven(INVERSE_APPROXIMATION)
        ? Sized.symmetric(derivation, INVERSE_APPROXIMATION)
        : Vectors.identity(derivation.dimension());
  }

  private static boolean isPaceGiven(Derivation derivation) {
    return derivation.isGiven(Quantities.STEP_SIZE);
  }

  /** The step size; on a quadratic −gᵀp/(pᵀHp), where f is least along p. */
  private static Expression pace(
      Derivation derivation, List<Expression> point, List<Expression> direction) {
    if (isPaceGiven(derivation)) {
      return Sized.number(derivation, Quantities.STEP_SIZE);
    }
    Matrix<Expression> hessian = Exact.square(derivation, Quantities.HESSIAN);
    if (!Exact.isConstant(hessian)) {
      throw new UnderivableException(Message.of("quasinewton.line-search"));
    }
    Expression curvature = Vectors.dot(direction, Vectors.times(hessian, direction));
    if (Exact.signum(curvature) <= 0) {
      throw new UnderivableException(Message.of("quasinewton.no-least-value"));
    }
    Expression slope = Vectors.dot(SecantEquation.gradientAt(derivation, point), direction);
    return Exact.negate(Exact.quotient(slope, curvature));
  }

  @Override
  public List<Passage> explanation(Derivation derivation, List<List<Expression>> points) {
    List<List<Expression>> before = points.subList(0, points.size() - 1);
    List<Expression> from = before.getLast();
    List<Expression> g = SecantEquation.gradientAt(derivation, from);
    List<Expression> direction = direction(derivation, before);
    var text = new Explanation("method.quasi-newton.");
    if (Exact.areZero(direction)) {
      return text.say("arrived").passages();
    }
    Matrix<Expression> h = matrix(derivation, pairs(derivation, before));
    sayMatrix(derivation, before, text);
    text.equation(
            Symbols.DIRECTION,
            Formulas.join(Formulas.negative(Formulas.matrix(h)), Formulas.vector(g)),
            Formulas.vector(direction))
        .say(isPaceGiven(derivation) ? "step-size" : "line-search")
        .equation(paceLine(derivation, from, direction))
        .say("move")
        .equation(Notation.iterate(points.size() - 1), Formulas.vector(points.getLast()));
    return text.passages();
  }

  /** Where the matrix of this step comes from. */
  private void sayMatrix(Derivation derivation, List<List<Expression>> before, Explanation text) {
    if (before.size() == 1) {
      text.say("first");
      return;
    }
    Pair newest = newest(derivation, before);
    boolean isUsed = Exact.signum(newest.product()) > 0;
    text.say("pair")
        .show(
            Formulas.list(
                List.of(
                    Formulas.equation(Symbols.STEP, Formulas.vector(newest.s())),
                    Formulas.equation(Symbols.CHANGE, Formulas.vector(newest.y())),
                    Formulas.equation(Symbols.PRODUCT, Formulas.of(newest.product())))))
        .say(!isUsed ? "left-out" : isLimited ? "limited" : "updated");
  }

  private Formula[] paceLine(
      Derivation derivation, List<Expression> from, List<Expression> direction) {
    Formula pace = Formulas.of(pace(derivation, from, direction));
    return isPaceGiven(derivation)
        ? new Formula[] {Symbols.ALPHA, pace}
        : new Formula[] {Symbols.ALPHA, Symbols.LEAST, pace};
  }

  /** B (x₁ − x₀) is along −g, with B updated in the place of its inverse, and as long as said. */
  @Override
  public boolean leadsTo(Derivation derivation, List<List<Expression>> points) {
    List<List<Expression>> before = points.subList(0, points.size() - 1);
    List<Expression> g = SecantEquation.gradientAt(derivation, before.getLast());
    List<Expression> moved = Vectors.minus(points.getLast(), before.getLast());
    List<Pair> pairs = pairs(derivation, before);
    Matrix<Expression> b =
        isLimited
            ? Vectors.scaled(
                Exact.quotient(Expression.ONE, gamma(derivation, pairs)),
                Vectors.identity(derivation.dimension()))
            : Updates.inverse(start(derivation));
    for (Pair pair : pairs) {
      b = Updates.ofMatrix(b, pair);
    }
    if (isPaceGiven(derivation)) {
      Expression alpha = Sized.number(derivation, Quantities.STEP_SIZE);
      return Measured.annihilates(b, moved, Vectors.scaled(alpha, g));
    }
    List<Expression> after = SecantEquation.gradientAt(derivation, points.getLast());
    return isAlong(Vectors.times(b, moved), g) && Exact.isZero(Vectors.dot(after, moved));
  }

  private static boolean isAlong(List<Expression> image, List<Expression> g) {
    Expression both = Vectors.dot(image, g);
    return Measured.same(
            Expression.power(both, 2),
            Expression.product(Vectors.dot(image, image), Vectors.dot(g, g)))
        && (Exact.areZero(g) ? Exact.areZero(image) : Exact.signum(both) < 0);
  }

  @Override
  public int cost(Derivation derivation) {
    return 40;
  }
}
