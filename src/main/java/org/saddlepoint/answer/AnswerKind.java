package org.saddlepoint.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.expression.Parsing;
import org.saddlepoint.expression.ReadingFault;
import org.saddlepoint.expression.Vocabulary;

/**
 * What sort of answer a part asks for. One vocabulary for templates, the marker and the command
 * line.
 */
public sealed interface AnswerKind {
  AnswerKind NUMBER = new OneNumber();
  AnswerKind EXPRESSION = new OneExpression();
  AnswerKind VECTOR = new OneVector();
  AnswerKind MATRIX = new OneMatrix();
  AnswerKind SET = new OneSet();

  /** A constant; ∞ is one of them. */
  record OneNumber() implements AnswerKind {}

  /** An expression in the variables of the question. */
  record OneExpression() implements AnswerKind {}

  /** Components in order, each an expression. */
  record OneVector() implements AnswerKind {}

  /** Rows of expressions. */
  record OneMatrix() implements AnswerKind {}

  /** Values in any order, multiplicities counted. */
  record OneSet() implements AnswerKind {}

  /** One of these options. */
  record OneChoice(List<Option> options) implements AnswerKind {
    public OneChoice {
      options = List.copyOf(options);
    }
  }

  /**
   * An option of a choice.
   *
   * @param id stays when the words change
   */
  record Option(String id, String words) {}

  /** The kind of this name but for choices, which need their options. */
  static Optional<AnswerKind> named(String name) {
    return List.of(NUMBER, EXPRESSION, VECTOR, MATRIX, SET).stream()
        .filter(kind -> kind.kindName().equals(name))
        .findFirst();
  }

  default String kindName() {
    return switch (this) {
      case OneNumber n -> "number";
      case OneExpression e -> "expression";
      case OneVector v -> "vector";
      case OneMatrix m -> "matrix";
      case OneSet s -> "set";
      case OneChoice c -> "choice";
    };
  }

  /** An answer of this kind as one could type it. */
  default String example(Vocabulary vocabulary) {
    return switch (this) {
      case OneNumber n -> "3/4";
      case OneExpression e ->
          vocabulary.variables().isEmpty()
              ? "2*sqrt(3) + 1"
              : "2*" + vocabulary.variables().getFirst() + "^2 + 1";
      case OneVector v -> "(1, -2)";
      case OneMatrix m -> "[[2, 1], [1, 4]]";
      case OneSet s -> "3 + sqrt(2), 3 - sqrt(2)";
      case OneChoice(var options) ->
          options.stream().map(Option::words).collect(Collectors.joining(" / "));
    };
  }

  /** A second example, for where the first happens to be the answer. */
  default String otherExample(Vocabulary vocabulary) {
    return switch (this) {
      case OneNumber n -> "5/2";
      case OneExpression e ->
          vocabulary.variables().isEmpty()
              ? "3*sqrt(2) + 2"
              : "3*" + vocabulary.variables().getFirst() + "^2 + 2";
      case OneVector v -> "(3, -5)";
      case OneMatrix m -> "[[3, 0], [0, 5]]";
      case OneSet s -> "2 + sqrt(3), 2 - sqrt(3)";
      case OneChoice c -> example(vocabulary);
    };
  }

  /** Reads what a person typed. Never throws. */
  default Reading read(String raw, Vocabulary vocabulary) {
    String example = example(vocabulary);
    Optional<Parsing.Unparsed> tooLong = ExpressionReader.tooLong(raw);
    if (tooLong.isPresent()) {
      return new Reading.NotUnderstood(tooLong.get().reason(), tooLong.get().position(), example);
    }
    if (raw.isBlank()) {
      return new Reading.NotUnderstood(ReadingFault.EMPTY.with(), 1, example);
    }
    Optional<Refusal> unfinished = UnfinishedCells.first(raw, this);
    if (unfinished.isPresent()) {
      Refusal refusal = unfinished.get();
      return new Reading.NotUnderstood(refusal.reason(), refusal.position(), example);
    }
    try {
      return new KindReader(this, vocabulary).read(raw);
    } catch (Refusal refusal) {
      return new Reading.NotUnderstood(refusal.reason(), refusal.position(), example);
    }
  }
}
