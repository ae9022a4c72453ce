package org.saddlepoint.answer;

import java.util.List;
import java.util.Locale;
import org.saddlepoint.expression.Reason;

/** What can be wrong with an answer as a whole; the words are in the message files. */
public enum AnswerFault {
  LIST_FOR_NUMBER,
  MATRIX_FOR_NUMBER,
  LIST_FOR_EXPRESSION,
  MATRIX_FOR_EXPRESSION,
  MATRIX_FOR_VECTOR,
  LIST_FOR_MATRIX,
  MATRIX_FOR_SET,
  /** Argument: the variable. */
  VARIABLE_IN_NUMBER,
  /** Arguments: the row, its number of entries, that of the first row. */
  RAGGED_ROWS,
  /** Argument: which one is empty, counted from 1. */
  EMPTY_ENTRY,
  /** Arguments: row and column of the empty entry. */
  EMPTY_CELL,
  AMBIGUOUS_LIST_COMMA,
  UNKNOWN_OPTION;

  public String key() {
    return "answer." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Reason with(String... arguments) {
    return new Reason(key(), List.of(arguments));
  }
}
