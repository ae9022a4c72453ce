package org.saddlepoint.derivation.descent;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.expression.Expression;

/** What follows from the size of αλ, as tables. */
final class DescentTables {
  static final String CONVERGES = "converges";
  static final String SWINGS = "swings";
  static final String DIVERGES = "diverges";

  /** αλmax against 2, and whether a curvature is negative. */
  static final DecisionTable OUTCOME =
      new DecisionTable(
          List.of(
              new DecisionTable.Fact("negative", List.of("yes", "no")),
              new DecisionTable.Fact("reach", List.of("below", "at", "above"))),
          List.of(
              row(Map.of("negative", Set.of("no"), "reach", Set.of("below")), CONVERGES, "stable"),
              row(Map.of("negative", Set.of("no"), "reach", Set.of("at")), SWINGS, "boundary"),
              row(
                  Map.of("negative", Set.of("no"), "reach", Set.of("above")),
                  DIVERGES,
                  "overshoots"),
              row(Map.of("negative", Set.of("yes")), DIVERGES, "negative-curvature")));

  /** The factor 1 − αλ of one coordinate. */
  static final DecisionTable BEHAVIOUR =
      new DecisionTable(
          List.of(
              new DecisionTable.Fact(
                  "factor",
                  List.of(
                      "below-minus-one",
                      "minus-one",
                      "negative",
                      "zero",
                      "positive",
                      "one",
                      "above-one"))),
          List.of(
              behaviour("positive", "monotone", "factor-positive"),
              behaviour("negative", "alternating", "factor-negative"),
              behaviour("zero", "one-step", "factor-zero"),
              behaviour("minus-one", "swinging", "factor-minus-one"),
              behaviour("one", "standing", "factor-one"),
              behaviour("below-minus-one", "diverging", "factor-below"),
              behaviour("above-one", "diverging", "factor-above")));

  private DescentTables() {}

  private static DecisionTable.Row row(
      Map<String, Set<String>> when, String verdict, String reason) {
    return new DecisionTable.Row(when, verdict, reason);
  }

  private static DecisionTable.Row behaviour(String factor, String verdict, String reason) {
    return row(Map.of("factor", Set.of(factor)), verdict, reason);
  }

  /** Where a factor lies. */
  static String place(Expression factor) {
    int low = Exact.signum(Exact.sum(factor, Expression.ONE));
    int high = Exact.signum(Exact.difference(factor, Expression.ONE));
    int sign = Exact.signum(factor);
    if (low < 0) {
      return "below-minus-one";
    }
    if (low == 0) {
      return "minus-one";
    }
    if (high > 0) {
      return "above-one";
    }
    if (high == 0) {
      return "one";
    }
    return sign < 0 ? "negative" : sign == 0 ? "zero" : "positive";
  }
}
