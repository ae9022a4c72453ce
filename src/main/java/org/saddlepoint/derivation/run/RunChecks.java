package org.saddlepoint.derivation.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Substitution;

/** Checks of iterates by automatic differentiation, without the table of derivatives. */
public final class RunChecks {
  /** A name that no problem's variable has. */
  private static final String ALONG = "t_along";

  private RunChecks() {}

  /** Whether these are the partial derivatives of f at a point. */
  public static boolean isGradient(
      Derivation derivation, List<Expression> point, List<Expression> claimed) {
    return Measured.areDerivatives(
        derivation.scalar(Quantities.OBJECTIVE),
        Measured.Part.GRADIENT,
        claimed,
        derivation.variables(),
        Run.coordinates(derivation, point));
  }

  /** Whether t ↦ f(x + t d) has this derivative at 0. */
  public static boolean isSlope(
      Derivation derivation, List<Expression> point, List<Expression> direction, Expression slope) {
    Map<String, Expression> line = new HashMap<>();
    for (int i = 0; i < point.size(); i++) {
      line.put(
          derivation.variables().get(i),
          Expression.sum(
              point.get(i), Expression.product(Expression.variable(ALONG), direction.get(i))));
    }
    return Measured.areDerivatives(
        Substitution.in(derivation.scalar(Quantities.OBJECTIVE), line),
        Measured.Part.GRADIENT,
        List.of(slope),
        List.of(ALONG),
        Map.of(ALONG, Expression.ZERO));
  }

  /** (a − b)/s, entry by entry. */
  public static List<Expression> slope(List<Expression> a, List<Expression> b, Expression s) {
    return IntStream.range(0, Math.min(a.size(), b.size()))
        .mapToObj(i -> Exact.quotient(Exact.difference(a.get(i), b.get(i)), s))
        .toList();
  }
}
