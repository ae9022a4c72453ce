package org.saddlepoint.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Recurrence;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.expression.Printer;

/** The kind of answer that asks for what a rule gives. */
public final class Kinds {
  private Kinds() {}

  /**
   * @param words for the options of a choice, by their ids
   */
  public static AnswerKind of(Rule rule, Derivation derivation, Map<String, String> words) {
    List<AnswerKind.Option> options = options(rule.options(derivation), words);
    return switch (rule.form()) {
      case NUMBER -> AnswerKind.NUMBER;
      case EXPRESSION -> AnswerKind.EXPRESSION;
      case VECTOR -> AnswerKind.VECTOR;
      case MATRIX -> AnswerKind.MATRIX;
      case SET -> AnswerKind.SET;
      case CHOICE -> new AnswerKind.OneChoice(options);
      case REASONED_CHOICE ->
          new AnswerKind.ReasonedChoice(options, options(rule.reasons(derivation), words));
      case CHOICES -> new AnswerKind.SeveralChoices(options);
      case ORDER -> new AnswerKind.OneOrder(options);
      case DIRECTION -> new AnswerKind.OneDirection(false);
      case HEADING -> new AnswerKind.OneDirection(true);
      case EIGENPAIRS -> new AnswerKind.EigenPairs();
      case POINTS -> new AnswerKind.SeveralPoints(options);
      case INTERVAL -> new AnswerKind.OneInterval();
      case ITERATES -> iterates(rule.recurrence(), derivation);
      case SATISFYING_NUMBER -> new AnswerKind.Satisfying(AnswerKind.NUMBER);
      case SATISFYING_VECTOR -> new AnswerKind.Satisfying(AnswerKind.VECTOR);
      case SATISFYING_MATRIX -> new AnswerKind.Satisfying(AnswerKind.MATRIX);
    };
  }

  private static List<AnswerKind.Option> options(List<String> ids, Map<String, String> words) {
    return ids.stream()
        .map(id -> new AnswerKind.Option(id, words.getOrDefault(id, JudgementWords.of(id))))
        .toList();
  }

  /** A table needs its recurrence; without a start it has no row 0 to show. */
  private static AnswerKind iterates(Optional<Recurrence> recurrence, Derivation derivation) {
    Recurrence table = recurrence.orElseThrow();
    return new AnswerKind.Iterates(
        table.columns(derivation), table.first(derivation).stream().map(Printer::text).toList());
  }
}
