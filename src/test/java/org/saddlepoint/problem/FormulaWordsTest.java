package org.saddlepoint.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Formula;

class FormulaWordsTest {
  @Test
  void wordsInsideAFormulaAreTranslatedInBothItsForms() {
    Formula either = new Formula("x = 0.5 \\quad\\text{or}\\quad x = 1", "x = 0.5 or x = 1");
    assertThat(FormulaWords.in(either, Language.GERMAN))
        .isEqualTo(new Formula("x = 0{,}5 \\quad\\text{oder}\\quad x = 1", "x = 0,5 oder x = 1"));
    assertThat(FormulaWords.in(either, Language.ENGLISH)).isEqualTo(either);
  }

  @Test
  void aJudgementIsSaidInItsUsualWords() {
    Formula indefinite = ValuePrinter.formula(new Value.Word("positive-definite"));
    assertThat(FormulaWords.in(indefinite, Language.GERMAN))
        .isEqualTo(new Formula("\\text{positiv definit}", "positiv definit"));
    Formula none = ValuePrinter.formula(new Value.Words(List.of()));
    assertThat(FormulaWords.in(none, Language.GERMAN).tex()).isEqualTo("\\text{nichts davon}");
  }

  @Test
  void whatHasNoWordsStays() {
    Formula name = new Formula("\\mathbf{d}_{\\text{Newton}} + \\text{qqq}", "d_Newton + qqq");
    assertThat(FormulaWords.in(name, Language.GERMAN)).isEqualTo(name);
  }
}
