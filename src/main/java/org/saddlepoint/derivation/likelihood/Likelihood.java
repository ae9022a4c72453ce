package org.saddlepoint.derivation.likelihood;

import java.util.List;
import java.util.stream.Stream;
import org.saddlepoint.derivation.Chapter;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Setting;

/** Generalised linear models, Fisher information, natural gradient. */
public final class Likelihood {
  private static final List<Rule> RULES =
      Stream.of(
              RegressionRules.ALL,
              InformationRules.ALL,
              NaturalGradient.ALL,
              NaturalTrustStep.ALL,
              ScalarNaturalGradient.ALL,
              InformationJudgements.ALL)
          .flatMap(List::stream)
          .toList();

  private static final List<Setting> SETTINGS =
      List.of(
          Setting.matrix(LikelihoodQuantities.DESIGN),
          Setting.vector(LikelihoodQuantities.RESPONSES),
          Setting.vector(LikelihoodQuantities.COEFFICIENTS),
          Setting.word(LikelihoodQuantities.FAMILY),
          Setting.word(LikelihoodQuantities.MODEL),
          Setting.number(LikelihoodQuantities.PARAMETER),
          Setting.number(LikelihoodQuantities.SAMPLE_SIZE),
          Setting.number(LikelihoodQuantities.VARIANCE),
          Setting.word(LikelihoodQuantities.TRANSFORMATION),
          Setting.word(LikelihoodQuantities.AVERAGED),
          Setting.word(LikelihoodQuantities.RESPONSES_FROM),
          Setting.matrix(LikelihoodQuantities.FISHER_MATRIX),
          Setting.vector(LikelihoodQuantities.LOSS_GRADIENT),
          Setting.number(LikelihoodQuantities.DIVERGENCE),
          Setting.number(LikelihoodQuantities.SLOPE));

  public static final Chapter CHAPTER = new Chapter("likelihood", RULES, SETTINGS);

  private Likelihood() {}
}
