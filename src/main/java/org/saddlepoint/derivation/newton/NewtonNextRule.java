package org.saddlepoint.derivation.newton;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/** The point plus the Newton step. */
final class NewtonNextRule extends NamedRule {
  private final List<Slip> slips;

  NewtonNextRule() {
    super(Quantities.NEWTON_NEXT, "newton.2d");
    slips = NewtonSlips.ofNext();
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
    List<Expression> next = new ArrayList<>();
    for (int i = 0; i < point.size(); i++) {
      next.add(Exact.sum(point.get(i), step.get(i)));
    }
    return new Value.Vector(next);
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
                Formulas.vector(next));
    Landing.say(derivation, next, text);
    return text.passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return List.of();
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
