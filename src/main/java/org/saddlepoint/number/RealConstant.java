package org.saddlepoint.number;

/**
 * A real number known by enclosures of any width: a root of a polynomial, an eigenvalue without a
 * short closed form.
 */
public interface RealConstant {

  /**
   * An interval that certainly holds the number, computed with at least {@code digits} working
   * decimal digits; its width shrinks to zero as {@code digits} grows.
   */
  Interval enclosure(int digits);

  /** What the number is, in words and formulae that stand alone, as plain text. */
  String description();
}
