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
  /** Argument: the options. */
  UNKNOWN_OPTION,
  NONE_WITH_OTHERS,
  /** Argument: the options left out. */
  ORDER_MISSING,
  /** Argument: the option that comes twice. */
  ORDER_REPEATED,
  ORDER_SIGNS,
  /** Argument: the reasons. */
  REASON_MISSING,
  /** Argument: the reasons. */
  UNKNOWN_REASON,
  NOT_INTERVAL,
  /** An interval without any number is typed as a word. */
  NO_INTERVAL,
  /** Arguments: the lower and the upper end. */
  EMPTY_INTERVAL,
  ENDS_UNSAID,
  TWO_POINTS,
  TWO_INTERVALS,
  /** Arguments: both names. */
  TWO_NAMES,
  /** Argument: what to solve for. */
  UNSOLVED,
  CROSSED_SIGNS,
  INFINITE_END,
  VALUE_WITHOUT_VECTOR,
  VECTOR_WITHOUT_VALUE,
  /** Argument: the classes. */
  POINT_WITHOUT_CLASS,
  /** Argument: the class. */
  CLASS_WITHOUT_POINT,
  POINT_IN_BRACKETS,
  POINTS_OF_TWO_SIZES,
  /** Argument: the name of the coordinate. */
  COORDINATE_MISSING,
  SIGNS_IN_POINT,
  /** Arguments: the number of columns typed, the number asked for, their names. */
  COLUMNS;

  public String key() {
    return "answer." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Reason with(String... arguments) {
    return new Reason(key(), List.of(arguments));
  }
}
