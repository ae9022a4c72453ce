package org.saddlepoint.expression;

import java.util.List;
import java.util.Locale;

/** Everything that can be wrong with a typed formula; the words are in the message files. */
public enum ReadingFault {
  EMPTY,
  TOO_LONG,
  TOO_DEEP,
  TOO_LARGE,
  TOO_MUCH_WORK,
  DIVISION_BY_ZERO,
  NOT_REAL,
  /** Arguments: the name, the variables of the question. */
  UNKNOWN_VARIABLE,
  /** Argument: the name, where the question has no variables. */
  UNKNOWN_WORD,
  UNKNOWN_FUNCTION,
  UNKNOWN_CHARACTER,
  UNKNOWN_COMMAND,
  UNCLOSED_BRACKET,
  UNOPENED_BRACKET,
  /** Arguments: the bracket opened, the bracket that closes it. */
  MISMATCHED_BRACKET,
  EMPTY_BRACKETS,
  INCOMPLETE,
  /** Argument: the sign before which something is missing. */
  MISSING_OPERAND,
  MISSING_ARGUMENT,
  TWO_NUMBERS,
  LIST_HERE,
  TABLE_HERE,
  EQUATION,
  INFINITY_HERE,
  PLUS_MINUS_HERE,
  NO_INVERSE,
  AMBIGUOUS_COMMA;

  public String key() {
    return "reading." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Reason with(String... arguments) {
    return new Reason(key(), List.of(arguments));
  }
}
