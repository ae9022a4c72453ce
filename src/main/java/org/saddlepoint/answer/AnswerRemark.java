package org.saddlepoint.answer;

import java.util.List;
import java.util.Locale;
import org.saddlepoint.expression.Remark;

/** What is said about how an answer was read; the words are in the message files. */
public enum AnswerRemark {
  /** Argument: the value taken from a chain such as a = b ≈ c. */
  CHAIN,
  /** Commas were read as decimal commas. */
  DECIMAL_COMMAS,
  /** Argument: the number of entries that blanks were read to part. */
  BLANKS_SEPARATE,
  /** Components with names were put in the order of the question's variables. */
  REORDERED,
  /** Options with < or > between them were taken in the order typed. */
  LEFT_TO_RIGHT;

  public String key() {
    return "remark." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Remark with(String... arguments) {
    return new Remark(key(), List.of(arguments));
  }
}
