package org.saddlepoint.derivation.quasinewton;

import static org.saddlepoint.derivation.Faulty.scalar;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.BYTES_PER_NUMBER;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.MEMORY_PAIRS;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.PARAMETERS;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.number.Rational;

/** Sizes of a problem about memory: whole numbers, at least 1, and products of them. */
final class Sizes {
  private Sizes() {}

  /** A whole number, at least 1. */
  static BigInteger whole(Derivation derivation, Quantity quantity) {
    if (Sized.number(derivation, quantity) instanceof Expression.Constant(var value)
        && value.isInteger()
        && value.signum() > 0) {
      return value.numerator();
    }
    throw new UnderivableException(
        Message.of("quasinewton.whole", Message.term("quantity." + quantity.id())));
  }

  static BigInteger parameters(Derivation derivation) {
    return whole(derivation, PARAMETERS);
  }

  static BigInteger pairs(Derivation derivation) {
    return whole(derivation, MEMORY_PAIRS);
  }

  static BigInteger width(Derivation derivation) {
    return whole(derivation, BYTES_PER_NUMBER);
  }

  static Expression of(BigInteger value) {
    return Expression.of(Rational.of(value));
  }

  static BigInteger product(BigInteger... factors) {
    return Arrays.stream(factors).reduce(BigInteger.ONE, BigInteger::multiply);
  }

  /** The product written out. */
  static Formula times(BigInteger... factors) {
    Formula product = Formulas.of(of(factors[0]));
    for (int i = 1; i < factors.length; i++) {
      product = Formulas.join(product, Formulas.symbol("\\cdot", "*"), Formulas.of(of(factors[i])));
    }
    return product;
  }

  /** What a faulty rule gives that multiplies these. */
  static Optional<Value> number(BigInteger... factors) {
    return scalar(of(product(factors)));
  }
}
