package org.saddlepoint.derivation.newton;

import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;

/** The numbers that a problem gives, as fractions; anything else is a reason why not. */
public final class Amounts {
  private Amounts() {}

  /** A fraction above 0. */
  public static Rational positive(Derivation derivation, Quantity quantity) {
    if (derivation.scalar(quantity) instanceof Expression.Constant(var value)
        && value.signum() > 0) {
      return value;
    }
    throw missing("derivation.not-positive", quantity);
  }

  /** A whole number above 0. */
  public static Rational whole(Derivation derivation, Quantity quantity) {
    Rational value = positive(derivation, quantity);
    if (value.isInteger()) {
      return value;
    }
    throw missing("derivation.not-whole", quantity);
  }

  /** A whole number from 1 to the most that can be gone through one by one. */
  public static int count(Derivation derivation, Quantity quantity, int most) {
    int count = whole(derivation, quantity).toInt().orElse(Integer.MAX_VALUE);
    if (count <= most) {
      return count;
    }
    throw new UnderivableException(
        Message.of(
            "derivation.too-many", Message.term("quantity." + quantity.id()), Message.plain(most)));
  }

  /** A fraction between 0 and 1, both excluded. */
  public static Rational proper(Derivation derivation, Quantity quantity) {
    Rational value = positive(derivation, quantity);
    if (value.compareTo(Rational.ONE) < 0) {
      return value;
    }
    throw missing("derivation.not-below-one", quantity);
  }

  private static UnderivableException missing(String key, Quantity quantity) {
    return new UnderivableException(Message.of(key, Message.term("quantity." + quantity.id())));
  }
}
