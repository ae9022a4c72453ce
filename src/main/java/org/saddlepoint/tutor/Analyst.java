package org.saddlepoint.tutor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rules;
import org.saddlepoint.derivation.Value;

/** Analyses one function at one point. */
public final class Analyst {
  /** What an analysis tells, in this order. */
  static final List<Quantity> TOLD =
      List.of(
          Quantities.VALUE,
          Quantities.GRADIENT_AT_POINT,
          Quantities.HESSIAN_AT_POINT,
          Quantities.EIGENVALUES,
          Quantities.DEFINITENESS,
          Quantities.CRITICAL,
          Quantities.CLASSIFICATION,
          Quantities.CONDITION_NUMBER,
          Quantities.NEWTON_STEP,
          Quantities.NEWTON_NEXT);

  /** Without these there is nothing to say about the point. */
  private static final List<Quantity> NEEDED = TOLD.subList(0, 3);

  private Analyst() {}

  /** Throws {@link RequestFault} where the function or a derivative has no value there. */
  public static Analysis analyse(AnalysisRequest request) {
    Derivation derivation =
        Derivation.of(
            Rules.ALL,
            request.variables(),
            Map.of(
                Quantities.OBJECTIVE, new Value.Scalar(request.f()),
                Quantities.POINT, new Value.Vector(request.point())));
    SequencedMap<Quantity, Finding> findings = new LinkedHashMap<>();
    for (Quantity quantity : TOLD) {
      Finding finding = derivation.find(quantity);
      if (NEEDED.contains(quantity) && finding instanceof Finding.Missing(var reason)) {
        throw new RequestFault(Messages.english().plain(reason), 1);
      }
      findings.put(quantity, finding);
    }
    return new Analysis(derivation, findings);
  }
}
