package org.saddlepoint.derivation.newton;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Judgements;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.TableRule;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** What kind of stationary point the Newton step on a quadratic leads to, if it leads anywhere. */
final class LandingRule extends TableRule {
  private static final String EIGENVALUES = "eigenvalues";
  private static final String POSITIVE = "all-positive";
  private static final String NEGATIVE = "all-negative";
  private static final String BOTH = "both-signs";
  private static final String ZERO = "some-zero";
  private static final String NOWHERE = "no-single-point";

  /** Reasons on offer that are none. */
  private static final String DIAGONAL = "diagonal-entries";

  private static final String DETERMINANT = "determinant-sign";
  private static final String MINIMISES = "method-minimises";

  private static final DecisionTable TABLE =
      new DecisionTable(
          List.of(new DecisionTable.Fact(EIGENVALUES, List.of(POSITIVE, NEGATIVE, BOTH, ZERO))),
          List.of(
              row(POSITIVE, Judgements.MINIMUM),
              row(NEGATIVE, Judgements.MAXIMUM),
              row(BOTH, Judgements.SADDLE),
              row(ZERO, NOWHERE)));

  private static DecisionTable.Row row(String found, String verdict) {
    return new DecisionTable.Row(Map.of(EIGENVALUES, Set.of(found)), verdict, reason(found));
  }

  private static String reason(String found) {
    return "eigenvalues-" + found;
  }

  private final List<Slip> slips;

  LandingRule() {
    super(NewtonQuantities.LANDING, "newton.quad", Form.REASONED_CHOICE, TABLE);
    slips =
        new FaultySteps(gives())
            .other("S1", "always-minimum", d -> word(POSITIVE, MINIMISES))
            .other("C1", "diagonal-signs", d -> word(signs(diagonal(matrix(d))), DIAGONAL))
            .other("C3", "determinant-alone", d -> whenDeterminant(d, 1, POSITIVE))
            .other("C4", "negative-determinant-as-maximum", d -> whenDeterminant(d, -1, NEGATIVE))
            .slips();
  }

  private static Optional<Value> word(String found) {
    DecisionTable.Row row = TABLE.decide(Map.of(EIGENVALUES, found));
    return Optional.of(new Value.Reasoned(row.verdict(), row.reason()));
  }

  /** The verdict with a reason that is none. */
  private static Optional<Value> word(String found, String reason) {
    return Optional.of(
        new Value.Reasoned(TABLE.decide(Map.of(EIGENVALUES, found)).verdict(), reason));
  }

  private static Optional<Value> whenDeterminant(Derivation derivation, int sign, String found) {
    return Exact.signum(Exact.ALGEBRA.determinant(matrix(derivation))) == sign
        ? word(found, DETERMINANT)
        : Optional.empty();
  }

  private static Matrix<Expression> matrix(Derivation derivation) {
    Matrix<Expression> matrix = derivation.matrix(Quantities.HESSIAN_AT_POINT);
    if (!matrix.isSquare()) {
      throw Exact.misshapen(Quantities.HESSIAN_AT_POINT);
    }
    return matrix;
  }

  private static List<Expression> diagonal(Matrix<Expression> matrix) {
    return IntStream.range(0, matrix.height()).mapToObj(i -> matrix.at(i, i)).toList();
  }

  private static String signs(List<Expression> constants) {
    List<Integer> signs = constants.stream().map(Exact::signum).distinct().toList();
    if (signs.contains(0)) {
      return ZERO;
    }
    return signs.size() == 2 ? BOTH : signs.contains(1) ? POSITIVE : NEGATIVE;
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return derivation.isGiven(Quantities.OBJECTIVE)
        ? List.of(Quantities.HESSIAN, Quantities.EIGENVALUES)
        : List.of(Quantities.EIGENVALUES);
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    if (derivation.isGiven(Quantities.OBJECTIVE)
        && !Exact.isConstant(derivation.matrix(Quantities.HESSIAN))) {
      throw new UnderivableException(Message.of("derivation.landing-not-quadratic"));
    }
    return Map.of(EIGENVALUES, signs(Exact.eigenvalues(derivation)));
  }

  @Override
  public List<String> reasons(Derivation derivation) {
    List<String> reasons = new ArrayList<>(TABLE.reasons());
    reasons.addAll(List.of(DIAGONAL, DETERMINANT, MINIMISES));
    return reasons;
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return certificates(
        derivation, "landing-class", "signs of the leading minors", () -> isByMinors(derivation));
  }

  /** Where the eigenvalues are a learner's, only the table speaks. */
  private boolean isByMinors(Derivation derivation) {
    if (derivation.isGiven(Quantities.EIGENVALUES)) {
      return true;
    }
    Matrix<Expression> matrix = matrix(derivation);
    boolean isPositive = true;
    boolean isNegative = true;
    for (int size = 1; size <= matrix.height(); size++) {
      int sign = Exact.signum(Exact.ALGEBRA.determinant(corner(matrix, size)));
      isPositive &= sign > 0;
      isNegative &= sign == (size % 2 == 0 ? 1 : -1);
      if (size == matrix.height() && sign == 0) {
        return derivation.get(gives()).equals(word(ZERO).orElseThrow());
      }
    }
    String found = isPositive ? POSITIVE : isNegative ? NEGATIVE : BOTH;
    return derivation.get(gives()).equals(word(found).orElseThrow());
  }

  private static Matrix<Expression> corner(Matrix<Expression> matrix, int size) {
    return new Matrix<>(
        matrix.rows().stream().limit(size).map(row -> row.subList(0, size)).toList());
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 1;
  }
}
