package org.saddlepoint.marking;

import java.util.Optional;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.number.Rational;
import org.saddlepoint.problem.Precision;

/** The rule of precision in force, to be printed at the field. */
final class PrecisionRule {
  private PrecisionRule() {}

  static Message of(AnswerKind kind, Precision precision) {
    Optional<String> ownRule = ownRule(kind);
    if (ownRule.isPresent()) {
      boolean hasDigits =
          kind instanceof AnswerKind.OneDirection || kind instanceof AnswerKind.EigenPairs;
      boolean isExact = hasDigits && precision instanceof Precision.Exact;
      return Message.of("precision." + ownRule.get() + (isExact ? ".exact" : ""));
    }
    String several = kind instanceof AnswerKind.OneNumber ? "one" : "several";
    return switch (precision) {
      case Precision.Exact exact -> Message.of("precision.exact." + several);
      case Precision.Estimate(var relative) ->
          Message.of("precision.estimate." + several, Message.plain(percent(relative)));
      case Precision.Usual usual ->
          kind instanceof AnswerKind.OneExpression
              ? Message.of("precision.usual.expression")
              : Message.of("precision.usual." + several);
    };
  }

  /** Of kinds whose rule is not one of digits alone. */
  private static Optional<String> ownRule(AnswerKind kind) {
    return switch (kind) {
      case AnswerKind.OneChoice c -> Optional.of("choice");
      case AnswerKind.ReasonedChoice c -> Optional.of("reasoned");
      case AnswerKind.SeveralChoices c -> Optional.of("choices");
      case AnswerKind.OneOrder o -> Optional.of("order");
      case AnswerKind.OneDirection(var isSensed) -> Optional.of(isSensed ? "heading" : "direction");
      case AnswerKind.EigenPairs p -> Optional.of("pairs");
      case AnswerKind.Satisfying s -> Optional.of("satisfying");
      case AnswerKind other -> Optional.empty();
    };
  }

  private static String percent(Rational relative) {
    return relative
        .times(Rational.of(100))
        .toDecimal(Approximation.CONTEXT)
        .stripTrailingZeros()
        .toPlainString();
  }
}
