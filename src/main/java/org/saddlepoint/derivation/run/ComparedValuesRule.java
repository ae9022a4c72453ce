package org.saddlepoint.derivation.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/** f after so many steps of each method, all from the same point. */
public final class ComparedValuesRule extends NamedRule {
  private final List<Slip> slips;

  public ComparedValuesRule() {
    super(RunQuantities.COMPARED_VALUES, "gd.step", Form.VECTOR);
    slips =
        new FaultySteps(gives())
            .other(
                "D22",
                "methods-swapped",
                d ->
                    Stream.of(own(d))
                        .filter(Value.Vector.class::isInstance)
                        .map(Value.Vector.class::cast)
                        .map(ComparedValuesRule::reversed)
                        .findFirst())
            .slips();
  }

  private static Value reversed(Value.Vector vector) {
    List<Expression> entries = new ArrayList<>(vector.entries());
    Collections.reverse(entries);
    return new Value.Vector(entries);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return Stream.concat(Stream.of(Quantities.POINT), Contest.needs(derivation).stream()).toList();
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Vector(Contest.values(derivation, Run.steps(derivation)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Passage> passages = new ArrayList<>(explain().say("start").passages());
    List<Method> methods = Contest.methods(derivation);
    List<Expression> values = derivation.vector(gives());
    for (int i = 0; i < methods.size(); i++) {
      Run run = Run.of(methods.get(i), derivation);
      passages.addAll(
          explain().say("method", Message.term("word." + methods.get(i).id())).passages());
      for (int step = 1; step < run.points().size(); step++) {
        passages.addAll(methods.get(i).explanation(derivation, run.points().subList(0, step + 1)));
      }
      passages.addAll(
          new Explanation("run.")
              .say("value")
              .equation(
                  RunText.valueAt(run.points().size() - 1), Formulas.withRounded(values.get(i)))
              .passages());
    }
    return List.copyOf(passages);
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("compared-runs", "each run held against its own rule", () -> areReached(derivation))
        .list();
  }

  private boolean areReached(Derivation derivation) {
    List<Method> methods = Contest.methods(derivation);
    List<Expression> values = derivation.vector(gives());
    boolean reached = values.size() == methods.size();
    for (int i = 0; reached && i < methods.size(); i++) {
      List<List<Expression>> points = Run.of(methods.get(i), derivation).points();
      reached =
          leads(methods.get(i), derivation, points)
              && Measured.areDerivatives(
                  derivation.scalar(Quantities.OBJECTIVE),
                  Measured.Part.VALUE,
                  List.of(values.get(i)),
                  derivation.variables(),
                  Run.coordinates(derivation, points.getLast()));
    }
    return reached;
  }

  private static boolean leads(
      Method method, Derivation derivation, List<List<Expression>> points) {
    for (int step = 1; step < points.size(); step++) {
      if (!method.leadsTo(derivation, points.subList(0, step + 1))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    int steps = Run.steps(derivation);
    return Contest.methods(derivation).stream()
        .mapToInt(method -> method.cost(derivation) * steps + 3)
        .sum();
  }
}
