package org.saddlepoint.problem;

import org.saddlepoint.number.Rational;

/** How close an answer has to be; printed at its field. */
public sealed interface Precision {
  /** Exact, or rounded correctly to at least three significant digits. */
  record Usual() implements Precision {}

  /** A decimal that is not the whole number is not enough. */
  record Exact() implements Precision {}

  /** Within this fraction of the key: 1/20 is ±5 %. */
  record Estimate(Rational relative) implements Precision {}
}
