package org.saddlepoint.derivation.newton.rate;

import java.util.List;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Setting;

/** The rules about linear and quadratic convergence. */
public final class Rates {
  public static final List<Rule> RULES =
      List.of(
          new NextErrorRule(),
          new QuadraticErrorRule(),
          new LinearErrorRule(),
          new DigitsRule(),
          new ConstantRule(),
          new FactorRule(),
          new OrderRule(),
          new RateRule(),
          new RateConstantRule(),
          new LinearStepsRule(),
          new QuadraticStepsRule(),
          new StepCountsRule());

  public static final List<Setting> SETTINGS = RateQuantities.SETTINGS;

  private Rates() {}
}
