package org.saddlepoint.derivation.newton;

import java.util.List;
import java.util.stream.Stream;
import org.saddlepoint.derivation.Chapter;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Setting;
import org.saddlepoint.derivation.newton.cost.Costs;
import org.saddlepoint.derivation.newton.rate.Rates;

/**
 * The rules of the fourth chapter: Newton's method, in one variable and in several, how fast it
 * converges and what it costs.
 */
public final class Newton {
  private static final List<Rule> STEPS =
      List.of(
          new NewtonStepRule(),
          new NewtonNextRule(),
          new ScalarStepRule(),
          new ScalarNextRule(),
          new ScalarSecondRule(),
          new MapRule(),
          new TargetRule(),
          new NewtonRunRule(),
          new NewtonPointRule(),
          new OneStepRule(),
          new LandingRule(),
          new SolutionsRule(),
          new ModelDecreaseRule(),
          new CheaperWayRule(),
          new SolveOperationsRule());

  private static final List<Rule> RULES = joined(STEPS, Rates.RULES, Costs.RULES);

  private static final List<Setting> SETTINGS =
      joined(NewtonQuantities.SETTINGS, Rates.SETTINGS, Costs.SETTINGS);

  public static final Chapter CHAPTER = new Chapter("newton", RULES, SETTINGS);

  private Newton() {}

  private static <T> List<T> joined(List<T> steps, List<T> rates, List<T> costs) {
    return Stream.of(steps, rates, costs).flatMap(List::stream).toList();
  }
}
