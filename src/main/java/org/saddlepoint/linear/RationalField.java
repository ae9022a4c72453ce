package org.saddlepoint.linear;

import org.saddlepoint.number.Field;
import org.saddlepoint.number.Rational;

/** The exact fractions. */
enum RationalField implements Field<Rational> {
  INSTANCE;

  @Override
  public Rational of(Rational value) {
    return value;
  }

  @Override
  public Rational add(Rational a, Rational b) {
    return a.plus(b);
  }

  @Override
  public Rational multiply(Rational a, Rational b) {
    return a.times(b);
  }

  @Override
  public Rational negate(Rational a) {
    return a.negate();
  }

  @Override
  public Rational reciprocal(Rational a) {
    return a.reciprocal();
  }
}
