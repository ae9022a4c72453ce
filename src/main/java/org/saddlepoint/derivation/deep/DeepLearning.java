package org.saddlepoint.derivation.deep;

import java.util.List;
import java.util.stream.Stream;
import org.saddlepoint.derivation.Chapter;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Setting;

/** Curvature at scale: Adam, K-FAC, Shampoo, and how to choose. */
public final class DeepLearning {
  private static final List<Rule> JUDGEMENTS =
      List.of(
          new EntryKeptRule(),
          new MethodChoiceRule(),
          new StructureKeptRule(),
          StatementsRule.rule());

  private static final List<Rule> RULES =
      Stream.of(
              AdamRules.ALL,
              KroneckerRules.ALL,
              SizeRules.ALL,
              ShampooRules.ALL,
              MemoryRules.ALL,
              JUDGEMENTS)
          .flatMap(List::stream)
          .toList();

  private static final List<Setting> SETTINGS =
      List.of(
          Setting.matrix(DeepQuantities.GRADIENTS),
          Setting.number(DeepQuantities.BETA1),
          Setting.number(DeepQuantities.BETA2),
          Setting.matrix(DeepQuantities.FACTOR_A),
          Setting.matrix(DeepQuantities.FACTOR_G),
          Setting.matrix(DeepQuantities.LAYER_GRADIENT),
          Setting.matrix(DeepQuantities.EARLIER_GRADIENT),
          Setting.number(DeepQuantities.ROW),
          Setting.number(DeepQuantities.COLUMN),
          Setting.vector(DeepQuantities.SHAPE),
          Setting.vector(DeepQuantities.LAYER_SIZES),
          Setting.word(DeepQuantities.STRUCTURE),
          Setting.number(DeepQuantities.TENSOR_ORDER),
          Setting.number(DeepQuantities.PARAMETERS),
          Setting.word(DeepQuantities.BATCH),
          Setting.word(DeepQuantities.CONVEXITY),
          Setting.word(DeepQuantities.MEMORY),
          Setting.word(DeepQuantities.METHOD),
          Setting.number(DeepQuantities.HISTORY),
          Setting.word(DeepQuantities.FIRST_STATEMENT),
          Setting.word(DeepQuantities.SECOND_STATEMENT),
          Setting.word(DeepQuantities.THIRD_STATEMENT),
          Setting.word(DeepQuantities.FOURTH_STATEMENT));

  public static final Chapter CHAPTER = new Chapter("deep", RULES, SETTINGS);

  private DeepLearning() {}
}
