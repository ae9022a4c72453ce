package org.saddlepoint.derivation.conditioning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.Matrix;

/** Symmetric matrices of two rows by κ, smallest first; no value where two are level. */
final class ConditionOrderRule extends NamedRule {
  private static final List<Quantity> MATRICES =
      List.of(
          ConditioningQuantities.MATRIX_A,
          ConditioningQuantities.MATRIX_B,
          ConditioningQuantities.MATRIX_C);

  private final List<Slip> slips;

  /** What matrices may be compared by. */
  private interface Score {
    Expression of(Matrix<Expression> matrix);
  }

  ConditionOrderRule() {
    super(ConditioningQuantities.CONDITION_ORDER, "cond.number", Form.ORDER);
    slips =
        new FaultySteps(gives())
            .principal("K1", "reversed", this::reversed)
            .other("K3", "by-diagonal", d -> ranked(d, ConditionOrderRule::diagonalRatio))
            .other("K2", "by-determinant", d -> ranked(d, ConditionOrderRule::size))
            .other("K6", "by-difference", d -> ranked(d, ConditionOrderRule::difference))
            .other("K11", "by-largest", d -> ranked(d, ConditionOrderRule::largest))
            .slips();
  }

  private static List<Quantity> given(Derivation derivation) {
    List<Quantity> given = MATRICES.stream().filter(derivation::isGiven).toList();
    if (given.size() < 2) {
      throw Exact.misshapen(ConditioningQuantities.MATRIX_A);
    }
    return given;
  }

  /** The chain of one of the matrices by itself. */
  private static Derivation chain(Derivation derivation, Matrix<Expression> matrix) {
    return Derivation.of(
        derivation.rules(), List.of(), Map.of(Quantities.HESSIAN_AT_POINT, new Value.Grid(matrix)));
  }

  private static Matrix<Expression> matrix(Derivation derivation, Quantity setting) {
    Matrix<Expression> matrix = derivation.matrix(setting);
    if (matrix.height() != 2 || !matrix.isSquare() || !matrix.isSymmetric()) {
      throw Exact.misshapen(setting);
    }
    return matrix;
  }

  private static Optional<Value> ranked(Derivation derivation, Score score) {
    Map<Quantity, Expression> scores = new HashMap<>();
    for (Quantity each : given(derivation)) {
      scores.put(each, score.of(matrix(derivation, each)));
    }
    List<Quantity> order = new ArrayList<>(given(derivation));
    order.sort(Comparator.comparing(scores::get, Exact.ORDER));
    for (int i = 1; i < order.size(); i++) {
      if (Exact.ORDER.compare(scores.get(order.get(i - 1)), scores.get(order.get(i))) == 0) {
        throw new UnderivableException(Message.of("conditioning.level"));
      }
    }
    return Optional.of(new Value.Ranking(order.stream().map(Quantity::id).toList()));
  }

  private static Expression diagonalRatio(Matrix<Expression> m) {
    List<Expression> diagonal = List.of(Exact.magnitude(m.at(0, 0)), Exact.magnitude(m.at(1, 1)));
    return Exact.quotient(
        Collections.max(diagonal, Exact.ORDER), Collections.min(diagonal, Exact.ORDER));
  }

  private static Expression determinant(Matrix<Expression> m) {
    return Exact.ALGEBRA.determinant(m);
  }

  /** A small determinant taken for a bad condition: ascending in 1/|det|. */
  private static Expression size(Matrix<Expression> m) {
    return Exact.quotient(Expression.ONE, Exact.magnitude(determinant(m)));
  }

  /** tr² − 4 det, the square of the difference of the eigenvalues. */
  private static Expression difference(Matrix<Expression> m) {
    Expression trace = Exact.sum(m.at(0, 0), m.at(1, 1));
    return Exact.difference(
        Exact.product(trace, trace), Exact.product(Expression.of(4), determinant(m)));
  }

  /** (tr + √(tr² − 4 det))/2. */
  private static Expression largest(Matrix<Expression> m) {
    return Exact.half(
        Exact.sum(
            Exact.sum(m.at(0, 0), m.at(1, 1)),
            Simplifier.simplify(Expression.sqrt(difference(m)))));
  }

  private Optional<Value> reversed(Derivation derivation) {
    List<String> ids =
        own(derivation) instanceof Value.Ranking(var right)
            ? new ArrayList<>(right)
            : new ArrayList<>();
    Collections.reverse(ids);
    return Optional.of(new Value.Ranking(ids));
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return given(derivation);
  }

  @Override
  public Value value(Derivation derivation) {
    return ranked(derivation, m -> chain(derivation, m).scalar(Quantities.CONDITION_NUMBER))
        .orElseThrow();
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Explanation text = explain().say("start");
    for (Quantity each : given(derivation)) {
      Derivation chain = chain(derivation, matrix(derivation, each));
      text.say("matrix", Message.term("word." + each.id()))
          .show(
              Formulas.list(
                  chain.multiset(Quantities.EIGENVALUES).stream()
                      .map(Formulas::withRounded)
                      .toList()))
          .show(Formulas.named(Notation.KAPPA, chain.scalar(Quantities.CONDITION_NUMBER)));
    }
    return text.say("order").passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("condition-order", "trace and determinant", () -> isAscending(derivation))
        .list();
  }

  /** By |tr²/det − 2| = κ + 1/κ, which grows with κ. */
  private boolean isAscending(Derivation derivation) {
    List<String> ids =
        derivation.get(gives()) instanceof Value.Ranking(var ranked) ? ranked : List.of();
    List<Expression> measures = new ArrayList<>();
    for (String id : ids) {
      Matrix<Expression> m = matrix(derivation, new Quantity(id));
      Expression trace = Exact.sum(m.at(0, 0), m.at(1, 1));
      Expression quotient =
          Exact.quotient(
              Exact.product(trace, trace),
              Exact.difference(
                  Exact.product(m.at(0, 0), m.at(1, 1)), Exact.product(m.at(0, 1), m.at(1, 0))));
      measures.add(Exact.magnitude(Exact.difference(quotient, Expression.of(2))));
    }
    return ids.size() == given(derivation).size()
        && IntStream.range(1, measures.size())
            .allMatch(i -> Exact.ORDER.compare(measures.get(i - 1), measures.get(i)) < 0);
  }

  @Override
  public List<String> options(Derivation derivation) {
    return given(derivation).stream().map(Quantity::id).toList();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 8 * given(derivation).size();
  }
}
