package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saddlepoint.problem.PlainText;
import org.saddlepoint.problem.Words;

/** Every key has words, every gap is filled, and what comes out reads like prose. */
class DerivationWordsTest {
  private static Map<String, String> patterns;
  private static Words words;

  @BeforeAll
  static void read() throws IOException {
    patterns = new HashMap<>();
    List<String> files = new ArrayList<>(List.of("derivation"));
    Rules.CHAPTERS.forEach(chapter -> files.add(chapter.name()));
    for (String file : files) {
      Properties properties = new Properties();
      String resource = "/messages/" + file + "_en.properties";
      try (InputStream in = DerivationWordsTest.class.getResourceAsStream(resource)) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      properties.forEach((key, pattern) ->
          assertThat(patterns.put((String) key, (String) pattern))
              .as("%s is in another file too", key)
              .isNull());
    }
    words = Words.of(patterns);
  }

  static Stream<Derivation> pool() {
    return Analyses.pool().stream();
  }

  @ParameterizedTest
  @MethodSource("pool")
  void everyStepHasWords(Derivation derivation) {
    List<Message> said = new ArrayList<>();
    List<Quantity> all = Rules.ALL.rules().stream().map(Rule::gives).toList();
    for (Step step : derivation.steps(all)) {
      said.add(step.title());
      said.add(step.reason());
      step.checks().forEach(check -> said.add(check.words()));
      for (Passage passage : step.body()) {
        if (passage instanceof Passage.Say(var message)) {
          said.add(message);
        }
      }
    }
    said.forEach(DerivationWordsTest::isComplete);
  }

  @Test
  void everyRuleHasTitleReasonAndHints() {
    Derivation derivation = Analyses.pool().getFirst();
    for (Rule rule : Rules.ALL.rules()) {
      isComplete(rule.title(derivation));
      isComplete(rule.reason(derivation));
      isComplete(rule.pointer(derivation));
      isComplete(rule.lesson(derivation));
      for (String stem : List.of("quantity.", "label.", "ask.")) {
        isComplete(Message.of(stem + rule.gives().id()));
      }
      isComplete(Message.of("skill." + rule.skill() + ".name"));
    }
  }

  /** Inside *stress* the dollars would be printed as they stand. */
  @Test
  void stressHoldsNoMathematics() {
    Pattern pieces = Pattern.compile("\\$[^$]+\\$|(\\*[^*\\s][^*]*\\*)");
    assertThat(patterns.values())
        .noneMatch(pattern ->
            pieces
                .matcher(pattern)
                .results()
                .anyMatch(piece -> piece.group(1) != null && piece.group(1).contains("$")));
  }

  @Test
  void everyWordOfAJudgementHasWords() {
    for (Derivation derivation : Analyses.pool()) {
      for (Rule rule : Rules.ALL.rules()) {
        if (derivation.find(rule.gives()) instanceof Finding.Found(Value.Word(var id))) {
          assertThat(rule.options(derivation)).contains(id).doesNotHaveDuplicates();
          rule.options(derivation).forEach(option -> isComplete(Message.of("word." + option)));
        }
      }
    }
  }

  /** At most two sentences, which never give the value asked for: no number but in an example. */
  @Test
  void everySlipHasItsMessage() {
    for (Rule rule : Rules.ALL.rules()) {
      for (Slip slip : rule.slips()) {
        isComplete(slip.says());
        String pattern = patterns.get(slip.says().key());
        String prose = pattern.replaceAll("\\$[^$]*\\$", "m");
        long sentences = prose.chars().filter(c -> c == '.' || c == '?').count();
        assertThat(sentences).as(slip.note()).isBetween(2L, 3L);
        assertThat(pattern).as(slip.note()).contains("*");
      }
    }
  }

  @Test
  void theSkillsOfTheCurriculumAreAllNamed() {
    long names = patterns.keySet().stream().filter(k -> k.matches("skill\\..*\\.name")).count();
    assertThat(names).isEqualTo(51);
    patterns.keySet().stream()
        .filter(key -> key.matches("skill\\..*\\.name"))
        .forEach(key -> assertThat(words.has(key.replace(".name", ".statement"))).isTrue());
    for (int chapter = 1; chapter <= 6; chapter++) {
      assertThat(words.has("chapter." + chapter + ".name")).isTrue();
    }
  }

  /** What no rule says any more would be translated in vain. */
  @Test
  void noWordsAreLeftOver() {
    var slips = new TreeSet<String>();
    for (Rule rule : Rules.ALL.rules()) {
      rule.slips().forEach(slip -> slips.add(slip.says().key()));
    }
    assertThat(patterns.keySet().stream().filter(key -> key.startsWith("slip.")))
        .allMatch(slips::contains);
  }

  @ParameterizedTest
  @MethodSource("pool")
  void proseHasNoClumsyFormulae(Derivation derivation) {
    List<Quantity> all = Rules.ALL.rules().stream().map(Rule::gives).toList();
    for (Step step : derivation.steps(all)) {
      String text = PlainText.of(words.prose(step.body()));
      assertThat(text)
          .as(step.quantity().id())
          .doesNotContain("+ -", "- -", "--", "{", "null", "derivation.", "rule.")
          .doesNotContainPattern("(?<![0-9./*^A-Za-z])1\\*(?:[a-z]|\\([^-])")
          .doesNotContainPattern("\\^1(?![0-9/])");
      for (Passage passage : step.body()) {
        if (passage instanceof Passage.Show(var formula)) {
          assertThat(formula.tex()).doesNotContain("+ -", "- -", "null");
          assertThat(balance(formula.tex())).isZero();
        }
      }
    }
  }

  private static int balance(String tex) {
    int open = 0;
    for (char c : tex.toCharArray()) {
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return open;
  }

  private static void isComplete(Message message) {
    assertThat(words.has(message.key())).as(message.key()).isTrue();
    String pattern = patterns.get(message.key()).replaceAll("\\$[^$]*\\$", "");
    Matcher gaps = Pattern.compile("\\{(\\d+)\\}").matcher(pattern);
    while (gaps.find()) {
      assertThat(Integer.parseInt(gaps.group(1)))
          .as(message.key())
          .isLessThan(message.arguments().size());
    }
    for (Message.Argument argument : message.arguments()) {
      if (argument instanceof Message.Argument.Term(var key)) {
        assertThat(words.has(key)).as(key).isTrue();
      }
    }
  }
}
