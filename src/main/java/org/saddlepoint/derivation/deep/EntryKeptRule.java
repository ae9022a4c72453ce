package org.saddlepoint.derivation.deep;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.DecisionTable.Fact;
import org.saddlepoint.derivation.DecisionTable.Row;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.TableRule;
import org.saddlepoint.derivation.Value;

/**
 * Whether an entry of the matrix of all parameters survives an approximation: the parameters are
 * numbered layer by layer, and a block holds the pairs of parameters of one layer.
 */
final class EntryKeptRule extends TableRule {
  private static final String FULL = "full";
  private static final String BLOCKS = "layer-blocks";
  private static final String DIAGONAL = "diagonal";
  private static final String SAME_PARAMETER = "same-parameter";
  private static final String SAME_LAYER = "same-layer";
  private static final String OTHER_LAYER = "other-layer";
  private static final String KEPT = "entry-survives";
  private static final String DROPPED = "entry-set-to-zero";

  private static final DecisionTable TABLE =
      new DecisionTable(
          List.of(
              new Fact("approximation", List.of(FULL, BLOCKS, DIAGONAL)),
              new Fact("place", List.of(SAME_PARAMETER, SAME_LAYER, OTHER_LAYER))),
          List.of(
              row(Set.of(FULL), Set.of(SAME_PARAMETER, SAME_LAYER, OTHER_LAYER), KEPT, "all-pairs"),
              row(Set.of(BLOCKS), Set.of(SAME_PARAMETER, SAME_LAYER), KEPT, "within-a-layer"),
              row(Set.of(BLOCKS), Set.of(OTHER_LAYER), DROPPED, "between-layers"),
              row(Set.of(DIAGONAL), Set.of(SAME_PARAMETER), KEPT, "one-parameter"),
              row(
                  Set.of(DIAGONAL),
                  Set.of(SAME_LAYER, OTHER_LAYER),
                  DROPPED,
                  "between-parameters")));

  EntryKeptRule() {
    super(DeepQuantities.ENTRY_KEPT, "dl.kfac", Form.REASONED_CHOICE, TABLE);
  }

  private static Row row(
      Set<String> approximations, Set<String> places, String verdict, String reason) {
    return new Row(Map.of("approximation", approximations, "place", places), verdict, reason);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of();
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    return Map.of(
        "approximation", derivation.word(DeepQuantities.STRUCTURE), "place", place(derivation));
  }

  private static String place(Derivation derivation) {
    int row = index(derivation, DeepQuantities.ROW);
    int column = index(derivation, DeepQuantities.COLUMN);
    if (row == column) {
      return SAME_PARAMETER;
    }
    return layer(derivation, row) == layer(derivation, column) ? SAME_LAYER : OTHER_LAYER;
  }

  private static int index(Derivation derivation, Quantity quantity) {
    return Sized.index(derivation, quantity, size(derivation));
  }

  private static int size(Derivation derivation) {
    return SizeRules.sumOfPowers(SizeRules.sides(derivation, DeepQuantities.LAYER_SIZES), 1)
        .min(BigInteger.valueOf(Integer.MAX_VALUE))
        .intValue();
  }

  /** Which layer a parameter belongs to, both counted from 1 and 0. */
  private static int layer(Derivation derivation, int parameter) {
    List<BigInteger> sizes = SizeRules.sides(derivation, DeepQuantities.LAYER_SIZES);
    int layer = 0;
    BigInteger last = sizes.getFirst();
    while (BigInteger.valueOf(parameter).compareTo(last) > 0) {
      layer++;
      last = last.add(sizes.get(layer));
    }
    return layer;
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("entry-kept", "the matrix of ones and zeros", () -> isMarked(derivation))
        .list();
  }

  /** The parameters between row and column, seen from the ends of the layers. */
  private static boolean isMarked(Derivation derivation) {
    int row = index(derivation, DeepQuantities.ROW);
    int column = index(derivation, DeepQuantities.COLUMN);
    int low = Math.min(row, column);
    int high = Math.max(row, column);
    boolean isParted = false;
    int end = 0;
    for (BigInteger size : SizeRules.sides(derivation, DeepQuantities.LAYER_SIZES)) {
      end += size.intValue();
      isParted |= low <= end && end < high;
    }
    boolean isKept =
        switch (derivation.word(DeepQuantities.STRUCTURE)) {
          case FULL -> true;
          case BLOCKS -> !isParted;
          default -> low == high;
        };
    return TABLE.unsettled().isEmpty()
        && derivation.get(DeepQuantities.ENTRY_KEPT)
            instanceof Value.Reasoned(var verdict, var reason)
        && verdict.equals(isKept ? KEPT : DROPPED);
  }

  @Override
  public List<Slip> slips() {
    return new FaultySteps(DeepQuantities.ENTRY_KEPT)
        .other("A9", "blocks-as-diagonal", d -> taken(d, BLOCKS, DIAGONAL))
        .other("A9b", "blocks-as-full", d -> taken(d, BLOCKS, FULL))
        .slips();
  }

  /** One approximation taken for another, where that shows. */
  private static Optional<Value> taken(Derivation derivation, String right, String wrong) {
    if (!derivation.word(DeepQuantities.STRUCTURE).equals(right)) {
      return Optional.empty();
    }
    String place = place(derivation);
    Row truth = TABLE.decide(Map.of("approximation", right, "place", place));
    Row faulty = TABLE.decide(Map.of("approximation", wrong, "place", place));
    return faulty.verdict().equals(truth.verdict())
        ? Optional.empty()
        : Optional.of(new Value.Reasoned(faulty.verdict(), faulty.reason()));
  }
}
