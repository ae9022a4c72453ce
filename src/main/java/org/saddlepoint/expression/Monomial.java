package org.saddlepoint.expression;

import java.util.Arrays;

/** A product of whole powers of kernels, which are numbered; for {@link Polynomial}. */
final class Monomial implements Comparable<Monomial> {
  static final Monomial ONE = new Monomial(new int[0]);

  /** Without zeros at the end, so that equal products have equal arrays. */
  private final int[] exponents;

  private Monomial(int[] exponents) {
    this.exponents = exponents;
  }

  static Monomial power(int kernel, int exponent) {
    if (exponent == 0) {
      return ONE;
    }
    var exponents = new int[kernel + 1];
    exponents[kernel] = exponent;
    return new Monomial(exponents);
  }

  int exponent(int kernel) {
    return kernel < exponents.length ? exponents[kernel] : 0;
  }

  /** One more than the largest number of a kernel in it. */
  int kernels() {
    return exponents.length;
  }

  Monomial times(Monomial other) {
    if (exponents.length == 0) {
      return other;
    }
    if (other.exponents.length == 0) {
      return this;
    }
    int[] longer = exponents.length >= other.exponents.length ? exponents : other.exponents;
    int[] shorter = exponents.length >= other.exponents.length ? other.exponents : exponents;
    int[] product = longer.clone();
    for (int i = 0; i < shorter.length; i++) {
      product[i] = Math.addExact(product[i], shorter[i]);
    }
    return new Monomial(product);
  }

  /** With this exponent for this kernel. */
  Monomial with(int kernel, int exponent) {
    int[] changed = Arrays.copyOf(exponents, Math.max(exponents.length, kernel + 1));
    changed[kernel] = exponent;
    int length = changed.length;
    while (length > 0 && changed[length - 1] == 0) {
      length--;
    }
    return new Monomial(Arrays.copyOf(changed, length));
  }

  @Override
  public int compareTo(Monomial other) {
    return Arrays.compare(exponents, other.exponents);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Monomial that && Arrays.equals(exponents, that.exponents);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(exponents);
  }

  @Override
  public String toString() {
    return Arrays.toString(exponents);
  }
}
