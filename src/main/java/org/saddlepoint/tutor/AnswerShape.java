package org.saddlepoint.tutor;

import java.util.List;
import org.saddlepoint.problem.Prose;

/** The form of field that an answer is typed into. */
public sealed interface AnswerShape {

  /**
   * One line of text.
   *
   * @param kind decides what the help beside the field says
   * @param example an answer to another question, in plain syntax
   */
  record Line(Kind kind, String example) implements AnswerShape {}

  /** A set is one line: its number of elements is not given away. */
  enum Kind {
    NUMBER,
    EXPRESSION,
    SET
  }

  record Vector(int size) implements AnswerShape {}

  record Matrix(int rows, int columns) implements AnswerShape {}

  record Choice(List<Option> options) implements AnswerShape {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** One option; its id is the raw answer. */
  record Option(String id, Prose text) {}
}
