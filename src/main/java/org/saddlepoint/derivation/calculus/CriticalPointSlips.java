package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.polynomial.PolynomialSystem.Habit;
import org.saddlepoint.expression.Expression;

/** What goes wrong where ∇f = 0 is solved: solutions lost on the way, or put together wrongly. */
final class CriticalPointSlips {
  private final CriticalPointsRule rule;

  private CriticalPointSlips(CriticalPointsRule rule) {
    this.rule = rule;
  }

  static List<Slip> of(CriticalPointsRule rule) {
    var faulty = new CriticalPointSlips(rule);
    return new FaultySteps(CalculusQuantities.CRITICAL_POINTS)
        .principal(
            "G9", "divided-by-a-variable", d -> faulty.solved(d, Habit.DIVIDING_BY_VARIABLES))
        .principal("G9b", "negative-root-lost", d -> faulty.solved(d, Habit.POSITIVE_ROOTS_ONLY))
        .other("G10", "all-combinations", faulty::combined)
        .other("G5", "coordinates-swapped", d -> faulty.each(d, List::reversed))
        .other("G7", "signs", d -> faulty.each(d, Exact::negate))
        .slips();
  }

  private List<List<Expression>> right(Derivation derivation) {
    return rule.own(derivation) instanceof Value.Points(var places)
        ? places.stream().map(Value.Place::at).toList()
        : List.of();
  }

  /** Not where the habit does no harm. */
  private Optional<Value> solved(Derivation derivation, Habit habit) {
    List<List<Expression>> found = CriticalPointsRule.solution(derivation, habit).points();
    return found.size() == right(derivation).size()
        ? Optional.empty()
        : Optional.of(CriticalPointsRule.places(found));
  }

  /** Every x with every y, whether they belong together or not. */
  private Optional<Value> combined(Derivation derivation) {
    List<List<Expression>> right = right(derivation);
    List<List<Expression>> all = List.of(List.of());
    for (int i = 0; i < derivation.dimension(); i++) {
      int coordinate = i;
      List<Expression> values =
          right.stream().map(point -> point.get(coordinate)).distinct().toList();
      List<List<Expression>> longer = new ArrayList<>();
      for (List<Expression> point : all) {
        for (Expression value : values) {
          List<Expression> more = new ArrayList<>(point);
          more.add(value);
          longer.add(more);
        }
      }
      all = longer;
    }
    return all.size() == right.size()
        ? Optional.empty()
        : Optional.of(CriticalPointsRule.places(all));
  }

  /** Not where the points are the same as a set. */
  private Optional<Value> each(Derivation derivation, UnaryOperator<List<Expression>> faulty) {
    List<List<Expression>> right = right(derivation);
    List<List<Expression>> changed = right.stream().map(faulty).toList();
    return right.containsAll(changed)
        ? Optional.empty()
        : Optional.of(CriticalPointsRule.places(changed));
  }
}
