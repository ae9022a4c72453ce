package org.saddlepoint.derivation.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.expression.Substitution;

/** A number for each point of a run, the start included: f, or the squared length of ∇f. */
public final class AlongRule extends NamedRule {

  /** What is read off at each point. */
  public enum Reading {
    VALUE,
    SQUARED_GRADIENT
  }

  private final RunRule run;
  private final Reading reading;
  private final List<Slip> slips;

  /**
   * @param run the coordinates' table, from which the points are taken
   */
  public AlongRule(Quantity gives, RunRule run, Reading reading) {
    super(gives, run.skill(), Form.VECTOR);
    this.run = run;
    this.reading = reading;
    slips =
        reading == Reading.VALUE
            ? List.of()
            : new FaultySteps(gives)
                .principal("D20", "sum-squared", d -> along(d, AlongRule::squaredSum))
                .other("D21", "not-squared", d -> along(d, AlongRule::length))
                .slips();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(run.gives());
  }

  private List<List<Expression>> points(Derivation derivation) {
    List<List<Expression>> points = new ArrayList<>();
    points.add(Exact.vector(derivation, Quantities.POINT));
    points.addAll(derivation.matrix(run.gives()).rows());
    return points;
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Vector(numbers(derivation));
  }

  private List<Expression> numbers(Derivation derivation) {
    Run along = new Run(derivation, points(derivation));
    return reading == Reading.VALUE
        ? along.values()
        : along.gradients().stream().map(AlongRule::squaredLength).toList();
  }

  private static Expression squaredLength(List<Expression> vector) {
    return Exact.sum(vector.stream().map(e -> Exact.product(e, e)).toArray(Expression[]::new));
  }

  private Optional<Value> along(
      Derivation derivation, Function<List<Expression>, Expression> faulty) {
    return Optional.of(
        new Value.Vector(
            new Run(derivation, points(derivation)).gradients().stream().map(faulty).toList()));
  }

  private static Expression squaredSum(List<Expression> vector) {
    Expression sum = Exact.sum(vector.toArray(Expression[]::new));
    return Exact.product(sum, sum);
  }

  private static Expression length(List<Expression> vector) {
    return Simplifier.simplify(Expression.sqrt(squaredLength(vector)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Expression> numbers = derivation.vector(gives());
    List<List<Expression>> points = points(derivation);
    var text = explain().say("start");
    for (int i = 0; i < Math.min(numbers.size(), points.size()); i++) {
      text.equation(
          symbol(i), written(derivation, points.get(i)), Formulas.withRounded(numbers.get(i)));
    }
    return text.passages();
  }

  /** The point put in, or the squares before they are added. */
  private Formula written(Derivation derivation, List<Expression> point) {
    if (reading == Reading.VALUE) {
      return Formulas.of(
          Substitution.in(
              derivation.scalar(Quantities.OBJECTIVE), Run.coordinates(derivation, point)));
    }
    return Formulas.sum(Run.gradient(derivation, point).stream().map(AlongRule::squared).toList());
  }

  private static Formula squared(Expression entry) {
    Formula factor =
        entry instanceof Expression.Constant(var value) && value.isInteger() && value.signum() >= 0
            ? Formulas.of(entry)
            : Formulas.brackets(Formulas.of(entry));
    return new Formula(factor.tex() + "^{2}", factor.text() + "^2");
  }

  private Formula symbol(int number) {
    Formula gradient = RunText.gradientAt(number);
    return reading == Reading.VALUE
        ? RunText.valueAt(number)
        : Formulas.symbol("|" + gradient.tex() + "|^{2}", "|" + gradient.text() + "|^2");
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("along-run", "evaluation point by point", () -> areRead(derivation))
        .list();
  }

  private boolean areRead(Derivation derivation) {
    List<List<Expression>> points = points(derivation);
    List<Expression> numbers = derivation.vector(gives());
    for (int i = 0; i < Math.min(points.size(), numbers.size()); i++) {
      if (!isRead(derivation, points.get(i), numbers.get(i))) {
        return false;
      }
    }
    return points.size() == numbers.size();
  }

  /** The squared length as the derivative of f along its own gradient: t ↦ f(x + t∇f) at 0. */
  private boolean isRead(Derivation derivation, List<Expression> point, Expression number) {
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    if (reading == Reading.VALUE) {
      return Measured.areDerivatives(
          f,
          Measured.Part.VALUE,
          List.of(number),
          derivation.variables(),
          Run.coordinates(derivation, point));
    }
    return RunChecks.isSlope(derivation, point, Run.gradient(derivation, point), number);
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 4 * (Run.steps(derivation) + 1);
  }
}
