package org.saddlepoint.derivation.newton.cost;

import java.util.List;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Setting;

/** The rules about memory and time. */
public final class Costs {
  public static final List<Rule> RULES =
      List.of(
          new EntriesRule(),
          new IndependentEntriesRule(),
          new HessianBytesRule(),
          new HessianMemoryRule(),
          new LargestHessianRule(),
          new SolveFlopsRule(),
          new SolveTimeRule(),
          new CostOrderRule(),
          new CostGrowthRule());

  public static final List<Setting> SETTINGS = CostQuantities.SETTINGS;

  private Costs() {}
}
