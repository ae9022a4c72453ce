package org.saddlepoint.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.expression.Formula;
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

  /** One of the options and one of the reasons, both of them right or neither counts. */
  record ReasonedChoice(List<Option> options, List<Option> reasons) implements AnswerKind {
    public ReasonedChoice {
      options = List.copyOf(options);
      reasons = List.copyOf(reasons);
    }
  }

  /** All options that apply. */
  record SeveralChoices(List<Option> options) implements AnswerKind {
    public SeveralChoices {
      options = List.copyOf(options);
    }
  }

  /** The options in order. */
  record OneOrder(List<Option> options) implements AnswerKind {
    public OneOrder {
      options = List.copyOf(options);
    }
  }

  /**
   * A vector at any scale but zero.
   *
   * @param isSensed whether only positive multiples are as good
   */
  record OneDirection(boolean isSensed) implements AnswerKind {}

  /** Eigenvalues with an eigenvector each, in any order. */
  record EigenPairs() implements AnswerKind {}

  /** Points in any order, each with one of these classes; without classes just points. */
  record SeveralPoints(List<Option> classes) implements AnswerKind {
    public SeveralPoints {
      classes = List.copyOf(classes);
    }
  }

  /** An interval of real numbers, also as an inequality. */
  record OneInterval() implements AnswerKind {}

  /** A table, one row following from the rows before it; row 0 is given. */
  record Iterates(List<Formula> columns, List<String> first) implements AnswerKind {
    public Iterates {
      columns = List.copyOf(columns);
      first = List.copyOf(first);
    }
  }

  /** One of many right answers, typed as this kind. */
  record Satisfying(AnswerKind inner) implements AnswerKind {}

  /**
   * An option of a choice.
   *
   * @param id stays when the words change
   * @param words perhaps with formulae in TeX between dollar signs
   */
  record Option(String id, String words) {
    /** The words as far as they go without typesetting. */
    public String plainWords() {
      return words.replaceAll("\\\\([A-Za-z]+)", "$1").replaceAll("[$*{}]", "");
    }
  }

  /** The kind of this name but for choices, which need their options. */
  static Optional<AnswerKind> named(String name) {
    return Stream.of(
            NUMBER,
            EXPRESSION,
            VECTOR,
            MATRIX,
            SET,
            new OneDirection(false),
            new EigenPairs(),
            new SeveralPoints(List.of()),
            new OneInterval())
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
      case ReasonedChoice c -> "choice";
      case SeveralChoices c -> "choices";
      case OneOrder o -> "order";
      case OneDirection d -> "direction";
      case EigenPairs p -> "eigenpairs";
      case SeveralPoints p -> "points";
      case OneInterval i -> "interval";
      case Iterates i -> "iterates";
      case Satisfying s -> "satisfying";
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
      case OneChoice(var options) -> words(options, " / ");
      case ReasonedChoice(var options, var reasons) ->
          words(options, " / ") + " because " + words(reasons, " / ");
      case SeveralChoices(var options) -> words(options, ", ");
      case OneOrder(var options) -> words(options, ", ");
      case OneDirection d -> "(1, -2)";
      case EigenPairs p -> "2: (1, 1); 6: (1, -1)";
      case SeveralPoints(var classes) ->
          classes.isEmpty()
              ? "(0, 0); (2, -1)"
              : "(0, 0): %s; (2, -1): %s"
                  .formatted(classes.getFirst().plainWords(), classes.getLast().plainWords());
      case OneInterval i -> "0 < x < 3/4";
      case Iterates i -> "[[2, 1], [1, 4]]";
      case Satisfying(var inner) -> inner.example(vocabulary);
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
      case OneDirection d -> "(3, -5)";
      case EigenPairs p -> "3: (1, 2); 8: (2, -1)";
      case SeveralPoints(var classes) ->
          classes.isEmpty()
              ? "(1, 1); (-2, 3)"
              : "(1, 1): %s; (-2, 3): %s"
                  .formatted(classes.getFirst().plainWords(), classes.getLast().plainWords());
      case OneInterval i -> "-5 < x < 5/2";
      case Iterates i -> "[[3, 0], [0, 5]]";
      case Satisfying(var inner) -> inner.otherExample(vocabulary);
      case OneChoice c -> example(vocabulary);
      case ReasonedChoice c -> example(vocabulary);
      case SeveralChoices c -> example(vocabulary);
      case OneOrder o -> example(vocabulary);
    };
  }

  private static String words(List<Option> options, String between) {
    return options.stream().map(Option::plainWords).collect(Collectors.joining(between));
  }

  /** Whether it is chosen rather than typed. */
  default boolean isChosen() {
    return this instanceof OneChoice
        || this instanceof ReasonedChoice
        || this instanceof SeveralChoices
        || this instanceof OneOrder;
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
