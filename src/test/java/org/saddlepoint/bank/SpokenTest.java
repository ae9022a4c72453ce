package org.saddlepoint.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saddlepoint.problem.Drawing;
import org.saddlepoint.problem.Language;
import org.saddlepoint.problem.Phrase;
import org.saddlepoint.problem.PlainText;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.Template;

/** Templates whose words are there in several languages. */
class SpokenTest {
  private static final String BOTH =
      """
      title: {en: A bowl, de: Eine Schale}
      skill: eig.two
      tier: 1
      variables: [x, y]
      draw:
        a: integer from 2 to 9
        s: one of 'up', 'down'
      words:
        up: {en: upwards, de: nach oben}
        down: downwards
      objective: a*x^2 + y^2
      statement:
        en: Let $f(x, y) = {{f}}$, drawn {{s}}.
        de: Sei $f(x, y) = {{f}}$, gezeichnet {{s}}.
      parts:
        - ask: hessian
          prompt: {en: Find it., de: Finde sie.}
          hints:
            - {en: Look., de: Sieh hin.}
            - Differentiate.
      """;

  private static final String ENGLISH =
      BOTH.replace("{en: A bowl, de: Eine Schale}", "A bowl")
          .replace("{en: upwards, de: nach oben}", "upwards")
          .replaceFirst("statement:\\n  en: (.*)\\n  de: .*\\n", "statement: '$1'\n")
          .replace("{en: Find it., de: Finde sie.}", "Find it.")
          .replace("{en: Look., de: Sieh hin.}", "Look.");

  private static Template template(String yaml) {
    Bank bank = Templates.load(yaml);
    assertThat(bank.faults()).isEmpty();
    return bank.templates().getFirst();
  }

  private static Problem problem(String yaml, long seed) {
    return ((Drawing.Drawn) template(yaml).draw(seed)).problem();
  }

  @Test
  void isReadInEveryLanguageThatItsAuthorWrote() {
    Problem problem = problem(BOTH, 0);
    assertThat(problem.title().in(Language.GERMAN))
        .isEqualTo(new Phrase("Eine Schale", Language.GERMAN));
    assertThat(problem.statement().in(Language.GERMAN).language()).isEqualTo(Language.GERMAN);
    String german = PlainText.of(problem.statement().in(Language.GERMAN));
    assertThat(german).startsWith("Sei f(x, y) = ").containsPattern("nach oben|downwards");
    assertThat(PlainText.of(problem.statement()))
        .startsWith("Let f(x, y) = ")
        .containsPattern("upwards|downwards");
    var part = problem.parts().getFirst();
    assertThat(PlainText.of(part.prompt().orElseThrow().in(Language.GERMAN)))
        .isEqualTo("Finde sie.");
    assertThat(PlainText.of(part.hints().getFirst().in(Language.GERMAN))).isEqualTo("Sieh hin.");
    assertThat(part.hints().get(1).in(Language.GERMAN).language()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void aTranslationChangesNoVersion() {
    assertThat(template(BOTH).version()).isEqualTo(template(ENGLISH).version());
    assertThat(template(BOTH.replace("Find it", "Find him")).version())
        .isNotEqualTo(template(ENGLISH).version());
  }

  @Test
  void theUsualStatementSpeaksEveryLanguage() {
    String usual =
        """
        title: A bowl
        skill: eig.two
        tier: 1
        variables: [x, y]
        draw:
          a: integer from 2 to 9
        objective: a*x^2 + y^2
        point: (1, a)
        parts:
          - ask: gradient-at-point
        """;
    assertThat(PlainText.of(problem(usual, 0).statement().in(Language.GERMAN)))
        .startsWith("Sei f(x, y) = ")
        .contains("Betrachte den Punkt (x, y) = (1, ");
  }

  @Test
  void namesWhatIsWrong() {
    for (Map.Entry<String, String> fault :
        Map.of(
                "{de: Eine Schale}", "'title' has no words in English: add 'en: …'",
                "{en: A bowl, fr: Un bol}", "unknown language 'fr' in 'title': en and de are known",
                "{en: [A, bowl]}", "'title' should be a text")
            .entrySet()) {
      assertThat(
              Templates.load(BOTH.replace("{en: A bowl, de: Eine Schale}", fault.getKey()))
                  .faults())
          .anySatisfy(found -> assertThat(found.toString()).contains(fault.getValue()));
    }
  }
}
