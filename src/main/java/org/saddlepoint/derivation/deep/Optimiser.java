package org.saddlepoint.derivation.deep;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.UnderivableException;

/** The methods of the text, with what they store besides the parameters and one gradient. */
enum Optimiser {
  GRADIENT_DESCENT("gradient-descent"),
  ADAM("adam"),
  LBFGS("l-bfgs"),
  KFAC("k-fac"),
  SHAMPOO("shampoo"),
  NATURAL_GRADIENT("natural-gradient"),
  NEWTON("newton");

  private final String id;

  Optimiser(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  static Optimiser of(Derivation derivation) {
    String word = derivation.word(DeepQuantities.METHOD);
    return Arrays.stream(values())
        .filter(optimiser -> optimiser.id.equals(word))
        .findFirst()
        .orElseThrow(
            () -> new UnderivableException(Message.of("deep.optimiser", Message.plain(word))));
  }

  /**
   * Numbers stored for one layer.
   *
   * @param sides of the layer's tensor; their product is the number of parameters
   * @param pairs kept by L-BFGS
   */
  BigInteger stored(List<BigInteger> sides, BigInteger pairs) {
    BigInteger parameters = SizeRules.product(sides);
    return switch (this) {
      case GRADIENT_DESCENT -> BigInteger.ZERO;
      case ADAM -> parameters.shiftLeft(1);
      case LBFGS -> parameters.multiply(pairs).shiftLeft(1);
      case KFAC, SHAMPOO -> SizeRules.sumOfPowers(sides, 2);
      case NATURAL_GRADIENT, NEWTON -> parameters.pow(2);
    };
  }
}
