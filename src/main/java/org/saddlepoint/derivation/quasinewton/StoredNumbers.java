package org.saddlepoint.derivation.quasinewton;

import static org.saddlepoint.derivation.Faulty.scalar;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.BFGS_BYTES;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.BFGS_NUMBERS;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.LBFGS_BYTES;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.LBFGS_NUMBERS;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.MEMORY_RATIO;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.MODEL_COPIES;
import static org.saddlepoint.derivation.quasinewton.Sizes.number;
import static org.saddlepoint.derivation.quasinewton.Sizes.pairs;
import static org.saddlepoint.derivation.quasinewton.Sizes.parameters;
import static org.saddlepoint.derivation.quasinewton.Sizes.product;
import static org.saddlepoint.derivation.quasinewton.Sizes.times;
import static org.saddlepoint.derivation.quasinewton.Sizes.whole;
import static org.saddlepoint.derivation.quasinewton.Sizes.width;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Value;

/**
 * How many numbers a method keeps, and in how many bytes: n² for BFGS, 2mn for L-BFGS with m pairs,
 * n for the model itself.
 */
final class StoredNumbers {
  private StoredNumbers() {}

  static List<Rule> rules() {
    return List.of(
        bfgsNumbers(),
        lbfgsNumbers(),
        copies(),
        ratio(),
        bytes(BFGS_BYTES, BFGS_NUMBERS),
        bytes(LBFGS_BYTES, LBFGS_NUMBERS));
  }

  /** A count that is one product, with the product written out. */
  private static ComposedRule.Parts counted(
      Quantity gives, Function<Derivation, BigInteger[]> factors, Consumer<FaultySteps> slips) {
    return ComposedRule.of(gives, "qn.memory", Form.NUMBER)
        .value(d -> new Value.Scalar(Sizes.of(product(factors.apply(d)))))
        .text((d, text) ->
            text.say("start")
                .show(Formulas.equation(times(factors.apply(d)), Formulas.of(d.scalar(gives)))))
        .check(
            "count",
            "division by each factor in turn",
            d -> {
              BigInteger rest = whole(d, gives);
              for (BigInteger factor : factors.apply(d)) {
                if (!rest.mod(factor).equals(BigInteger.ZERO)) {
                  return false;
                }
                rest = rest.divide(factor);
              }
              return rest.equals(BigInteger.ONE);
            })
        .slips(slips)
        .cost(d -> 2);
  }

  private static BigInteger[] factors(BigInteger... all) {
    return all;
  }

  private static Rule bfgsNumbers() {
    return counted(
            BFGS_NUMBERS,
            d -> factors(parameters(d), parameters(d)),
            faulty ->
                faulty
                    .principal("O2", "vector", d -> number(parameters(d)))
                    .other("O6", "exponents-multiplied", StoredNumbers::exponentsMultiplied)
                    .other("O5", "doubled", d -> number(BigInteger.TWO, parameters(d)))
                    .other("O1", "cubed", d -> number(parameters(d), parameters(d), parameters(d))))
        .rule();
  }

  /** 10^(k²) for (10^k)², where n is a power of ten. */
  private static Optional<Value> exponentsMultiplied(Derivation derivation) {
    String digits = parameters(derivation).toString();
    int k = digits.length() - 1;
    boolean isPower = digits.matches("10+");
    return isPower && k > 2 && k < 40 ? number(BigInteger.TEN.pow(k * k)) : Optional.empty();
  }

  private static Rule lbfgsNumbers() {
    return counted(
            LBFGS_NUMBERS,
            d -> factors(BigInteger.TWO, pairs(d), parameters(d)),
            faulty ->
                faulty
                    .principal("O7", "one-vector-a-pair", d -> number(pairs(d), parameters(d)))
                    .principal("O2", "single-vector", d -> number(parameters(d)))
                    .other("O1", "matrix", d -> number(parameters(d), parameters(d)))
                    .other("O5", "memory-squared", d -> number(pairs(d), pairs(d), parameters(d))))
        .rule();
  }

  private static Rule copies() {
    return counted(
            MODEL_COPIES,
            d -> factors(BigInteger.TWO, pairs(d)),
            faulty ->
                faulty
                    .principal("O7", "one-vector-a-pair", d -> number(pairs(d)))
                    .other("O5", "memory-squared", d -> number(pairs(d), pairs(d))))
        .rule();
  }

  private static Rule bytes(Quantity gives, Quantity numbers) {
    return counted(
            gives,
            d -> factors(whole(d, numbers), width(d)),
            faulty ->
                faulty
                    .principal("O3", "bytes-forgotten", d -> number(whole(d, numbers)))
                    .other(
                        "O4",
                        "bits",
                        d -> number(whole(d, numbers), width(d), BigInteger.valueOf(8))))
        .needs(numbers)
        .rule();
  }

  private static Rule ratio() {
    return ComposedRule.of(MEMORY_RATIO, "qn.memory", Form.NUMBER)
        .needs(BFGS_NUMBERS, LBFGS_NUMBERS)
        .value(
            d -> new Value.Scalar(Exact.quotient(d.scalar(BFGS_NUMBERS), d.scalar(LBFGS_NUMBERS))))
        .text((d, text) ->
            text.say("start")
                .show(
                    Formulas.equation(
                        Formulas.fraction(
                            Formulas.of(d.scalar(BFGS_NUMBERS)),
                            Formulas.of(d.scalar(LBFGS_NUMBERS))),
                        Formulas.of(d.scalar(MEMORY_RATIO)))))
        .check(
            "memory-ratio",
            "multiplying back",
            d ->
                Exact.product(d.scalar(MEMORY_RATIO), d.scalar(LBFGS_NUMBERS))
                    .equals(d.scalar(BFGS_NUMBERS)))
        .slips(faulty ->
            faulty
                .principal(
                    "S10",
                    "inverted",
                    d -> scalar(Exact.quotient(d.scalar(LBFGS_NUMBERS), d.scalar(BFGS_NUMBERS))))
                .other(
                    "O7",
                    "one-vector-a-pair",
                    d ->
                        scalar(
                            Exact.quotient(
                                Exact.doubled(d.scalar(BFGS_NUMBERS)), d.scalar(LBFGS_NUMBERS)))))
        .rule();
  }
}
