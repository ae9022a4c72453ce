package org.saddlepoint.marking;

import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.number.Rational;
import org.saddlepoint.problem.Precision;

/** The rule of precision in force, to be printed at the field. */
final class PrecisionRule {
  private PrecisionRule() {}

  static Message of(AnswerKind kind, Precision precision) {
    if (kind.isChosen()) {
      return Message.of("precision.choice");
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

  private static String percent(Rational relative) {
    return relative
        .times(Rational.of(100))
        .toDecimal(Approximation.CONTEXT)
        .stripTrailingZeros()
        .toPlainString();
  }
}
