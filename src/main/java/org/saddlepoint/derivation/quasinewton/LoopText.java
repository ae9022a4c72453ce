package org.saddlepoint.derivation.quasinewton;

import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** The two loops as they are written out, a line for each number. */
final class LoopText {
  private LoopText() {}

  private static Formula alpha(int number) {
    return Symbols.numbered("\\alpha", "α", number);
  }

  /** α and q for each pair, the newest first. */
  static void first(Derivation derivation, Explanation text) {
    List<Pair> pairs = Pair.stored(derivation);
    List<Expression> q = LimitedMemory.gradient(derivation);
    TwoLoop loop = TwoLoop.of(pairs, q, Expression.ONE, TwoLoop.RIGHT);
    text.say("first");
    for (int i = 0; i < pairs.size(); i++) {
      int number = pairs.size() - i;
      Pair pair = pairs.get(number - 1);
      text.equation(
              alpha(number),
              timesRho(pair, Vectors.dotLine(pair.s(), q)),
              Formulas.of(loop.alphas().get(i)))
          .equation(
              Symbols.Q,
              moved(q, Exact.negate(loop.alphas().get(i)), pair.y()),
              Formulas.vector(loop.remainders().get(i)));
      q = loop.remainders().get(i);
    }
  }

  /** Nothing but the sum where ρ is 1. */
  private static Formula timesRho(Pair pair, Formula sum) {
    return pair.rho().equals(Expression.ONE)
        ? sum
        : Formulas.join(Formulas.of(pair.rho()), Formulas.brackets(sum));
  }

  /** a + c b, with a minus sign in the middle where c is negative. */
  private static Formula moved(List<Expression> a, Expression c, List<Expression> b) {
    boolean isBack = Exact.signum(c) < 0;
    Formula product = Symbols.times(Exact.magnitude(c), Formulas.vector(b));
    Formula sign = isBack ? Formulas.symbol("-", "-") : Formulas.symbol("+", "+");
    return Formulas.join(Formulas.vector(a), sign, product);
  }

  static void whole(Derivation derivation, Expression gamma, Explanation text) {
    List<Pair> pairs = Pair.stored(derivation);
    TwoLoop loop = TwoLoop.of(pairs, LimitedMemory.gradient(derivation), gamma, TwoLoop.RIGHT);
    first(derivation, text);
    (gamma.equals(Expression.ONE) ? text.say("scale-one") : text.say("scale", Message.maths(gamma)))
        .equation(
            Symbols.R,
            Symbols.times(gamma, Formulas.vector(loop.remainder())),
            Formulas.vector(loop.results().getFirst()))
        .say("second");
    for (int i = 0; i < pairs.size(); i++) {
      second(pairs, loop, i, text);
    }
    text.say("sign").equation(Symbols.DIRECTION, Formulas.vector(Exact.negate(loop.result())));
  }

  private static void second(List<Pair> pairs, TwoLoop loop, int i, Explanation text) {
    Pair pair = pairs.get(i);
    List<Expression> r = loop.results().get(i);
    Expression alpha = loop.alphas().get(pairs.size() - 1 - i);
    Expression factor = Exact.difference(alpha, loop.betas().get(i));
    text.equation(
            Symbols.numbered("\\beta", "β", i + 1),
            timesRho(pair, Vectors.dotLine(pair.y(), r)),
            Formulas.of(loop.betas().get(i)))
        .equation(
            Symbols.R, moved(r, factor, pair.s()), Formulas.vector(loop.results().get(i + 1)));
  }
}
