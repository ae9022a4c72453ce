package org.saddlepoint.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.problem.Prose;
import org.saddlepoint.problem.Prose.Block;
import org.saddlepoint.problem.Prose.Inline;

class MarkdownReaderTest {

  private static final String TEMPLATE =
      """
      title: Words
      skill: hess.matrix
      tier: 1
      variables: [x, y]
      draw:
        a: "= 3"
        b: "= -2"
      objective: a*x^2 + b*x*y
      parts:
        - ask: hessian
      statement: |
      """;

  private static List<Block> read(String markdown) {
    Prose statement = Templates.problem(TEMPLATE + markdown.indent(2), 0).statement();
    return statement.blocks();
  }

  private static Inline words(String text) {
    return new Inline.Words(text);
  }

  private static Inline maths(String tex, String text) {
    return new Inline.Mathematics(new Formula(tex, text));
  }

  @Test
  void texIsOutOfReachOfMarkdown() {
    assertThat(read("Here $a_1 * b_2 * c_3$ *stays*."))
        .containsExactly(
            new Block.Paragraph(
                List.of(
                    words("Here "),
                    maths("a_1 * b_2 * c_3", "a1 * b2 * c3"),
                    words(" "),
                    new Inline.Emphasis("stays"),
                    words("."))));
  }

  @Test
  void valuesAreFilledInInsideAndOutsideOfTex() {
    assertThat(read("So $f = {{f}}$ and {{a*b}} and $\\frac{{{a}}}{2}$."))
        .containsExactly(
            new Block.Paragraph(
                List.of(
                    words("So "),
                    maths("f = 3 x^{2} - 2 x y", "f = 3*x^2 - 2*x*y"),
                    words(" and "),
                    maths("-6", "-6"),
                    words(" and "),
                    maths("\\frac{3}{2}", "3/2"),
                    words("."))));
  }

  @Test
  void htmlIsText() {
    assertThat(read("A <script>alert(1)</script> & <b>bold</b>."))
        .containsExactly(
            new Block.Paragraph(
                List.of(
                    words("A "),
                    words("<script>"),
                    words("alert(1)"),
                    words("</script>"),
                    words(" & "),
                    words("<b>"),
                    words("bold"),
                    words("</b>"),
                    words("."))));
  }

  @Test
  void ofALinkItsWordsRemain() {
    assertThat(read("See [this](javascript:alert(1)) and ![that](x.png)."))
        .containsExactly(
            new Block.Paragraph(
                List.of(words("See "), words("this"), words(" and "), words("that"), words("."))));
  }

  @Test
  void displaysStandAlone() {
    assertThat(read("Before\n\n$$x = {{a}}$$\n\nafter\n\n- one\n- $y$"))
        .containsExactly(
            new Block.Paragraph(List.of(words("Before"))),
            new Block.Display(new Formula("x = 3", "x = 3")),
            new Block.Paragraph(List.of(words("after"))),
            new Block.Bullets(List.of(List.of(words("one")), List.of(maths("y", "y")))));
  }

  @Test
  void aDollarThatIsMeantIsWrittenWithABackslash() {
    assertThat(read("It costs 5\\$."))
        .containsExactly(new Block.Paragraph(List.of(words("It costs 5$."))));
  }
}
