package org.saddlepoint.tutor;

import java.util.List;
import org.saddlepoint.expression.Formula;
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
    SET,
    INTERVAL
  }

  record Vector(int size) implements AnswerShape {}

  /**
   * A vector at any scale.
   *
   * @param isSensed whether only positive multiples are as good
   */
  record Direction(int size, boolean isSensed) implements AnswerShape {}

  record Matrix(int rows, int columns) implements AnswerShape {}

  /** A row for each eigenvalue with its vector; rows can be added: how many is not told. */
  record Pairs(int size) implements AnswerShape {}

  /** A row for each point, with its class where there are classes; rows can be added. */
  record Points(List<Formula> coordinates, List<Option> classes) implements AnswerShape {
    public Points {
      coordinates = List.copyOf(coordinates);
      classes = List.copyOf(classes);
    }
  }

  /**
   * A table with a row for each step.
   *
   * @param first the row of step 0, which is given; empty where there is none
   */
  record Iterates(int rows, List<Formula> columns, List<Formula> first) implements AnswerShape {
    public Iterates {
      columns = List.copyOf(columns);
      first = List.copyOf(first);
    }
  }

  record Choice(List<Option> options) implements AnswerShape {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** An option and a reason. */
  record Reasoned(List<Option> options, List<Option> reasons) implements AnswerShape {
    public Reasoned {
      options = List.copyOf(options);
      reasons = List.copyOf(reasons);
    }
  }

  /** All options that apply, perhaps none. */
  record Choices(List<Option> options) implements AnswerShape {
    public Choices {
      options = List.copyOf(options);
    }
  }

  /** All options in order. */
  record Order(List<Option> options) implements AnswerShape {
    public Order {
      options = List.copyOf(options);
    }
  }

  /** One option; its id is the raw answer. */
  record Option(String id, Prose text) {}
}
