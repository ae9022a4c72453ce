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
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
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

/**
 * The first iterates of a method as a table, one row an iterate: the coordinates, and f there where
 * that column is wanted. A faulty row rule gives a slip of the whole table by {@link #table}.
 */
public abstract class RunRule extends NamedRule {

  /** What stands in a row. */
  public enum Columns {
    COORDINATES,
    COORDINATES_AND_VALUE
  }

  private final Method method;
  private final Columns columns;

  protected RunRule(Quantity gives, String skill, Method method, Columns columns) {
    super(gives, skill, Form.ITERATES);
    this.method = method;
    this.columns = columns;
  }

  /** A table of the coordinates alone. */
  protected RunRule(Quantity gives, String skill, Method method) {
    this(gives, skill, method, Columns.COORDINATES);
  }

  public final Method method() {
    return method;
  }

  private boolean withValue() {
    return columns == Columns.COORDINATES_AND_VALUE;
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return Stream.concat(Stream.of(Quantities.POINT), method.needs(derivation).stream()).toList();
  }

  @Override
  public Value value(Derivation derivation) {
    return table(derivation, method);
  }

  /** The table that this way of iterating gives: as many rows as the setting says. */
  protected final Value table(Derivation derivation, Iteration iteration) {
    List<List<Expression>> points = Run.of(iteration, derivation).points();
    return new Value.Grid(
        new Matrix<>(points.stream().skip(1).map(point -> row(derivation, point)).toList()));
  }

  private List<Expression> row(Derivation derivation, List<Expression> point) {
    return withValue()
        ? Stream.concat(point.stream(), Stream.of(valueAt(derivation, point))).toList()
        : point;
  }

  private static Expression valueAt(Derivation derivation, List<Expression> point) {
    return Exact.at(derivation.scalar(Quantities.OBJECTIVE), Run.coordinates(derivation, point));
  }

  /** A row without the value of f. */
  private static List<Expression> point(Derivation derivation, List<Expression> row) {
    if (row.size() < derivation.dimension()) {
      throw Exact.misshapen(Quantities.POINT);
    }
    return row.subList(0, derivation.dimension());
  }

  /** The start and the rows of the derivation's table, coordinates only. */
  private List<List<Expression>> points(Derivation derivation) {
    List<List<Expression>> points = new ArrayList<>();
    points.add(Exact.vector(derivation, Quantities.POINT));
    derivation.matrix(gives()).rows().forEach(row -> points.add(point(derivation, row)));
    return points;
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<List<Expression>> points = points(derivation);
    List<Passage> passages = new ArrayList<>(explain().say("start").passages());
    for (int row = 1; row < points.size(); row++) {
      passages.addAll(RunText.number(row, points.size() - 1));
      passages.addAll(method.explanation(derivation, points.subList(0, row + 1)));
      if (withValue()) {
        passages.addAll(valueText(derivation, row, points.get(row)));
      }
    }
    return List.copyOf(passages);
  }

  private static List<Passage> valueText(Derivation derivation, int row, List<Expression> point) {
    return new Explanation("run.")
        .say("value")
        .equation(RunText.valueAt(row), Formulas.withRounded(valueAt(derivation, point)))
        .passages();
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
    return points.size() == Run.steps(derivation) + 1 && (!withValue() || areValues(derivation));
  }

  private boolean areValues(Derivation derivation) {
    return derivation.matrix(gives()).rows().stream()
        .allMatch(row ->
            row.size() == derivation.dimension() + 1
                && Measured.areDerivatives(
                    derivation.scalar(Quantities.OBJECTIVE),
                    Measured.Part.VALUE,
                    List.of(row.getLast()),
                    derivation.variables(),
                    Run.coordinates(derivation, point(derivation, row))));
  }

  @Override
  public Optional<Recurrence> recurrence() {
    return Optional.of(
        new Recurrence() {
          @Override
          public List<Formula> columns(Derivation derivation) {
            Stream<Formula> names = derivation.variables().stream().map(Notation::variable);
            return withValue()
                ? Stream.concat(names, Stream.of(Notation.F)).toList()
                : names.toList();
          }

          @Override
          public List<Expression> first(Derivation derivation) {
            return row(derivation, Exact.vector(derivation, Quantities.POINT));
          }

          @Override
          public List<Expression> next(Derivation derivation, List<List<Expression>> rows) {
            List<List<Expression>> points =
                rows.stream().map(row -> point(derivation, row)).toList();
            return row(derivation, method.next(derivation, points));
          }
        });
  }

  @Override
  public int cost(Derivation derivation) {
    return (method.cost(derivation) + (withValue() ? 3 : 0)) * Run.steps(derivation);
  }
}
