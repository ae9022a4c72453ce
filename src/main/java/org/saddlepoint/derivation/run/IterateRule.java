package org.saddlepoint.derivation.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/** The iterate after as many steps as the setting says, without the table on the way. */
public abstract class IterateRule extends NamedRule {
  private final Method method;

  protected IterateRule(Quantity gives, String skill, Method method) {
    super(gives, skill, Form.VECTOR);
    this.method = method;
  }

  @Override
  public abstract List<Slip> slips();

  public final Method method() {
    return method;
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return Stream.concat(Stream.of(Quantities.POINT), method.needs(derivation).stream()).toList();
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Vector(Run.of(method, derivation).last());
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<List<Expression>> points = points(derivation);
    List<Passage> passages = new ArrayList<>(explain().say("start").passages());
    for (int step = 1; step < points.size(); step++) {
      passages.addAll(RunText.number(step, points.size() - 1));
      passages.addAll(method.explanation(derivation, points.subList(0, step + 1)));
    }
    return List.copyOf(passages);
  }

  /** The run up to the last but one, and the derivation's own last. */
  private List<List<Expression>> points(Derivation derivation) {
    List<List<Expression>> points =
        new ArrayList<>(Run.of(method, derivation, Run.steps(derivation) - 1).points());
    points.add(Exact.vector(derivation, gives()));
    return List.copyOf(points);
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("run", "each iterate held against those before it", () -> isReached(derivation))
        .list();
  }

  private boolean isReached(Derivation derivation) {
    List<List<Expression>> points = points(derivation);
    for (int step = 1; step < points.size(); step++) {
      if (!method.leadsTo(derivation, points.subList(0, step + 1))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int cost(Derivation derivation) {
    return method.cost(derivation) * Run.steps(derivation);
  }
}
