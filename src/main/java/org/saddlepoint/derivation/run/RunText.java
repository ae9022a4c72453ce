package org.saddlepoint.derivation.run;

import java.util.List;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** Formulas of iterates: vectors in bold, plain numbers where there is one variable. */
public final class RunText {
  /** Not written in front of a vector. */
  private static final Formula ONE = Formulas.number(1);

  private RunText() {}

  /** "Step 2.", where there is more than one. */
  static List<Passage> number(int step, int steps) {
    return steps == 1
        ? List.of()
        : new Explanation("run.").say("step", Message.plain(step)).passages();
  }

  /** A column; with one variable the number by itself. */
  public static Formula point(List<Expression> coordinates) {
    return coordinates.size() == 1
        ? Formulas.of(coordinates.getFirst())
        : Formulas.vector(coordinates);
  }

  /** As {@link #point}, with rounded values where one is no fraction. */
  public static Formula result(List<Expression> coordinates) {
    return coordinates.size() == 1
        ? Formulas.withRounded(coordinates.getFirst())
        : Formulas.vectorWithRounded(coordinates);
  }

  /** ∇f(x₂). */
  public static Formula gradientAt(int number) {
    return applied(Notation.GRADIENT, Notation.iterate(number));
  }

  /** f(x₂). */
  public static Formula valueAt(int number) {
    return applied(Notation.F, Notation.iterate(number));
  }

  private static Formula applied(Formula function, Formula argument) {
    return Formulas.symbol(
        function.tex() + "(" + argument.tex() + ")", function.text() + "(" + argument.text() + ")");
  }

  /** a − factor · b, with a and b as columns or numbers; a negative number in brackets. */
  public static Formula minusMultiple(List<Expression> a, Expression factor, List<Expression> b) {
    return minusMultiple(a, Formulas.factor(factor), b);
  }

  public static Formula minusMultiple(List<Expression> a, Formula factor, List<Expression> b) {
    Formula second =
        b.size() == 1 ? Formulas.brackets(Formulas.of(b.getFirst())) : Formulas.vector(b);
    return Formulas.join(
        point(a),
        Formulas.symbol("-", "-"),
        factor.equals(ONE) ? second : Formulas.join(factor, second));
  }
}
