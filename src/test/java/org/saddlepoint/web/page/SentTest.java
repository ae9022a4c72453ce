package org.saddlepoint.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.problem.Prose;
import org.saddlepoint.tutor.AnswerShape;

class SentTest {
  private static final List<Formula> PLACES =
      List.of(new Formula("x_1", "x1"), new Formula("x_2", "x2"));
  private static final List<AnswerShape.Option> CLASSES =
      List.of(option("minimum", "a minimum"), option("saddle", "a saddle point"));

  private static AnswerShape.Option option(String id, String words) {
    return new AnswerShape.Option(
        id, new Prose(List.of(new Prose.Block.Paragraph(List.of(new Prose.Inline.Words(words))))));
  }

  @Test
  void whatStandsInRowsIsToldWithItsNames() {
    assertThat(Sent.line(new AnswerShape.Pairs(2), "2\t1/2\t1\n-3\t-4\t2"))
        .isEqualTo("λ = 2: v = (1/2, 1); λ = -3: v = (-4, 2)");
    assertThat(Sent.line(new AnswerShape.Points(PLACES, CLASSES), "0\t1\tsaddle\n2\t3\t"))
        .isEqualTo("x1 = 0, x2 = 1: a saddle point; x1 = 2, x2 = 3");
    assertThat(Sent.line(new AnswerShape.Points(PLACES, List.of()), "0\t1"))
        .isEqualTo("x1 = 0, x2 = 1");
    assertThat(Sent.line(new AnswerShape.Iterates(2, PLACES, List.of()), "1\t2\n\t4"))
        .isEqualTo("k = 1: x1 = 1, x2 = 2; k = 2: x1 = , x2 = 4");
    assertThat(Sent.line(new AnswerShape.Matrix(2, 2), "1\t2\n3\t4")).isEqualTo("(1, 2); (3, 4)");
    assertThat(Sent.line(new AnswerShape.Vector(2), "1\t2")).isEqualTo("(1, 2)");
  }

  @Test
  void whatIsChosenIsToldInItsWords() {
    assertThat(Sent.line(new AnswerShape.Choice(CLASSES), "saddle")).isEqualTo("a saddle point");
    assertThat(Sent.line(new AnswerShape.Choices(CLASSES), "saddle, minimum"))
        .isEqualTo("a saddle point, a minimum");
    assertThat(Sent.line(new AnswerShape.Order(CLASSES), "minimum\tsaddle"))
        .isEqualTo("a minimum · a saddle point");
    assertThat(Sent.line(new AnswerShape.Reasoned(CLASSES, CLASSES), "minimum\tsaddle"))
        .isEqualTo("a minimum · a saddle point");
  }

  @Test
  void whatWasTypedInOnePieceOrMakesNoSenseStandsAsItIs() {
    assertThat(Sent.line(new AnswerShape.Matrix(2, 2), "[[1, 2], [3, 4]]"))
        .isEqualTo("[[1, 2], [3, 4]]");
    assertThat(Sent.line(new AnswerShape.Points(PLACES, CLASSES), "none")).isEqualTo("none");
    assertThat(Sent.line(new AnswerShape.Choice(CLASSES), "whatever")).isEqualTo("whatever");
    assertThat(Sent.line(new AnswerShape.Pairs(2), "\t\t\n\t")).isEmpty();
    assertThat(Sent.line(new AnswerShape.Vector(2), "")).isEmpty();
  }
}
