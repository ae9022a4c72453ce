package org.saddlepoint.tutor;

import org.saddlepoint.expression.Formula;

/** The line under a field while typing: how the reader understands it. */
public sealed interface Echo {

  /** Nothing typed yet. */
  record Nothing() implements Echo {}

  /**
   * @param note a remark such as "log is the natural logarithm"; empty where there is none
   */
  record Understood(Formula formula, String note) implements Echo {}

  /**
   * @param sentence what is wrong or missing and what was expected
   * @param position index into the raw text, at most its length
   */
  record NotUnderstood(String sentence, int position) implements Echo {}
}
