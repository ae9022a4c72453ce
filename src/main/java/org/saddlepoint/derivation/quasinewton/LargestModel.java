package org.saddlepoint.derivation.quasinewton;

import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.BFGS_LARGEST;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.LBFGS_LARGEST;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.MEMORY_BYTES;
import static org.saddlepoint.derivation.quasinewton.Sizes.number;
import static org.saddlepoint.derivation.quasinewton.Sizes.pairs;
import static org.saddlepoint.derivation.quasinewton.Sizes.product;
import static org.saddlepoint.derivation.quasinewton.Sizes.times;
import static org.saddlepoint.derivation.quasinewton.Sizes.whole;
import static org.saddlepoint.derivation.quasinewton.Sizes.width;

import java.math.BigInteger;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Value;

/** The largest model whose curvature fits into a given memory: n² or 2mn numbers of it. */
final class LargestModel {
  private LargestModel() {}

  static List<Rule> rules() {
    return List.of(bfgsLargest(), lbfgsLargest());
  }

  private static BigInteger memory(Derivation derivation) {
    return whole(derivation, MEMORY_BYTES);
  }

  /**
   * @param bytes that n parameters take
   */
  private static ComposedRule.Parts largest(
      Quantity gives,
      Function<Derivation, BigInteger> value,
      BiFunction<Derivation, BigInteger, BigInteger> bytes) {
    return ComposedRule.of(gives, "qn.memory", Form.NUMBER)
        .value(d -> new Value.Scalar(Sizes.of(value.apply(d))))
        .check(
            "largest",
            "it fits and one more does not",
            d -> {
              BigInteger n = whole(d, gives);
              return bytes.apply(d, n).compareTo(memory(d)) <= 0
                  && bytes.apply(d, n.add(BigInteger.ONE)).compareTo(memory(d)) > 0;
            })
        .cost(d -> 3);
  }

  private static Rule bfgsLargest() {
    return largest(
            BFGS_LARGEST, d -> memory(d).divide(width(d)).sqrt(), (d, n) -> product(n, n, width(d)))
        .text((d, text) ->
            text.say("start")
                .show(
                    Formulas.join(
                        Formulas.symbol("n^{2} \\le", "n^2 <="),
                        Formulas.fraction(times(memory(d)), times(width(d))),
                        Formulas.symbol("=", "="),
                        Formulas.of(Exact.quotient(Sizes.of(memory(d)), Sizes.of(width(d))))))
                .say("round", Message.maths(d.scalar(BFGS_LARGEST))))
        .slips(faulty ->
            faulty
                .principal("O2", "root-left-out", d -> number(memory(d).divide(width(d))))
                .principal("O3", "bytes-forgotten", d -> number(memory(d).sqrt())))
        .rule();
  }

  private static Rule lbfgsLargest() {
    return largest(
            LBFGS_LARGEST,
            d -> memory(d).divide(product(BigInteger.TWO, pairs(d), width(d))),
            (d, n) -> product(BigInteger.TWO, pairs(d), n, width(d)))
        .text((d, text) ->
            text.say("start")
                .show(
                    Formulas.join(
                        Formulas.symbol("n \\le", "n <="),
                        Formulas.fraction(
                            times(memory(d)), times(BigInteger.TWO, pairs(d), width(d))),
                        Formulas.symbol("=", "="),
                        Formulas.withRounded(
                            Exact.quotient(
                                Sizes.of(memory(d)),
                                Sizes.of(product(BigInteger.TWO, pairs(d), width(d)))))))
                .say("round", Message.maths(d.scalar(LBFGS_LARGEST))))
        .slips(faulty ->
            faulty
                .principal(
                    "O7",
                    "one-vector-a-pair",
                    d -> number(memory(d).divide(product(pairs(d), width(d)))))
                .principal(
                    "O3",
                    "bytes-forgotten",
                    d -> number(memory(d).divide(product(BigInteger.TWO, pairs(d)))))
                .other("O2", "single-vector", d -> number(memory(d).divide(width(d)))))
        .rule();
  }
}
