package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.polynomial.PolynomialSystem.Habit;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.Matrix;

/** Where the Hessian is singular, as values of the only variable that its determinant holds. */
final class SingularAtRule extends NamedRule {
  private final List<Slip> slips;

  SingularAtRule() {
    super(CalculusQuantities.SINGULAR_AT, "hess.point", Form.SET);
    slips =
        new FaultySteps(CalculusQuantities.SINGULAR_AT)
            .principal("H19", "diagonal-alone", d -> faulty(d, SingularHessian::diagonal))
            .principal("E4", "off-diagonal-added", d -> faulty(d, SingularHessian::added))
            .other("C5", "trace-alone", d -> faulty(d, SingularHessian::trace))
            .other("G9b", "negative-root-lost", this::positive)
            .slips();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.HESSIAN);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Multiset(
        SingularHessian.roots(derivation, SingularHessian.determinant(derivation), Habit.RIGHT));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Matrix<Expression> h = derivation.matrix(Quantities.HESSIAN);
    Expression determinant = SingularHessian.determinant(derivation);
    Formula long0 = h.height() == 2 ? Lines.determinantOfTwo(h) : Formulas.of(determinant);
    Explanation text =
        explain()
            .say("start")
            .equation(Notation.DETERMINANT, long0, Formulas.of(determinant))
            .say("zero");
    Explanation steps = new Explanation("rule.critical-points.");
    List<Passage> passages = new ArrayList<>(text.passages());
    passages.addAll(
        new CriticalPointsText(derivation, steps)
            .tell(SingularHessian.solution(derivation, determinant, Habit.RIGHT))
            .passages());
    List<Expression> values = derivation.multiset(gives());
    passages.addAll(
        explain()
            .say(values.isEmpty() ? "nowhere" : values.size() == 1 ? "one" : "more")
            .passages());
    return passages;
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "singular-at",
            "automatic differentiation and a count of zeros",
            () -> isRight(derivation))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 6;
  }

  /** At each value the determinant is zero, and there are no other values. */
  private boolean isRight(Derivation derivation) {
    List<Expression> values = derivation.multiset(gives());
    Matrix<Expression> h = derivation.matrix(Quantities.HESSIAN);
    String x = SingularHessian.variable(derivation, SingularHessian.determinant(derivation));
    for (Expression value : values) {
      Map<String, Expression> at = new HashMap<>(Exact.origin(derivation));
      at.put(x, value);
      if (!Measured.isDeterminant(h.map(entry -> Exact.at(entry, at)), Expression.ZERO)) {
        return false;
      }
    }
    return SingularHessian.count(derivation, x) == values.size();
  }

  private static Optional<Value> faulty(
      Derivation derivation, Function<Matrix<Expression>, Expression> of) {
    Expression equation = Simplifier.expand(of.apply(derivation.matrix(Quantities.HESSIAN)));
    List<Expression> roots = SingularHessian.roots(derivation, equation, Habit.RIGHT);
    List<Expression> right =
        SingularHessian.roots(derivation, SingularHessian.determinant(derivation), Habit.RIGHT);
    return roots.isEmpty() || roots.equals(right)
        ? Optional.empty()
        : Optional.of(new Value.Multiset(roots));
  }

  private Optional<Value> positive(Derivation derivation) {
    Expression determinant = SingularHessian.determinant(derivation);
    List<Expression> roots =
        SingularHessian.roots(derivation, determinant, Habit.POSITIVE_ROOTS_ONLY);
    return roots.isEmpty() || new Value.Multiset(roots).equals(own(derivation))
        ? Optional.empty()
        : Optional.of(new Value.Multiset(roots));
  }
}
