package org.saddlepoint.derivation.deep;

import java.math.BigInteger;
import java.util.HashMap;
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
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.TableRule;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;

/**
 * Which method takes up as much curvature as a situation allows. Small means that a matrix of n²
 * numbers can be stored and solved with; noise has to be averaged out, which a Fisher matrix
 * allows, being never indefinite, and differences of gradients do not.
 */
final class MethodChoiceRule extends TableRule {
  private static final String SIZE = "size";
  private static final String SMALL = "small";
  private static final String LARGE = "large";
  private static final String BATCH = "batch";
  private static final String FULL = "full-batch";
  private static final String MINI = "mini-batch";
  private static final String CONVEXITY = "convexity";
  private static final String CONVEX = "convex";
  private static final String NOT_CONVEX = "non-convex";
  private static final String ROOM = "room";
  private static final String TIGHT = "tight";
  private static final String AMPLE = "ample";

  /** Up to so many parameters n² numbers and n³ operations are no trouble. */
  private static final BigInteger MOST_SMALL = BigInteger.valueOf(1_000);

  private static final BigInteger LEAST_LARGE = BigInteger.valueOf(1_000_000);

  private static final DecisionTable TABLE =
      new DecisionTable(
          List.of(
              new Fact(SIZE, List.of(SMALL, LARGE)),
              new Fact(BATCH, List.of(FULL, MINI)),
              new Fact(CONVEXITY, List.of(CONVEX, NOT_CONVEX)),
              new Fact(ROOM, List.of(TIGHT, AMPLE))),
          List.of(
              row("choose-newton", "small-and-convex", SIZE, SMALL, BATCH, FULL, CONVEXITY, CONVEX),
              row(
                  "choose-trust-region",
                  "small-and-not-convex",
                  SIZE,
                  SMALL,
                  BATCH,
                  FULL,
                  CONVEXITY,
                  NOT_CONVEX),
              row("choose-natural-gradient", "small-and-noisy", SIZE, SMALL, BATCH, MINI),
              row("choose-lbfgs", "large-with-history", SIZE, LARGE, BATCH, FULL, ROOM, AMPLE),
              row("choose-kronecker", "large-and-noisy", SIZE, LARGE, BATCH, MINI, ROOM, AMPLE),
              row("choose-first-order", "large-without-room", SIZE, LARGE, ROOM, TIGHT)));

  MethodChoiceRule() {
    super(DeepQuantities.METHOD_CHOICE, "dl.choose", Form.REASONED_CHOICE, TABLE);
  }

  private static Row row(String verdict, String reason, String... facts) {
    Map<String, Set<String>> when = new HashMap<>();
    for (int i = 0; i < facts.length; i += 2) {
      when.put(facts[i], Set.of(facts[i + 1]));
    }
    return new Row(when, verdict, reason);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of();
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    return found(derivation);
  }

  private static Map<String, String> found(Derivation derivation) {
    return Map.of(
        SIZE, size(derivation),
        BATCH, derivation.word(DeepQuantities.BATCH),
        CONVEXITY, derivation.word(DeepQuantities.CONVEXITY),
        ROOM, derivation.word(DeepQuantities.MEMORY));
  }

  private static String size(Derivation derivation) {
    BigInteger count = Sized.count(derivation, DeepQuantities.PARAMETERS);
    if (count.compareTo(MOST_SMALL) > 0 && count.compareTo(LEAST_LARGE) < 0) {
      throw new UnderivableException(Message.of("deep.neither-small-nor-large"));
    }
    return count.compareTo(MOST_SMALL) <= 0 ? SMALL : LARGE;
  }

  @Override
  public List<Slip> slips() {
    return new FaultySteps(DeepQuantities.METHOD_CHOICE)
        .other("M1", "noise-overlooked", d -> taken(d, BATCH, FULL))
        .other("S1", "convexity-assumed", d -> taken(d, CONVEXITY, CONVEX))
        .other("M2", "memory-overlooked", d -> taken(d, ROOM, AMPLE))
        .other("M3", "size-overlooked", d -> taken(d, SIZE, SMALL))
        .slips();
  }

  /** What the table says if one fact is overlooked, where that makes a difference. */
  private static Optional<Value> taken(Derivation derivation, String fact, String wrong) {
    Map<String, String> found = found(derivation);
    Map<String, String> changed = new HashMap<>(found);
    changed.put(fact, wrong);
    Row truth = TABLE.decide(found);
    Row faulty = TABLE.decide(changed);
    return faulty.equals(truth)
        ? Optional.empty()
        : Optional.of(new Value.Reasoned(faulty.verdict(), faulty.reason()));
  }
}
