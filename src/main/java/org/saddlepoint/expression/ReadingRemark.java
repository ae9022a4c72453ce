package org.saddlepoint.expression;

import java.util.List;
import java.util.Locale;

/** What the reader says about how it read; the words are in the message files. */
public enum ReadingRemark {
  LOG_IS_NATURAL,
  /** Argument: the quotient taken before the factor that follows it. */
  DIVISION_FIRST,
  /** Argument: the power, without what follows it. */
  SHORT_EXPONENT,
  /** Argument: the root, without what follows it. */
  SHORT_ROOT,
  SCIENTIFIC,
  MIXED_NUMBER,
  DECIMAL_COMMA,
  DOTS_DROPPED;

  public String key() {
    return "remark." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Remark with(String... arguments) {
    return new Remark(key(), List.of(arguments));
  }
}
