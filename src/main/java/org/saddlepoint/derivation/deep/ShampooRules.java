package org.saddlepoint.derivation.deep;

import static org.saddlepoint.derivation.deep.DeepQuantities.SHAMPOO_EXPONENT;
import static org.saddlepoint.derivation.deep.DeepQuantities.SHAMPOO_GRADIENT;
import static org.saddlepoint.derivation.deep.DeepQuantities.SHAMPOO_LEFT;
import static org.saddlepoint.derivation.deep.DeepQuantities.SHAMPOO_RIGHT;
import static org.saddlepoint.derivation.deep.DeepQuantities.TENSOR_ORDER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/**
 * Shampoo: L = Σ GGᵀ and R = Σ GᵀG over the gradients so far, without a multiple of the identity,
 * and the direction L^(−1/4) G R^(−1/4) for the latest. V. Gupta, T. Koren, Y. Singer, Shampoo:
 * preconditioned stochastic tensor optimization, 2018 (arXiv 1802.09568). Roots are taken of
 * diagonal matrices only.
 */
final class ShampooRules {
  private static final String SKILL = "dl.shampoo";

  static final List<Rule> ALL =
      List.of(
          side(SHAMPOO_LEFT, ShampooRules::left, ShampooRules::right),
          side(SHAMPOO_RIGHT, ShampooRules::right, ShampooRules::left),
          gradient(),
          exponent());

  private ShampooRules() {}

  /** The latest gradient last. */
  static List<Matrix<Expression>> gradients(Derivation derivation) {
    Matrix<Expression> latest = latest(derivation);
    return derivation.isGiven(DeepQuantities.EARLIER_GRADIENT)
        ? List.of(
            Sized.matrix(
                derivation, DeepQuantities.EARLIER_GRADIENT, latest.height(), latest.width()),
            latest)
        : List.of(latest);
  }

  static Matrix<Expression> latest(Derivation derivation) {
    Matrix<Expression> latest = derivation.matrix(DeepQuantities.LAYER_GRADIENT);
    return Sized.matrix(derivation, DeepQuantities.LAYER_GRADIENT, latest.height(), latest.width());
  }

  /** GGᵀ. */
  static Matrix<Expression> left(Matrix<Expression> g) {
    return Exact.ALGEBRA.multiply(g, g.transpose());
  }

  /** GᵀG. */
  static Matrix<Expression> right(Matrix<Expression> g) {
    return Exact.ALGEBRA.multiply(g.transpose(), g);
  }

  private static Matrix<Expression> sum(
      Derivation derivation, UnaryOperator<Matrix<Expression>> how) {
    return gradients(derivation).stream().map(how).reduce(Vectors::plus).orElseThrow();
  }

  private static Optional<Value> grid(Matrix<Expression> matrix) {
    return Optional.of(new Value.Grid(matrix));
  }

  private static Rule side(
      Quantity gives,
      UnaryOperator<Matrix<Expression>> how,
      UnaryOperator<Matrix<Expression>> other) {
    return ComposedRule.of(gives, SKILL, Form.MATRIX)
        .value(d -> new Value.Grid(sum(d, how)))
        .text((d, text) -> ShampooText.side(d, gives, text))
        .check("shampoo-side", "lengths and products of the rows", d -> isSide(d, gives))
        .slips(
            new FaultySteps(gives)
                .principal("F1", "other-side", d -> unlessDiagonal(d, other))
                .principal("F5", "entries-squared", d -> unlessDiagonal(d, ShampooRules::squares))
                .other("F6", "latest-alone", d -> grid(how.apply(latest(d)))))
        .cost(d -> 4 * latest(d).height() * latest(d).width() * gradients(d).size())
        .rule();
  }

  /** Of diagonal gradients both sides are the same, and entries may be squared one by one. */
  private static Optional<Value> unlessDiagonal(
      Derivation derivation, UnaryOperator<Matrix<Expression>> how) {
    List<Matrix<Expression>> gradients = gradients(derivation);
    boolean isPlain = gradients.stream().allMatch(Vectors::isDiagonal);
    return isPlain || !gradients.getFirst().isSquare()
        ? Optional.empty()
        : grid(sum(derivation, how));
  }

  private static Matrix<Expression> squares(Matrix<Expression> g) {
    return g.map(e -> Exact.product(e, e));
  }

  /** Every entry anew: the product of two rows (or columns) of each gradient, added up. */
  private static boolean isSide(Derivation derivation, Quantity gives) {
    boolean isLeft = gives.equals(SHAMPOO_LEFT);
    List<List<List<Expression>>> lines =
        gradients(derivation).stream().map(g -> isLeft ? g.rows() : g.transpose().rows()).toList();
    int size = lines.getFirst().size();
    Matrix<Expression> claimed = Sized.matrix(derivation, gives, size, size);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        int row = i;
        int column = j;
        Expression entry =
            Expression.sum(
                lines.stream()
                    .map(each -> Vectors.rawDot(each.get(row), each.get(column)))
                    .toList());
        if (!Measured.same(entry, claimed.at(i, j))) {
          return false;
        }
      }
    }
    return true;
  }

  private static Rule gradient() {
    return ComposedRule.of(SHAMPOO_GRADIENT, SKILL, Form.MATRIX)
        .needs(SHAMPOO_LEFT, SHAMPOO_RIGHT)
        .value(d -> new Value.Grid(scaled(d, Expression.of(-1, 4))))
        .text(ShampooText::gradient)
        .check("shampoo-gradient", "fourth powers", ShampooRules::isGradient)
        .slips(
            new FaultySteps(SHAMPOO_GRADIENT)
                .principal("F2", "exponent-half", d -> grid(scaled(d, Expression.of(-1, 2))))
                .principal("F6", "latest-alone", ShampooRules::latestAlone)
                .other("F2b", "exponent-positive", d -> grid(scaled(d, Expression.of(1, 4)))))
        .cost(d -> 6 * latest(d).height())
        .rule();
  }

  static List<Expression> diagonal(Derivation derivation, Quantity side, int size) {
    Matrix<Expression> matrix = Sized.matrix(derivation, side, size, size);
    if (!Vectors.isDiagonal(matrix)) {
      throw new UnderivableException(Message.of("deep.not-diagonal"));
    }
    List<Expression> entries = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      entries.add(matrix.at(i, i));
    }
    return entries;
  }

  /** G with its entry in row i and column j multiplied by (lᵢ rⱼ)^exponent. */
  private static Matrix<Expression> scaled(Derivation derivation, Expression exponent) {
    return scaled(derivation, (l, r) -> Exact.sum(Expression.power(Exact.product(l, r), exponent)));
  }

  private static Matrix<Expression> scaled(
      Derivation derivation, BinaryOperator<Expression> factor) {
    Matrix<Expression> g = latest(derivation);
    List<Expression> left = diagonal(derivation, SHAMPOO_LEFT, g.height());
    List<Expression> right = diagonal(derivation, SHAMPOO_RIGHT, g.width());
    List<List<Expression>> rows = new ArrayList<>();
    for (int i = 0; i < g.height(); i++) {
      List<Expression> row = new ArrayList<>();
      for (int j = 0; j < g.width(); j++) {
        row.add(
            g.at(i, j).equals(Expression.ZERO)
                ? Expression.ZERO
                : Exact.product(g.at(i, j), factor.apply(left.get(i), right.get(j))));
      }
      rows.add(row);
    }
    return new Matrix<>(rows);
  }

  /** L and R of the latest gradient only, so that nothing but signs is left. */
  private static Optional<Value> latestAlone(Derivation derivation) {
    Matrix<Expression> g = latest(derivation);
    boolean isOnlyOne = gradients(derivation).size() == 1;
    if (isOnlyOne || !Vectors.isDiagonal(g)) {
      return Optional.empty();
    }
    return grid(g.map(e -> Expression.of(Exact.signum(e))));
  }

  /** The fourth power of an entry times lᵢ rⱼ is the fourth power of G's, and the sign is G's. */
  private static boolean isGradient(Derivation derivation) {
    Matrix<Expression> g = latest(derivation);
    Matrix<Expression> claimed = Sized.matrix(derivation, SHAMPOO_GRADIENT, g.height(), g.width());
    List<Expression> left = diagonal(derivation, SHAMPOO_LEFT, g.height());
    List<Expression> right = diagonal(derivation, SHAMPOO_RIGHT, g.width());
    boolean holds = true;
    for (int i = 0; i < g.height(); i++) {
      for (int j = 0; j < g.width(); j++) {
        Expression power =
            Expression.product(Expression.power(claimed.at(i, j), 4), left.get(i), right.get(j));
        holds &= Measured.same(power, Expression.power(g.at(i, j), 4));
        holds &= Exact.signum(claimed.at(i, j)) == Exact.signum(g.at(i, j));
      }
    }
    return holds;
  }

  static int order(Derivation derivation) {
    return Sized.index(derivation, TENSOR_ORDER, 1000);
  }

  private static Optional<Value> fraction(long above, long below) {
    return Optional.of(new Value.Scalar(Expression.of(above, below)));
  }

  private static Rule exponent() {
    return ComposedRule.of(SHAMPOO_EXPONENT, SKILL, Form.NUMBER)
        .value(d -> new Value.Scalar(Expression.of(-1, 2L * order(d))))
        .text(ShampooText::exponent)
        .check(
            "shampoo-exponent",
            "the exponents of all sides together",
            d ->
                Measured.same(
                    Expression.product(d.scalar(SHAMPOO_EXPONENT), Expression.of(order(d))),
                    Expression.of(-1, 2)))
        .slips(
            new FaultySteps(SHAMPOO_EXPONENT)
                .principal("F2", "half", d -> fraction(-1, 2))
                .principal(
                    "F7", "of-a-matrix", d -> order(d) == 2 ? Optional.empty() : fraction(-1, 4))
                .principal(
                    "F7b",
                    "two-omitted",
                    d -> order(d) == 2 ? Optional.empty() : fraction(-1, order(d)))
                .other("F2b", "sign", d -> fraction(1, 2L * order(d))))
        .rule();
  }
}
