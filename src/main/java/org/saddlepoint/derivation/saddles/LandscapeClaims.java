package org.saddlepoint.derivation.saddles;

import static org.saddlepoint.derivation.Faulty.reasoned;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.CLAIM;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.LANDSCAPE_CLAIM;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.derivation.ComposedTable;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.DecisionTable.Fact;
import org.saddlepoint.derivation.DecisionTable.Row;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/** Claims about critical points, judged in the model of independent fair signs. */
final class LandscapeClaims {
  private static final String RARE = "saddles-rare";
  private static final String COMMON = "saddles-most";
  private static final String REST = "rest-are-saddles";
  private static final String HALF = "minima-half";
  private static final List<String> CLAIMS = List.of(RARE, COMMON, REST, HALF);

  /** How P(saddle) = 1 − 2¹⁻ⁿ stands to 1/2: below for n = 1, equal for n = 2, above from 3 on. */
  private static final DecisionTable CLAIMED =
      new DecisionTable(
          List.of(new Fact("claim", CLAIMS), new Fact("saddles", List.of("fewer", "half", "more"))),
          List.of(
              row(RARE, Set.of("fewer"), "claim-holds", "no-mixed-signs"),
              row(RARE, Set.of("half"), "claim-fails", "shares-equal"),
              row(RARE, Set.of("more"), "claim-fails", "mixed-signs-usual"),
              row(COMMON, Set.of("fewer"), "claim-fails", "no-mixed-signs"),
              row(COMMON, Set.of("half"), "claim-fails", "shares-equal"),
              row(COMMON, Set.of("more"), "claim-holds", "mixed-signs-usual"),
              row(REST, Set.of("fewer", "half", "more"), "claim-fails", "maxima-too"),
              row(HALF, Set.of("fewer"), "claim-holds", "no-mixed-signs"),
              row(HALF, Set.of("half", "more"), "claim-fails", "all-signs-needed")));

  private LandscapeClaims() {}

  private static Row row(String claim, Set<String> saddles, String verdict, String reason) {
    return new Row(Map.of("claim", Set.of(claim), "saddles", saddles), verdict, reason);
  }

  static List<Rule> rules() {
    return List.of(
        ComposedTable.of(LANDSCAPE_CLAIM, "land.signs", Form.REASONED_CHOICE, CLAIMED)
            .facts(d -> Map.of("claim", claim(d), "saddles", saddles(d)))
            .slips(faulty ->
                faulty
                    .other("S11", "minima-half", LandscapeClaims::half)
                    .other("S12", "maxima-forgotten", LandscapeClaims::rest)
                    .other("S12b", "plane-as-in-pictures", LandscapeClaims::rare))
            .rule());
  }

  private static String claim(Derivation derivation) {
    String claim = derivation.word(CLAIM);
    if (!CLAIMS.contains(claim)) {
      throw new UnderivableException(Message.of("saddles.claim"));
    }
    return claim;
  }

  private static String saddles(Derivation derivation) {
    if (!RandomSigns.probability(derivation).equals(Expression.of(1, 2))) {
      throw new UnderivableException(Message.of("saddles.fair-signs"));
    }
    Expression extrema = Exact.sum(RandomSigns.minima(derivation), RandomSigns.maxima(derivation));
    int sign = Exact.signum(Exact.difference(extrema, Expression.of(1, 2)));
    return sign > 0 ? "fewer" : sign < 0 ? "more" : "half";
  }

  private static Optional<Value> when(
      Derivation derivation, String claim, String verdict, String reason) {
    return claim(derivation).equals(claim) ? reasoned(verdict, reason) : Optional.empty();
  }

  private static Optional<Value> half(Derivation derivation) {
    return when(derivation, HALF, "claim-holds", "shares-equal");
  }

  private static Optional<Value> rest(Derivation derivation) {
    return when(derivation, REST, "claim-holds", "mixed-signs-usual");
  }

  private static Optional<Value> rare(Derivation derivation) {
    return when(derivation, RARE, "claim-holds", "no-mixed-signs");
  }
}
