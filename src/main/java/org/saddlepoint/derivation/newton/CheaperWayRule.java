package org.saddlepoint.derivation.newton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.TableRule;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;

/** Which way of using a Hessian is cheapest, by what it looks like and what is wanted. */
final class CheaperWayRule extends TableRule {
  private static final String STRUCTURE = "structure";
  private static final String WANTED = "wanted";
  private static final String STEP = "one-step";
  private static final String MANY = "many-right-sides";
  private static final String ENTRIES = "inverse-entries";
  private static final Set<String> SPARSE =
      Set.of(Structure.TRIDIAGONAL.id(), Structure.ARROW.id());
  private static final Set<String> COUPLED =
      Set.of(Structure.TRIDIAGONAL.id(), Structure.ARROW.id(), Structure.DENSE.id());

  private static final String DIVIDE = "divide";
  private static final String ZEROS = "eliminate-zeros-left-out";
  private static final String SOLVE = "eliminate";
  private static final String FACTORISE = "factorise-once";
  private static final String INVERT = "invert";

  private static final DecisionTable TABLE =
      new DecisionTable(
          List.of(
              new DecisionTable.Fact(
                  STRUCTURE, Arrays.stream(Structure.values()).map(Structure::id).toList()),
              new DecisionTable.Fact(WANTED, List.of(STEP, MANY, ENTRIES))),
          List.of(
              new DecisionTable.Row(
                  Map.of(STRUCTURE, Set.of(Structure.DIAGONAL.id())), DIVIDE, "equations-apart"),
              row(SPARSE, STEP, ZEROS, "zeros-stay"),
              row(Set.of(Structure.DENSE.id()), STEP, SOLVE, "one-right-side"),
              row(COUPLED, MANY, FACTORISE, "factors-reused"),
              row(COUPLED, ENTRIES, INVERT, "entries-wanted")));

  private static DecisionTable.Row row(
      Set<String> structures, String wanted, String verdict, String reason) {
    return new DecisionTable.Row(
        Map.of(STRUCTURE, structures, WANTED, Set.of(wanted)), verdict, reason);
  }

  private final List<Slip> slips;

  CheaperWayRule() {
    super(NewtonQuantities.CHEAPER_WAY, "newton.nd", Form.REASONED_CHOICE, TABLE);
    slips =
        new FaultySteps(gives())
            .other("O1", "inverted-to-solve", CheaperWayRule::inverted)
            .other("O2", "structure-ignored", CheaperWayRule::structureIgnored)
            .slips();
  }

  private static Optional<Value> inverted(Derivation derivation) {
    return wanted(derivation).equals(ENTRIES)
        ? Optional.empty()
        : Optional.of(new Value.Reasoned(INVERT, "formula-has-inverse"));
  }

  /** As if the matrix were dense. */
  private static Optional<Value> structureIgnored(Derivation derivation) {
    if (Structure.of(derivation) == Structure.DENSE) {
      return Optional.empty();
    }
    DecisionTable.Row row =
        TABLE.decide(Map.of(STRUCTURE, Structure.DENSE.id(), WANTED, wanted(derivation)));
    return Optional.of(new Value.Reasoned(row.verdict(), row.reason()));
  }

  /** Without the setting, one step. */
  private static String wanted(Derivation derivation) {
    if (!derivation.isGiven(NewtonQuantities.WANTED)) {
      return STEP;
    }
    String word = derivation.word(NewtonQuantities.WANTED);
    if (TABLE.facts().get(1).values().contains(word)) {
      return word;
    }
    throw new UnderivableException(
        Message.of(
            "derivation.unknown-setting",
            Message.term("quantity." + NewtonQuantities.WANTED.id())));
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return derivation.isGiven(NewtonQuantities.STRUCTURE)
        ? List.of(NewtonQuantities.STRUCTURE)
        : List.of(Quantities.HESSIAN_AT_POINT);
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    return Map.of(STRUCTURE, Structure.of(derivation).id(), WANTED, wanted(derivation));
  }

  @Override
  public List<String> reasons(Derivation derivation) {
    List<String> reasons = new ArrayList<>(TABLE.reasons());
    reasons.add("formula-has-inverse");
    return reasons;
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return certificates(
        derivation, "cheaper-way", "operations counted", () -> isCheapest(derivation));
  }

  /** For a hundred variables, of the ways that give what is wanted, none takes fewer. */
  private boolean isCheapest(Derivation derivation) {
    String verdict =
        derivation.get(gives()) instanceof Value.Reasoned(var id, var reason) ? id : "";
    Structure structure = Structure.of(derivation);
    String wanted = wanted(derivation);
    long claimed = operations(verdict, structure, wanted);
    return TABLE.verdicts().stream()
        .allMatch(other -> claimed <= operations(other, structure, wanted));
  }

  private static final int VARIABLES = 100;
  private static final int RIGHT_SIDES = 1_000;

  /** Of a way; too many to be counted where it does not do or does not give what is wanted. */
  private static long operations(String way, Structure structure, String wanted) {
    long n = VARIABLES;
    long never = Long.MAX_VALUE;
    long sides = wanted.equals(MANY) ? RIGHT_SIDES : 1;
    boolean isEntries = wanted.equals(ENTRIES);
    boolean isSparse = SPARSE.contains(structure.id());
    return switch (way) {
      case DIVIDE -> structure == Structure.DIAGONAL ? sides * n : never;
      case ZEROS -> isEntries || !isSparse ? never : sides * structure.counted(VARIABLES);
      case SOLVE -> isEntries ? never : sides * Structure.DENSE.counted(VARIABLES);
      case FACTORISE -> isEntries ? never : factorised(structure, sides);
      case INVERT -> n * n * n + (isEntries ? 0 : sides * n * n);
      default -> never;
    };
  }

  /** The elimination once, and for each right-hand side its part of it. */
  private static long factorised(Structure structure, long sides) {
    long whole = structure.counted(VARIABLES);
    long side = structure == Structure.DENSE ? (long) VARIABLES * VARIABLES : 3L * VARIABLES - 2;
    return sides == 1 ? whole + side : whole + sides * side;
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }
}
