package org.saddlepoint.derivation.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Recurrence;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/** The first iterates of a method as a table, one row an iterate. */
public abstract class RunRule extends NamedRule {
  private static final int MOST_STEPS = 20;

  private final Method method;

  protected RunRule(Quantity gives, String skill, Method method) {
    super(gives, skill, Form.ITERATES);
    this.method = method;
  }

  protected final Method method() {
    return method;
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return Stream.concat(Stream.of(Quantities.POINT), method.needs(derivation).stream()).toList();
  }

  @Override
  public Value value(Derivation derivation) {
    List<List<Expression>> points = Run.of(method, derivation, steps(derivation)).points();
    return new Value.Grid(new Matrix<>(points.subList(1, points.size())));
  }

  /** As many as the setting says. */
  public static int steps(Derivation derivation) {
    if (derivation.scalar(Quantities.STEPS) instanceof Expression.Constant(var count)
        && count.isInteger()
        && count.signum() > 0
        && count.numerator().bitLength() < Integer.SIZE
        && count.numerator().intValue() <= MOST_STEPS) {
      return count.numerator().intValue();
    }
    throw Exact.misshapen(Quantities.STEPS);
  }

  /** The start and the rows of the derivation's table. */
  private List<List<Expression>> points(Derivation derivation) {
    List<List<Expression>> points = new ArrayList<>();
    points.add(Exact.vector(derivation, Quantities.POINT));
    points.addAll(derivation.matrix(gives()).rows());
    return points;
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<List<Expression>> points = points(derivation);
    List<Passage> passages = new ArrayList<>(explain().say("start").passages());
    for (int row = 1; row < points.size(); row++) {
      passages.addAll(new Explanation("run.").say("step", Message.plain(row)).passages());
      passages.addAll(method.explanation(derivation, points.subList(0, row + 1)));
    }
    return List.copyOf(passages);
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("run", "each row held against the rows before it", () -> isRun(derivation))
        .list();
  }

  private boolean isRun(Derivation derivation) {
    List<List<Expression>> points = points(derivation);
    for (int row = 1; row < points.size(); row++) {
      if (!method.leadsTo(derivation, points.subList(0, row + 1))) {
        return false;
      }
    }
    return points.size() == steps(derivation) + 1;
  }

  @Override
  public Optional<Recurrence> recurrence() {
    return Optional.of(
        new Recurrence() {
          @Override
          public List<Formula> columns(Derivation derivation) {
            return derivation.variables().stream().map(Notation::variable).toList();
          }

          @Override
          public List<Expression> first(Derivation derivation) {
            return Exact.vector(derivation, Quantities.POINT);
          }

          @Override
          public List<Expression> next(Derivation derivation, List<List<Expression>> rows) {
            return method.next(derivation, rows);
          }
        });
  }

  @Override
  public int cost(Derivation derivation) {
    return method.cost(derivation) * steps(derivation);
  }
}
