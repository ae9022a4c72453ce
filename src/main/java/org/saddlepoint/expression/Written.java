package org.saddlepoint.expression;

/** In what sort of digits a value was typed: equality to the precision typed depends on it. */
public sealed interface Written {

  /** Whole numbers, fractions, roots and the like: it claims to be exact. */
  record Exactly() implements Written {}

  /** One decimal number, perhaps signed or with a power of ten. */
  record AsDecimal(TypedDecimal decimal) implements Written {}

  /**
   * A calculation with decimals in it, such as 6.83/1.17: no more exact than they are.
   *
   * @param significantDigits of the decimal with the fewest
   */
  record FromDecimals(int significantDigits) implements Written {}
}
