package org.saddlepoint.derivation.deep;

import static org.saddlepoint.derivation.deep.DeepQuantities.COST_RATIO;
import static org.saddlepoint.derivation.deep.DeepQuantities.FACTOR_COST;
import static org.saddlepoint.derivation.deep.DeepQuantities.FACTOR_STORAGE;
import static org.saddlepoint.derivation.deep.DeepQuantities.FULL_COST;
import static org.saddlepoint.derivation.deep.DeepQuantities.FULL_STORAGE;
import static org.saddlepoint.derivation.deep.DeepQuantities.KEPT_ENTRIES;
import static org.saddlepoint.derivation.deep.DeepQuantities.LAYER_SIZES;
import static org.saddlepoint.derivation.deep.DeepQuantities.SHAPE;
import static org.saddlepoint.derivation.deep.DeepQuantities.STORAGE_RATIO;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;

/**
 * How many numbers square factors hold, one for each side of a tensor, and how much work inverting
 * them is, beside one matrix for all parameters of the layer. All entries count, not only those on
 * one side of the diagonal; the work is counted as the cube of the number of rows.
 */
final class SizeRules {
  private static final String SKILL = "dl.kfac";

  static final List<Rule> ALL =
      List.of(
          factors(FACTOR_STORAGE, SHAPE, 2),
          full(FULL_STORAGE, 2),
          ratio(STORAGE_RATIO, FULL_STORAGE, FACTOR_STORAGE),
          factors(FACTOR_COST, SHAPE, 3),
          full(FULL_COST, 3),
          ratio(COST_RATIO, FULL_COST, FACTOR_COST),
          factors(KEPT_ENTRIES, LAYER_SIZES, 2));

  private SizeRules() {}

  /** Whole numbers, at least one. */
  static List<BigInteger> sides(Derivation derivation, Quantity quantity) {
    return derivation.vector(quantity).stream().map(n -> Sized.count(n, quantity)).toList();
  }

  static BigInteger sumOfPowers(List<BigInteger> sides, int power) {
    return sides.stream().map(n -> n.pow(power)).reduce(BigInteger.ZERO, BigInteger::add);
  }

  static BigInteger product(List<BigInteger> sides) {
    return sides.stream().reduce(BigInteger.ONE, BigInteger::multiply);
  }

  static Value scalar(BigInteger count) {
    return new Value.Scalar(Expression.of(Rational.of(count)));
  }

  private static Optional<Value> number(BigInteger count) {
    return Optional.of(scalar(count));
  }

  private static Rule factors(Quantity gives, Quantity of, int power) {
    return ComposedRule.of(gives, SKILL, Form.NUMBER)
        .value(d -> scalar(sumOfPowers(sides(d, of), power)))
        .text((d, text) -> SizeText.factors(d, gives, of, power, text))
        .check("sum-of-powers", "sums of odd numbers", d -> isSum(sides(d, of), power, d, gives))
        .slips(
            new FaultySteps(gives)
                .principal("O8", "sum-raised", d -> number(sumOfPowers(sides(d, of), 1).pow(power)))
                .principal("O8b", "product", d -> number(product(sides(d, of))))
                .principal("O2", "not-raised", d -> number(sumOfPowers(sides(d, of), 1)))
                .other("O8b", "product-raised", d -> number(product(sides(d, of)).pow(power)))
                .other("O1", "other-power", d -> number(sumOfPowers(sides(d, of), 5 - power))))
        .cost(d -> sides(d, of).size() + 1)
        .rule();
  }

  /** n² = 1 + 3 + … by its closed form, n³ from it: compared digit by digit in another order. */
  private static boolean isSum(
      List<BigInteger> sides, int power, Derivation derivation, Quantity gives) {
    BigInteger rest = Sized.count(derivation, gives);
    for (BigInteger side : sides) {
      // n² = n(n − 1) + n and n³ = (n − 1)n(n + 1) + n.
      BigInteger below = side.subtract(BigInteger.ONE).multiply(side);
      BigInteger each = power == 2 ? below : below.multiply(side.add(BigInteger.ONE));
      rest = rest.subtract(each).subtract(side);
    }
    return rest.signum() == 0;
  }

  private static Rule full(Quantity gives, int power) {
    return ComposedRule.of(gives, SKILL, Form.NUMBER)
        .value(d -> scalar(product(sides(d, SHAPE)).pow(power)))
        .text((d, text) -> SizeText.full(d, gives, power, text))
        .check("full-power", "side by side", d -> isPower(d, gives, power))
        .slips(
            new FaultySteps(gives)
                .principal("O2", "not-raised", d -> number(product(sides(d, SHAPE))))
                .principal("O8", "sum", d -> number(sumOfPowers(sides(d, SHAPE), power)))
                .other("O1", "other-power", d -> number(product(sides(d, SHAPE)).pow(5 - power))))
        .cost(d -> 2)
        .rule();
  }

  /** Divided by each side as often as the power says, 1 is left. */
  private static boolean isPower(Derivation derivation, Quantity gives, int power) {
    BigInteger rest = Sized.count(derivation, gives);
    for (BigInteger side : sides(derivation, SHAPE)) {
      for (int i = 0; i < power; i++) {
        BigInteger[] parts = rest.divideAndRemainder(side);
        if (parts[1].signum() != 0) {
          return false;
        }
        rest = parts[0];
      }
    }
    return rest.equals(BigInteger.ONE);
  }

  private static Rule ratio(Quantity gives, Quantity above, Quantity below) {
    return ComposedRule.of(gives, SKILL, Form.NUMBER)
        .needs(above, below)
        .value(d -> new Value.Scalar(Exact.quotient(d.scalar(above), d.scalar(below))))
        .text((d, text) -> SizeText.ratio(d, gives, above, below, text))
        .check(
            "size-ratio",
            "multiplying back",
            d ->
                Exact.isZero(
                    Exact.difference(
                        Exact.product(d.scalar(gives), d.scalar(below)), d.scalar(above))))
        .slips(
            new FaultySteps(gives)
                .principal(
                    "O9",
                    "inverted",
                    d ->
                        Optional.of(
                            new Value.Scalar(Exact.quotient(d.scalar(below), d.scalar(above)))))
                .principal(
                    "O9b",
                    "difference",
                    d ->
                        Optional.of(
                            new Value.Scalar(Exact.difference(d.scalar(above), d.scalar(below))))))
        .rule();
  }
}
