package org.saddlepoint.derivation.quasinewton;

import static org.saddlepoint.derivation.Faulty.reasoned;
import static org.saddlepoint.derivation.Faulty.scalar;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.BFGS_BYTES;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.BFGS_LARGEST;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.BFGS_NUMBERS;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.BYTES_PER_NUMBER;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.INITIAL_MATRIX;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.LBFGS_AGAINST_BFGS;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.LBFGS_BYTES;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.LBFGS_LARGEST;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.LBFGS_NUMBERS;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.MEMORY_BYTES;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.MEMORY_PAIRS;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.MEMORY_RATIO;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.MODEL_COPIES;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.PARAMETERS;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.UPDATES;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.ComposedTable;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.DecisionTable.Fact;
import org.saddlepoint.derivation.DecisionTable.Row;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.number.Rational;

/** n² numbers for BFGS, 2mn for L-BFGS with m pairs, n for the model itself. */
final class MemoryRules {
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

  private MemoryRules() {}

  static List<Rule> rules() {
    return List.of(
        bfgsNumbers(),
        lbfgsNumbers(),
        copies(),
        ratio(),
        bytes(BFGS_BYTES, BFGS_NUMBERS),
        bytes(LBFGS_BYTES, LBFGS_NUMBERS),
        bfgsLargest(),
        lbfgsLargest(),
        equal());
  }

  /** A whole number, at least 1. */
  static BigInteger whole(Derivation derivation, Quantity quantity) {
    if (Vectors.constant(derivation, quantity) instanceof Expression.Constant(var value)
        && value.isInteger()
        && value.signum() > 0) {
      return value.numerator();
    }
    throw new UnderivableException(
        Message.of("quasinewton.whole", Message.term("quantity." + quantity.id())));
  }

  private static Expression of(BigInteger value) {
    return Expression.of(Rational.of(value));
  }

  private static Value count(BigInteger value) {
    return new Value.Scalar(of(value));
  }

  /** Of a derivation's own value: the certificates look at this. */
  private static BigInteger claimed(Derivation derivation, Quantity quantity) {
    return whole(derivation, quantity);
  }

  private static BigInteger n(Derivation derivation) {
    return whole(derivation, PARAMETERS);
  }

  private static BigInteger m(Derivation derivation) {
    return whole(derivation, MEMORY_PAIRS);
  }

  private static BigInteger width(Derivation derivation) {
    return whole(derivation, BYTES_PER_NUMBER);
  }

  private static Formula times(BigInteger... factors) {
    Formula product = Formulas.of(of(factors[0]));
    for (int i = 1; i < factors.length; i++) {
      product = Formulas.join(product, Formulas.symbol("\\cdot", "*"), Formulas.of(of(factors[i])));
    }
    return product;
  }

  /** A count that is one product, with the product written out. */
  private static ComposedRule.Parts counted(
      Quantity gives, Function<Derivation, BigInteger[]> factors, Consumer<FaultySteps> slips) {
    return ComposedRule.of(gives, "qn.memory", Form.NUMBER)
        .value(d -> count(product(factors.apply(d))))
        .text((d, text) ->
            text.say("start")
                .show(Formulas.equation(times(factors.apply(d)), Formulas.of(d.scalar(gives)))))
        .check(
            "count",
            "division by each factor in turn",
            d -> {
              BigInteger rest = claimed(d, gives);
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

  private static BigInteger product(BigInteger... factors) {
    BigInteger product = BigInteger.ONE;
    for (BigInteger factor : factors) {
      product = product.multiply(factor);
    }
    return product;
  }

  private static BigInteger[] factors(BigInteger... all) {
    return all;
  }

  private static Optional<Value> number(BigInteger... factors) {
    return scalar(of(product(factors)));
  }

  private static Rule bfgsNumbers() {
    return counted(
            BFGS_NUMBERS,
            d -> factors(n(d), n(d)),
            faulty ->
                faulty
                    .principal("O2", "vector", d -> number(n(d)))
                    .other("O6", "exponents-multiplied", MemoryRules::exponentsMultiplied)
                    .other("O5", "doubled", d -> number(BigInteger.TWO, n(d)))
                    .other("O1", "cubed", d -> number(n(d), n(d), n(d))))
        .rule();
  }

  /** 10^(k²) for (10^k)², where n is a power of ten. */
  private static Optional<Value> exponentsMultiplied(Derivation derivation) {
    String digits = n(derivation).toString();
    int k = digits.length() - 1;
    boolean isPower = digits.matches("10+");
    return isPower && k > 2 && k < 40 ? number(BigInteger.TEN.pow(k * k)) : Optional.empty();
  }

  private static Rule lbfgsNumbers() {
    return counted(
            LBFGS_NUMBERS,
            d -> factors(BigInteger.TWO, m(d), n(d)),
            faulty ->
                faulty
                    .principal("O7", "one-vector-a-pair", d -> number(m(d), n(d)))
                    .principal("O2", "single-vector", d -> number(n(d)))
                    .other("O1", "matrix", d -> number(n(d), n(d)))
                    .other("O5", "memory-squared", d -> number(m(d), m(d), n(d))))
        .rule();
  }

  private static Rule copies() {
    return counted(
            MODEL_COPIES,
            d -> factors(BigInteger.TWO, m(d)),
            faulty ->
                faulty
                    .principal("O7", "one-vector-a-pair", d -> number(m(d)))
                    .other("O5", "memory-squared", d -> number(m(d), m(d))))
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

  private static BigInteger memory(Derivation derivation) {
    return whole(derivation, MEMORY_BYTES);
  }

  private static Rule bfgsLargest() {
    return ComposedRule.of(BFGS_LARGEST, "qn.memory", Form.NUMBER)
        .value(d -> count(memory(d).divide(width(d)).sqrt()))
        .text((d, text) ->
            text.say("start")
                .show(
                    Formulas.join(
                        Formulas.symbol("n^{2} \\le", "n^2 <="),
                        Formulas.fraction(Formulas.of(of(memory(d))), Formulas.of(of(width(d)))),
                        Formulas.symbol("=", "="),
                        Formulas.of(Exact.quotient(of(memory(d)), of(width(d))))))
                .say("round", Message.maths(d.scalar(BFGS_LARGEST))))
        .check(
            "largest",
            "it fits and one more does not",
            d -> isLargest(d, BFGS_LARGEST, n -> product(n, n, width(d))))
        .slips(faulty ->
            faulty
                .principal("O2", "root-left-out", d -> number(memory(d).divide(width(d))))
                .principal("O3", "bytes-forgotten", d -> number(memory(d).sqrt())))
        .cost(d -> 3)
        .rule();
  }

  private static Rule lbfgsLargest() {
    return ComposedRule.of(LBFGS_LARGEST, "qn.memory", Form.NUMBER)
        .value(d -> count(memory(d).divide(product(BigInteger.TWO, m(d), width(d)))))
        .text((d, text) ->
            text.say("start")
                .show(
                    Formulas.join(
                        Formulas.symbol("n \\le", "n <="),
                        Formulas.fraction(
                            Formulas.of(of(memory(d))), times(BigInteger.TWO, m(d), width(d))),
                        Formulas.symbol("=", "="),
                        Formulas.withRounded(
                            Exact.quotient(
                                of(memory(d)), of(product(BigInteger.TWO, m(d), width(d)))))))
                .say("round", Message.maths(d.scalar(LBFGS_LARGEST))))
        .check(
            "largest",
            "it fits and one more does not",
            d -> isLargest(d, LBFGS_LARGEST, n -> product(BigInteger.TWO, m(d), n, width(d))))
        .slips(faulty ->
            faulty
                .principal(
                    "O7",
                    "one-vector-a-pair",
                    d -> number(memory(d).divide(product(m(d), width(d)))))
                .principal(
                    "O3",
                    "bytes-forgotten",
                    d -> number(memory(d).divide(product(BigInteger.TWO, m(d)))))
                .other("O2", "single-vector", d -> number(memory(d).divide(width(d)))))
        .cost(d -> 3)
        .rule();
  }

  private static boolean isLargest(
      Derivation derivation, Quantity quantity, Function<BigInteger, BigInteger> bytes) {
    BigInteger n = claimed(derivation, quantity);
    return bytes.apply(n).compareTo(memory(derivation)) <= 0
        && bytes.apply(n.add(BigInteger.ONE)).compareTo(memory(derivation)) > 0;
  }

  private static Rule equal() {
    return ComposedTable.of(LBFGS_AGAINST_BFGS, "qn.lbfgs", Form.REASONED_CHOICE, EQUAL)
        .facts(d -> Map.of("start", start(d), "pairs", pairs(d)))
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

  private static String pairs(Derivation derivation) {
    return whole(derivation, UPDATES).compareTo(m(derivation)) <= 0 ? "all" : "some";
  }
}
