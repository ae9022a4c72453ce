package org.saddlepoint.derivation.quasinewton;

import static org.saddlepoint.derivation.Faulty.reasoned;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.INITIAL_MATRIX;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.LBFGS_AGAINST_BFGS;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.UPDATES;
import static org.saddlepoint.derivation.quasinewton.Sizes.pairs;
import static org.saddlepoint.derivation.quasinewton.Sizes.whole;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saddlepoint.derivation.ComposedTable;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.DecisionTable.Fact;
import org.saddlepoint.derivation.DecisionTable.Row;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.UnderivableException;

/**
 * Whether L-BFGS goes where BFGS goes: it does from the same first matrix, as long as no pair is
 * forgotten.
 */
final class LimitedAgainstFull {
  private static final DecisionTable EQUAL =
      new DecisionTable(
          List.of(
              new Fact("start", List.of("same", "rescaled")),
              new Fact("pairs", List.of("all", "some"))),
          List.of(
              new Row(
                  Map.of("start", Set.of("same"), "pairs", Set.of("all")),
                  "same-direction",
                  "same-updates"),
              new Row(
                  Map.of("start", Set.of("same"), "pairs", Set.of("some")),
                  "other-direction",
                  "pairs-forgotten"),
              new Row(Map.of("start", Set.of("rescaled")), "other-direction", "other-start")));

  private LimitedAgainstFull() {}

  static List<Rule> rules() {
    return List.of(equal());
  }

  private static Rule equal() {
    return ComposedTable.of(LBFGS_AGAINST_BFGS, "qn.lbfgs", Form.REASONED_CHOICE, EQUAL)
        .facts(d -> Map.of("start", start(d), "pairs", kept(d)))
        .temptingReasons("limited-memory-always-differs", "memory-plays-no-role")
        .slips(faulty ->
            faulty
                .other(
                    "B7",
                    "always-the-same",
                    d -> reasoned("same-direction", "memory-plays-no-role"))
                .other(
                    "B7b",
                    "always-different",
                    d -> reasoned("other-direction", "limited-memory-always-differs")))
        .rule();
  }

  private static String start(Derivation derivation) {
    String word = derivation.word(INITIAL_MATRIX);
    if (!word.equals("same") && !word.equals("rescaled")) {
      throw new UnderivableException(Message.of("quasinewton.initial-matrix"));
    }
    return word;
  }

  private static String kept(Derivation derivation) {
    return whole(derivation, UPDATES).compareTo(pairs(derivation)) <= 0 ? "all" : "some";
  }
}
