package org.saddlepoint.derivation.conditioning;

import java.util.List;
import org.saddlepoint.derivation.Chapter;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Setting;

/** How stretched the landscape is, what that means, and how preconditioning mends it. */
public final class Conditioning {
  private static final ConditionNumberRule CONDITION_NUMBER = new ConditionNumberRule();

  private static final List<Rule> RULES =
      List.of(
          CONDITION_NUMBER,
          new SpectrumConditionRule(CONDITION_NUMBER),
          new ConditionOrderRule(),
          new MatrixWithConditionRule(),
          new AxisRatioRule(),
          new BowlStatementsRule(),
          new GrowthRule(),
          JacobiMatrixRule.oneSided(),
          JacobiMatrixRule.symmetric(),
          new JacobiConditionRule(),
          new PreconditionedRule(),
          new PreconditionedConditionRule(),
          new IdealPreconditionerRule());

  private static final List<Setting> SETTINGS =
      List.of(
          Setting.vector(ConditioningQuantities.SPECTRUM),
          Setting.matrix(ConditioningQuantities.MATRIX_A),
          Setting.matrix(ConditioningQuantities.MATRIX_B),
          Setting.matrix(ConditioningQuantities.MATRIX_C),
          Setting.word(ConditioningQuantities.MEASURE),
          Setting.number(ConditioningQuantities.CONDITION_TARGET),
          Setting.matrix(ConditioningQuantities.PRECONDITIONER));

  public static final Chapter CHAPTER = new Chapter("conditioning", RULES, SETTINGS);

  private Conditioning() {}
}
