package org.saddlepoint.derivation.calculus;

import java.util.List;
import org.saddlepoint.derivation.Chapter;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Setting;

/** The rules of the first chapter: derivatives, their meaning, and the quadratic model. */
public final class Calculus {
  private static final List<Rule> RULES =
      List.of(
          new ValueRule(),
          new GradientRule(),
          new GradientAtPointRule(),
          new HessianRule(),
          new HessianAtPointRule(),
          DerivativeRule.first(),
          DerivativeAtPointRule.first(),
          DerivativeRule.second(),
          DerivativeAtPointRule.second(),
          PartialDerivativeRule.first(),
          PartialDerivativeRule.second(),
          PartialDerivativeRule.third(),
          PartialAtPointRule.first(),
          PartialAtPointRule.second(),
          new SecondPartialsRule(),
          new MixedPartialsRule(),
          new SteepestDescentRule(),
          new DirectionalDerivativeRule(),
          new CriticalPointsRule(),
          new StationaryPointRule(),
          new FormHessianRule(),
          new FormGradientRule(),
          new FormFunctionRule(),
          new SymmetricPartRule(),
          new FormMatrixRule(),
          new FormVectorRule(),
          new IndependentEntriesRule(),
          new ImpossibleHessianRule(),
          new GradientFieldRule(),
          new AxisCurvatureRule(),
          new AxisShapeRule(),
          new CouplingEffectRule(),
          new DirectionalCurvatureRule(),
          new CurvatureRangeRule(),
          new SingularAtRule(),
          new TaylorModelRule(),
          new PredictedChangeRule(),
          new TrueChangeRule(),
          new ModelErrorRule());

  private static final List<Setting> SETTINGS =
      List.of(
          Setting.vector(CalculusQuantities.BY),
          Setting.matrix(CalculusQuantities.QUADRATIC_MATRIX),
          Setting.vector(CalculusQuantities.QUADRATIC_VECTOR),
          Setting.number(CalculusQuantities.QUADRATIC_FACTOR),
          Setting.number(CalculusQuantities.MATRIX_SIZE),
          Setting.matrix(CalculusQuantities.CANDIDATE_A),
          Setting.matrix(CalculusQuantities.CANDIDATE_B),
          Setting.matrix(CalculusQuantities.CANDIDATE_C),
          Setting.matrix(CalculusQuantities.CANDIDATE_D),
          Setting.vector(CalculusQuantities.CANDIDATE_GRADIENT),
          Setting.vector(CalculusQuantities.DISPLACEMENT));

  public static final Chapter CHAPTER = new Chapter("calculus", RULES, SETTINGS);

  private Calculus() {}
}
