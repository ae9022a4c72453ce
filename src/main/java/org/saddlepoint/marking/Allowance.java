package org.saddlepoint.marking;

import java.math.BigDecimal;

/** How far rounding on the way can bring a component of the answer from the key's. */
@FunctionalInterface
interface Allowance {
  Allowance NONE = component -> BigDecimal.ZERO;

  /**
   * @param component counted from 0, row by row
   */
  BigDecimal of(int component);
}
