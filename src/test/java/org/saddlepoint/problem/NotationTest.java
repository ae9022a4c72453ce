package org.saddlepoint.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saddlepoint.expression.Formula;

class NotationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.14 | 3{,}14",
        "x_1 = 0.5 | x_1 = 0{,}5",
        "\\left(0.5,\\, 1\\right) | \\left(0{,}5;\\, 1\\right)",
        "f(x, y) = (0.5, 1) | f(x, y) = (0{,}5; 1)",
        "\\tfrac{0.5}{2},\\; 3 | \\tfrac{0{,}5}{2};\\; 3",
        "(1, 2) | (1, 2)",
        "0.5\\,x | 0{,}5\\,x",
        "\\text{about 0.5, say} | \\text{about 0{,}5, say}",
      })
  void writesTexWithCommas(String tex, String expected) {
    assertThat(Notation.COMMA.tex(tex)).isEqualTo(expected);
    assertThat(Notation.COMMA.tex(expected)).as("once is enough").isEqualTo(expected);
    assertThat(Notation.POINT.tex(tex)).isEqualTo(tex);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(0.5, -1.25) | (0,5; -1,25)",
        "[[0.5, 1], [2, 3]] | [[0,5; 1]; [2, 3]]",
        "x1 = 2 | x1 = 2",
        "2: (0.5, 1); 6: (1, 1) | 2: (0,5; 1); 6: (1, 1)",
      })
  void writesPlainFormulaeWithCommas(String text, String expected) {
    assertThat(Notation.COMMA.text(text)).isEqualTo(expected);
  }

  @Test
  void aFormulaIsRewrittenInBothItsForms() {
    assertThat(Notation.COMMA.in(new Formula("0.5", "0.5"))).isEqualTo(new Formula("0{,}5", "0,5"));
  }

  @ParameterizedTest
  @CsvSource({"0.5,'0,5'", "-1.25,'-1,25'", "1.2.3,1.2.3", "v1.5,v1.5", "7,7"})
  void ofWordsOnlyAWholeNumberIsRewritten(String text, String expected) {
    assertThat(Notation.COMMA.number(text)).isEqualTo(expected);
    assertThat(Notation.POINT.number(text)).isEqualTo(text);
  }
}
