package org.saddlepoint.derivation.descent;

import static org.saddlepoint.derivation.descent.DescentQuantities.GRADIENT_DESCENT_NORMS;
import static org.saddlepoint.derivation.descent.DescentQuantities.GRADIENT_DESCENT_VALUES;

import java.util.List;
import org.saddlepoint.derivation.Chapter;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Setting;
import org.saddlepoint.derivation.run.AlongRule;
import org.saddlepoint.derivation.run.ComparedValuesRule;
import org.saddlepoint.derivation.run.MethodOrderRule;
import org.saddlepoint.derivation.run.RunQuantities;

/** Gradient descent: steps, contraction, preconditioning; and methods side by side. */
public final class Descent {
  private static final DescentRunRule RUN = DescentRunRule.ofCoordinates();

  private static final List<Rule> RULES =
      List.of(
          new GradientNextRule(),
          new DecreaseRule(),
          RUN,
          DescentRunRule.withValue(),
          new DescentPointRule(),
          new AlongRule(GRADIENT_DESCENT_VALUES, RUN, AlongRule.Reading.VALUE),
          new AlongRule(GRADIENT_DESCENT_NORMS, RUN, AlongRule.Reading.SQUARED_GRADIENT),
          new DecreasingStepRule(),
          new ContractionFactorsRule(),
          new ContractionRateRule(),
          new StableStepSizesRule(),
          new BestStepSizeRule(),
          new BestRateRule(),
          new ErrorAfterStepsRule(),
          new OutcomeRule(),
          BehaviourRule.ofSteepest(),
          BehaviourRule.ofFlattest(),
          new IterationsRule(),
          new IterationRatioRule(),
          new JacobiRunRule(),
          new JacobiPointRule(),
          new ComparedValuesRule(),
          new MethodOrderRule());

  private static final List<Setting> SETTINGS =
      List.of(
          Setting.number(DescentQuantities.CONTRACTION_RATE),
          Setting.number(Quantities.CONDITION_NUMBER),
          Setting.vector(DescentQuantities.ERROR_COMPONENTS),
          Setting.number(DescentQuantities.DIGITS),
          Setting.number(DescentQuantities.FIRST_CONDITION),
          Setting.number(DescentQuantities.SECOND_CONDITION),
          Setting.word(RunQuantities.METHOD_A),
          Setting.word(RunQuantities.METHOD_B),
          Setting.word(RunQuantities.METHOD_C));

  public static final Chapter CHAPTER = new Chapter("descent", RULES, SETTINGS);

  private Descent() {}
}
