package org.saddlepoint.derivation.spectra;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.TableRule;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/** Whether a given vector is an eigenvector, and why. */
final class IsEigenvectorRule extends TableRule {
  static final String YES = "eigenvector";
  static final String NO = "not-eigenvector";
  static final String SCALED = "image-is-a-multiple";
  static final String SENT_TO_ZERO = "image-is-zero";
  static final String TURNED = "image-is-no-multiple";
  static final String ZERO = "vector-is-zero";

  private static final DecisionTable TABLE =
      new DecisionTable(
          List.of(
              new DecisionTable.Fact("vector", List.of("zero", "not-zero")),
              new DecisionTable.Fact("image", List.of("zero", "multiple", "other"))),
          List.of(
              new DecisionTable.Row(
                  Map.of("vector", Set.of("not-zero"), "image", Set.of("multiple")), YES, SCALED),
              new DecisionTable.Row(
                  Map.of("vector", Set.of("not-zero"), "image", Set.of("zero")), YES, SENT_TO_ZERO),
              new DecisionTable.Row(
                  Map.of("vector", Set.of("not-zero"), "image", Set.of("other")), NO, TURNED),
              new DecisionTable.Row(Map.of("vector", Set.of("zero")), NO, ZERO)));

  private final List<Slip> slips =
      new FaultySteps(SpectraQuantities.IS_EIGENVECTOR)
          .other("V4", "zero-vector-allowed", d -> instead(d, ZERO, YES, SENT_TO_ZERO))
          .other("V8", "eigenvalue-zero-refused", d -> instead(d, SENT_TO_ZERO, NO, SENT_TO_ZERO))
          .other("V7", "entries-scaled-apart", d -> instead(d, TURNED, YES, SCALED))
          .slips();

  IsEigenvectorRule() {
    super(SpectraQuantities.IS_EIGENVECTOR, "eig.vectors", Form.REASONED_CHOICE, TABLE);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(SpectraQuantities.IMAGE);
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    List<Expression> v = Given.direction(derivation);
    List<Expression> image = derivation.vector(SpectraQuantities.IMAGE);
    return Map.of(
        "vector",
        Exact.areZero(v) ? "zero" : "not-zero",
        "image",
        Exact.areZero(image) ? "zero" : Eigenspaces.areParallel(image, v) ? "multiple" : "other");
  }

  /** Besides the table: H v − λ v = 0 with the Rayleigh quotient in the place of λ. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return certificates(derivation, "is-eigenvector", "Rayleigh quotient", () -> isSo(derivation));
  }

  private boolean isSo(Derivation derivation) {
    List<Expression> v = Given.direction(derivation);
    boolean claimed =
        derivation.get(gives()) instanceof Value.Reasoned(var word, var why) && word.equals(YES);
    Expression square = EigenvectorChecks.product(v, v);
    if (Measured.same(square, Expression.ZERO)) {
      return !claimed;
    }
    List<Expression> image = derivation.vector(SpectraQuantities.IMAGE);
    Expression quotient = Expression.quotient(EigenvectorChecks.product(v, image), square);
    boolean is = true;
    for (int i = 0; i < v.size(); i++) {
      is &= Measured.same(image.get(i), Expression.product(quotient, v.get(i)));
    }
    return is == claimed;
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }
}
