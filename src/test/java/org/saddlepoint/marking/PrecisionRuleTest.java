package org.saddlepoint.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.number.Rational;
import org.saddlepoint.problem.Precision;

/** What is printed at a field is the rule that the marker follows there. */
class PrecisionRuleTest {
  private static final Precision FIVE_PER_CENT = new Precision.Estimate(Rational.of(1, 20));

  @Test
  void usually() {
    assertThat(rule(AnswerKind.NUMBER, new Precision.Usual())).isEqualTo("precision.usual.one");
    assertThat(rule(AnswerKind.VECTOR, new Precision.Usual())).isEqualTo("precision.usual.several");
    assertThat(rule(AnswerKind.SET, new Precision.Usual())).isEqualTo("precision.usual.several");
    assertThat(rule(AnswerKind.EXPRESSION, new Precision.Usual()))
        .isEqualTo("precision.usual.expression");
  }

  @Test
  void exactly() {
    assertThat(rule(AnswerKind.NUMBER, new Precision.Exact())).isEqualTo("precision.exact.one");
    assertThat(rule(AnswerKind.MATRIX, new Precision.Exact())).isEqualTo("precision.exact.several");
  }

  @Test
  void roughly() {
    Message one = PrecisionRule.of(AnswerKind.NUMBER, FIVE_PER_CENT);
    assertThat(one).isEqualTo(Message.of("precision.estimate.one", Message.plain("5")));
    assertThat(rule(AnswerKind.VECTOR, FIVE_PER_CENT)).isEqualTo("precision.estimate.several");
    assertThat(
            PrecisionRule.of(AnswerKind.NUMBER, new Precision.Estimate(Rational.of(1, 40)))
                .arguments())
        .containsExactly(Message.plain("2.5"));
  }

  @Test
  void ofAChoiceThereIsNoPrecision() {
    assertThat(rule(new AnswerKind.OneChoice(List.of()), new Precision.Usual()))
        .isEqualTo("precision.choice");
  }

  private static String rule(AnswerKind kind, Precision precision) {
    return PrecisionRule.of(kind, precision).key();
  }
}
