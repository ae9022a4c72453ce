package org.saddlepoint.derivation.deep;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.DecisionTable.Fact;
import org.saddlepoint.derivation.DecisionTable.Row;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.TableRule;
import org.saddlepoint.derivation.Value;

/** How much of the coupling between parameters a method keeps, and what it keeps it in. */
final class StructureKeptRule extends TableRule {
  private static final DecisionTable TABLE =
      new DecisionTable(
          List.of(
              new Fact("optimiser", Arrays.stream(Optimiser.values()).map(Optimiser::id).toList())),
          List.of(
              row(Optimiser.GRADIENT_DESCENT, "no-curvature", "one-rate-for-all"),
              row(Optimiser.ADAM, "diagonal-alone", "averages-of-squares"),
              row(Optimiser.LBFGS, "low-rank", "pairs-of-differences"),
              row(Optimiser.KFAC, "kronecker-blocks", "two-factors-a-layer"),
              row(Optimiser.SHAMPOO, "tensor-sides", "one-matrix-a-side"),
              row(Optimiser.NATURAL_GRADIENT, "all-coupling", "expected-curvature"),
              row(Optimiser.NEWTON, "all-coupling", "all-second-derivatives")));

  StructureKeptRule() {
    super(DeepQuantities.STRUCTURE_KEPT, "dl.choose", Form.REASONED_CHOICE, TABLE);
  }

  private static Row row(Optimiser optimiser, String verdict, String reason) {
    return new Row(Map.of("optimiser", Set.of(optimiser.id())), verdict, reason);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of();
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    return Map.of("optimiser", Optimiser.of(derivation).id());
  }

  @Override
  public List<Slip> slips() {
    return new FaultySteps(DeepQuantities.STRUCTURE_KEPT)
        .other("A9", "coupling-credited", StructureKeptRule::credited)
        .slips();
  }

  /** Adam, which takes squares of gradients only, taken for a method with all couplings. */
  private static Optional<Value> credited(Derivation derivation) {
    return Optimiser.of(derivation) == Optimiser.ADAM
        ? Optional.of(new Value.Reasoned("all-coupling", "all-second-derivatives"))
        : Optional.empty();
  }
}
