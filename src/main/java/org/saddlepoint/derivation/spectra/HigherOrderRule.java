package org.saddlepoint.derivation.spectra;

import static org.saddlepoint.derivation.Judgements.SADDLE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.TableRule;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/** The class of a degenerate critical point by terms of higher order. */
final class HigherOrderRule extends TableRule {
  static final String MINIMUM = "strict-minimum";
  static final String MAXIMUM = "strict-maximum";
  static final String WEAK_MINIMUM = "weak-minimum";
  static final String WEAK_MAXIMUM = "weak-maximum";
  static final String RISES = "rises-everywhere";
  static final String FALLS = "falls-everywhere";
  static final String ODD = "odd-order";
  static final String AGAINST = "against-the-curvature";
  static final String BOTH = "form-of-both-signs";
  static final String LEVEL = "level-along-a-curve";

  /** Wrong reasons. */
  static final String SINGULAR = "determinant-is-zero";

  static final String SEMIDEFINITE = "no-eigenvalue-of-the-other-sign";
  static final String LINES = "along-every-line";

  private static final DecisionTable TABLE =
      new DecisionTable(
          List.of(
              new DecisionTable.Fact("curvature", List.of("positive", "negative", "zero")),
              new DecisionTable.Fact("tail", HigherOrder.TAILS)),
          List.of(
              row(MINIMUM, RISES, Set.of("positive", "zero"), HigherOrder.EVEN_POSITIVE),
              row(
                  WEAK_MINIMUM,
                  LEVEL,
                  Set.of("positive", "zero"),
                  HigherOrder.NEVER_NEGATIVE,
                  HigherOrder.FLAT),
              row(MAXIMUM, FALLS, Set.of("negative", "zero"), HigherOrder.EVEN_NEGATIVE),
              row(WEAK_MAXIMUM, LEVEL, Set.of("negative", "zero"), HigherOrder.NEVER_POSITIVE),
              row(WEAK_MAXIMUM, LEVEL, Set.of("negative"), HigherOrder.FLAT),
              row(SADDLE, ODD, Set.of("positive", "negative", "zero"), HigherOrder.ODD),
              row(SADDLE, BOTH, Set.of("positive", "negative", "zero"), HigherOrder.EVEN_BOTH),
              row(
                  SADDLE,
                  AGAINST,
                  Set.of("positive"),
                  HigherOrder.EVEN_NEGATIVE,
                  HigherOrder.NEVER_POSITIVE),
              row(
                  SADDLE,
                  AGAINST,
                  Set.of("negative"),
                  HigherOrder.EVEN_POSITIVE,
                  HigherOrder.NEVER_NEGATIVE)));

  private final List<Slip> slips =
      new FaultySteps(SpectraQuantities.HIGHER_ORDER_CLASS)
          .other("C8", "singular-as-saddle", d -> reasoned(SADDLE, SINGULAR))
          .other("C13", "semidefinite-as-definite", HigherOrderRule::semidefinite)
          .other("C17", "lines-alone", HigherOrderRule::lines)
          .other("C18", "odd-order-by-its-sign", HigherOrderRule::oddBySign)
          .other("C19", "level-as-strict", this::levelAsStrict)
          .slips();

  HigherOrderRule() {
    super(SpectraQuantities.HIGHER_ORDER_CLASS, "cls.higher", Form.REASONED_CHOICE, TABLE);
  }

  private static DecisionTable.Row row(
      String verdict, String reason, Set<String> curvature, String... tails) {
    return new DecisionTable.Row(
        Map.of("curvature", curvature, "tail", Set.of(tails)), verdict, reason);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.CRITICAL, Quantities.EIGENVALUES);
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    HigherOrder found = HigherOrder.of(derivation);
    return Map.of("curvature", found.curvature(), "tail", found.tail());
  }

  private static Optional<Value> reasoned(String verdict, String reason) {
    return Optional.of(new Value.Reasoned(verdict, reason));
  }

  /** "No eigenvalue is negative, so a minimum." */
  private static Optional<Value> semidefinite(Derivation derivation) {
    return switch (HigherOrder.of(derivation).curvature()) {
      case "positive" -> reasoned(MINIMUM, SEMIDEFINITE);
      case "negative" -> reasoned(MAXIMUM, SEMIDEFINITE);
      default -> Optional.empty();
    };
  }

  /** The sign of the first terms on the straight line, where a curve shows something else. */
  private static Optional<Value> lines(Derivation derivation) {
    HigherOrder found = HigherOrder.of(derivation);
    if (found.curve().isEmpty()) {
      return Optional.empty();
    }
    List<List<Expression>> kernel = Eigenspaces.nullSpace(Given.hessian(derivation));
    Expression line = Along.on(derivation, Along.line(kernel.getFirst()));
    return Along.leading(line, Along.MAX_ORDER)
        .filter(Along.Term::isEven)
        .map(term -> Exact.signum(term.coefficient()) > 0 ? MINIMUM : MAXIMUM)
        .filter(word -> word.equals(MINIMUM) == found.curvature().equals("positive"))
        .flatMap(word -> reasoned(word, LINES));
  }

  /** "Its factor is positive, so f rises." */
  private static Optional<Value> oddBySign(Derivation derivation) {
    HigherOrder found = HigherOrder.of(derivation);
    if (!found.tail().equals(HigherOrder.ODD) || found.curve().isEmpty()) {
      return Optional.empty();
    }
    Expression at = Exact.at(found.lowest().orElseThrow(), Map.of(Along.T, Expression.ONE));
    return Exact.signum(at) > 0 ? reasoned(MINIMUM, RISES) : reasoned(MAXIMUM, FALLS);
  }

  private Optional<Value> levelAsStrict(Derivation derivation) {
    if (!(own(derivation) instanceof Value.Reasoned(var word, var why))) {
      return Optional.empty();
    }
    return switch (word) {
      case WEAK_MINIMUM -> reasoned(MINIMUM, RISES);
      case WEAK_MAXIMUM -> reasoned(MAXIMUM, FALLS);
      default -> Optional.empty();
    };
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    return HigherOrderText.write(explain(), derivation, TABLE.decide(facts(derivation)));
  }

  /** Besides the table: values of f on many small curves through the point. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return certificates(
        derivation,
        "higher-order-class",
        "values on small curves through the point",
        () ->
            derivation.get(gives()) instanceof Value.Reasoned(var word, var why)
                && Neighbourhood.of(derivation).isClass(word));
  }

  @Override
  public List<String> options(Derivation derivation) {
    return List.of(MINIMUM, WEAK_MINIMUM, MAXIMUM, WEAK_MAXIMUM, SADDLE);
  }

  @Override
  public List<String> reasons(Derivation derivation) {
    return List.of(RISES, FALLS, ODD, AGAINST, BOTH, LEVEL, SINGULAR, SEMIDEFINITE, LINES);
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    HigherOrder found = HigherOrder.of(derivation);
    boolean isCurved =
        found.curve().stream()
            .anyMatch(shift -> Polynomials.coefficients(shift, Along.T).size() > 2);
    return 4 + found.order() + (isCurved ? 8 : 0);
  }
}
