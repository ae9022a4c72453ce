package org.saddlepoint.derivation.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** The methods by how low f is after the given number of steps; no value where two are level. */
public final class MethodOrderRule extends NamedRule {
  private final List<Slip> slips;

  public MethodOrderRule() {
    super(RunQuantities.METHOD_ORDER, "gd.step", Form.ORDER);
    slips =
        new FaultySteps(gives())
            .principal("D23", "reversed", this::reversed)
            .other("D24", "after-one-step", MethodOrderRule::afterOneStep)
            .slips();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(RunQuantities.COMPARED_VALUES);
  }

  @Override
  public Value value(Derivation derivation) {
    return ranking(derivation, derivation.vector(RunQuantities.COMPARED_VALUES));
  }

  private static Value ranking(Derivation derivation, List<Expression> values) {
    List<String> ids = Contest.methods(derivation).stream().map(Method::id).toList();
    if (ids.size() != values.size()) {
      throw Exact.misshapen(RunQuantities.COMPARED_VALUES);
    }
    List<Integer> order = new ArrayList<>(IntStream.range(0, ids.size()).boxed().toList());
    order.sort(Comparator.comparing(values::get, Exact.ORDER));
    for (int i = 1; i < order.size(); i++) {
      if (Exact.ORDER.compare(values.get(order.get(i - 1)), values.get(order.get(i))) == 0) {
        throw new UnderivableException(Message.of("run.level"));
      }
    }
    return new Value.Ranking(order.stream().map(ids::get).toList());
  }

  private Optional<Value> reversed(Derivation derivation) {
    List<String> ids =
        own(derivation) instanceof Value.Ranking(var right)
            ? new ArrayList<>(right)
            : new ArrayList<>();
    Collections.reverse(ids);
    return Optional.of(new Value.Ranking(ids));
  }

  private static Optional<Value> afterOneStep(Derivation derivation) {
    return Run.steps(derivation) == 1
        ? Optional.empty()
        : Optional.of(ranking(derivation, Contest.values(derivation, 1)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Method> methods = Contest.methods(derivation);
    List<Expression> values = derivation.vector(RunQuantities.COMPARED_VALUES);
    Explanation text = explain().say("start");
    List<Formula> ascending = new ArrayList<>();
    for (String id : ids(derivation)) {
      int place = methods.stream().map(Method::id).toList().indexOf(id);
      ascending.add(Formulas.withRounded(values.get(place)));
      text.say("method", Message.term("word." + id), Message.maths(ascending.getLast()));
    }
    return text.say("lower").passages();
  }

  private List<String> ids(Derivation derivation) {
    return derivation.get(gives()) instanceof Value.Ranking(var ids) ? ids : List.of();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("method-order", "neighbours compared", () -> isAscending(derivation))
        .list();
  }

  private boolean isAscending(Derivation derivation) {
    List<String> names = Contest.methods(derivation).stream().map(Method::id).toList();
    List<String> ids = ids(derivation);
    List<Expression> values = derivation.vector(RunQuantities.COMPARED_VALUES);
    boolean ascending = ids.size() == names.size() && names.containsAll(ids);
    for (int i = 1; ascending && i < ids.size(); i++) {
      var lower = Measured.value(values.get(names.indexOf(ids.get(i - 1))), Map.of());
      var higher = Measured.value(values.get(names.indexOf(ids.get(i))), Map.of());
      ascending = lower.high().compareTo(higher.low()) < 0;
    }
    return ascending;
  }

  @Override
  public List<String> options(Derivation derivation) {
    return Contest.methods(derivation).stream().map(Method::id).toList();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return Contest.methods(derivation).size();
  }
}
