package org.saddlepoint.derivation.newton.cost;

import java.math.BigInteger;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.newton.Amounts;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.number.Rational;

/** What the rules about cost start from, and how they write it. */
final class Sizes {
  private static final int MOST_BITS = 1_000;
  private static final Rational THOUSAND = Rational.of(1_000);

  private Sizes() {}

  /** n. */
  static Rational parameters(Derivation derivation) {
    Rational n = Amounts.whole(derivation, CostQuantities.PARAMETERS);
    if (n.numerator().bitLength() > MOST_BITS) {
      throw unknown(CostQuantities.PARAMETERS);
    }
    return n;
  }

  static Rational bytes(Derivation derivation) {
    return Amounts.whole(derivation, CostQuantities.BYTES);
  }

  static Rational square(Derivation derivation) {
    return parameters(derivation).pow(2);
  }

  /** How many thousands are multiplied for a unit of memory. */
  private static int thousands(Derivation derivation) {
    return switch (derivation.word(CostQuantities.MEMORY_UNIT)) {
      case "kilobyte" -> 1;
      case "megabyte" -> 2;
      case "gigabyte" -> 3;
      case "terabyte" -> 4;
      case "petabyte" -> 5;
      case "exabyte" -> 6;
      default -> throw unknown(CostQuantities.MEMORY_UNIT);
    };
  }

  /** 1000, 1000², … bytes. */
  static Rational memoryUnit(Derivation derivation) {
    return THOUSAND.pow(thousands(derivation));
  }

  /** 1024, 1024², … bytes, which have names of their own: KiB, MiB, …. */
  static Rational binaryUnit(Derivation derivation) {
    return Rational.of(BigInteger.TWO.pow(10 * thousands(derivation)));
  }

  /** In seconds. */
  static Rational timeUnit(Derivation derivation) {
    return Rational.of(
        switch (derivation.word(CostQuantities.TIME_UNIT)) {
          case "second" -> 1L;
          case "minute" -> 60L;
          case "hour" -> 3_600L;
          case "day" -> 86_400L;
          case "year" -> 365L * 86_400L;
          default -> throw unknown(CostQuantities.TIME_UNIT);
        });
  }

  static UnderivableException unknown(Quantity quantity) {
    return new UnderivableException(
        Message.of("derivation.unknown-setting", Message.term("quantity." + quantity.id())));
  }

  static Optional<Value> number(Rational value) {
    return Optional.of(new Value.Scalar(Expression.of(value)));
  }

  /** (10⁹)² of the exponent's rules gone wrong: 10 to a power that is made of the exponent. */
  static Optional<Value> powerOfTen(Derivation derivation, int times, int plus) {
    String digits = parameters(derivation).toString();
    boolean isPower = digits.matches("10+");
    return isPower
        ? number(Rational.of(BigInteger.TEN.pow(times * (digits.length() - 1) + plus)))
        : Optional.empty();
  }

  static Formula of(Rational value) {
    return Formulas.of(Expression.of(value));
  }

  /** The base to a power, not worked out. */
  static Formula power(Rational base, int exponent) {
    return Formulas.of(new Expression.Power(Expression.of(base), Expression.of(exponent)));
  }

  static Formula times(Formula a, Formula b) {
    return new Formula(a.tex() + " \\cdot " + b.tex(), a.text() + "*" + b.text());
  }
}
