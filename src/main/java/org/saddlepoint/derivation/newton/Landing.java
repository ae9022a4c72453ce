package org.saddlepoint.derivation.newton;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Judgements;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.number.Interval;

/** What can be said about where a Newton step leads. */
final class Landing {
  private static final MathContext SHOWN = new MathContext(4);

  /** Variables up to which the eigenvalues are worth finding for one sentence. */
  private static final int LOOKED_AT = 3;

  private Landing() {}

  /**
   * On a quadratic the stationary point, of whatever kind, is reached at once; elsewhere that of
   * the quadratic model, and f may fall or rise.
   */
  static void say(Derivation derivation, List<Expression> next, Explanation text) {
    if (!derivation.isGiven(Quantities.OBJECTIVE)) {
      return;
    }
    if (isQuadratic(derivation)) {
      sayKind(derivation, "lands.", text);
    } else {
      if (next.size() <= LOOKED_AT) {
        sayKind(derivation, "model.", text);
      }
      sayChange(derivation, next, text);
    }
  }

  private static Formula shown(Interval value) {
    BigDecimal middle = value.low().add(value.high()).divide(BigDecimal.TWO);
    BigDecimal rounded = middle.round(SHOWN);
    boolean exact = value.isPoint() && rounded.compareTo(middle) == 0;
    // Zeros at the end of a rounded value are digits that are known.
    BigDecimal kept = exact ? rounded.stripTrailingZeros() : rounded;
    Formula formula = Formulas.decimal(kept.scale() < 0 ? kept.setScale(0) : kept);
    return exact ? formula : Formulas.join(Formulas.symbol("\\approx", "≈"), formula);
  }

  private static boolean isQuadratic(Derivation derivation) {
    return derivation.find(Quantities.HESSIAN) instanceof Finding.Found(Value.Grid(var matrix))
        && Exact.isConstant(matrix);
  }

  private static void sayKind(Derivation derivation, String of, Explanation text) {
    if (derivation.find(Quantities.DEFINITENESS) instanceof Finding.Found(Value.Word(var word))) {
      switch (word) {
        case Judgements.POSITIVE_DEFINITE -> text.say(of + "minimum");
        case Judgements.NEGATIVE_DEFINITE -> text.say(of + "maximum");
        case Judgements.INDEFINITE -> text.say(of + "saddle");
        default -> {
          // A singular Hessian has no Newton step.
        }
      }
    }
  }

  private static void sayChange(Derivation derivation, List<Expression> next, Explanation text) {
    try {
      Map<String, Expression> there = new HashMap<>();
      for (int i = 0; i < next.size(); i++) {
        there.put(derivation.variables().get(i), next.get(i));
      }
      Expression f = derivation.scalar(Quantities.OBJECTIVE);
      Interval before = Measured.value(f, Exact.point(derivation));
      Interval after = Measured.value(f, there);
      boolean fell = after.high().compareTo(before.low()) < 0;
      boolean rose = after.low().compareTo(before.high()) > 0;
      text.say(
          fell ? "fell" : rose ? "rose" : "same",
          Message.maths(shown(before)),
          Message.maths(shown(after)));
    } catch (UnderivableException | ArithmeticException unknown) {
      text.say("outside");
    }
  }
}
