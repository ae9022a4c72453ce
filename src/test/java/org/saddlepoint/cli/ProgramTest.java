package org.saddlepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saddlepoint.testing.Bowl;

/** The commands as they are typed: what they print, where, and their exit codes. */
class ProgramTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  @TempDir private Path folder;

  private record Run(int exitCode, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  private static Run run(String input, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    int exitCode = Program.run(streams, arguments);
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String bank() throws IOException {
    Files.createDirectories(folder.resolve("spectra"));
    Files.writeString(
        folder.resolve("spectra/bowl.yaml"),
        Bowl.asking(1, "hessian", "definiteness", "condition-number"));
    return folder.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--nothing                                | 2",
        "fly                                      | 2",
        "analyse                                  | 2",
        "analyse;x^2                              | 1",
        "analyse;x^2;--at                         | 2",
        "analyse;x^2;--at;1,2                     | 1",
        "analyse;x^2 +;--at;1                     | 1",
        "analyse;ln(x);--at;0                     | 1",
        "analyse;x;y;--at;0                       | 2",
        "mark                                     | 2",
        "sample                                   | 2",
        "sample;--all;spectra/x                   | 2",
        "sample;spectra/nothing                   | 1",
        "sample;--all;--seeds;x                   | 2",
        "sample;--all;--seeds;9-3                 | 2",
        "sample;--all;--seeds;-1                  | 2",
        "sample;--all;--seeds;                    | 2",
        "sample;--all;--seeds;99999999999999999999 | 2",
        "sample;--all;--bank;/no/such/folder      | 1",
        "serve;--port;x                           | 2",
        "serve;--port;70000                       | 1",
        "bank                                     | 2",
      })
  void misuseIsOneSentenceOnStandardError(String arguments, int exitCode) {
    Run run = run("", arguments.split(";", -1));
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().matches(".{10,300}[.)']+");
    assertThat(run.err()).doesNotContain("Exception");
  }

  @ParameterizedTest
  @CsvSource({"'',serve", "analyse,--at", "mark,--stdin", "sample,--seeds", "bank,check"})
  void helpIsAnAnswer(String command, String mentions) {
    Run run = command.isEmpty() ? run("", "--help") : run("", command, "--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains(mentions);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theWrittenAnalysisHasTheTextsSteps() {
    Run run = run("", "analyse", "x1^2 + 2x1x2 + 3x2^2", "--at", "1,-2");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("2*x1 + 2*x2", "2*x1 + 6*x2", "[[2, 2], [2, 6]]")
        .contains("lambda^2 - 8*lambda + 8", "4 + 2*sqrt(2) ≈ 6.83", "4 - 2*sqrt(2) ≈ 1.17")
        .contains("positive definite", "3 + 2*sqrt(2) ≈ 5.83", "(1, -2) + (-1, 2) = (0, 0)")
        .doesNotContain("FAILED", "rule.", "certificate.", "\\");
  }

  @Test
  void aFormulaMayBeginWithAMinusAndAPointToo() {
    Run run = run("", "analyse", "-x^2 + y", "--at", "-1/2,(sqrt(2))");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("(4*sqrt(2) - 1)/4");
    assertThat(run("", "analyse", "-h^2", "--at=-1").out()).contains("negative definite");
  }

  @Test
  void linesAreAnsweredInOrderAndABadOneStopsNothing() throws Exception {
    String input =
        "\uFEFF{\"f\":\"x\",\"at\":[\"1\"]}\r\nnonsense\n\n{\"f\":\"x^2\",\"at\":[\"3\"]}";
    Run run = run(input, "analyse", "--stdin");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines()).hasSize(4);
    assertThat(MAPPER.readTree(run.lines().get(0)).get("value").asText()).isEqualTo("1");
    assertThat(MAPPER.readTree(run.lines().get(1)).has("error")).isTrue();
    assertThat(MAPPER.readTree(run.lines().get(2)).has("error")).isTrue();
    assertThat(MAPPER.readTree(run.lines().get(3)).get("value").asText()).isEqualTo("9");
    assertThat(run("", "analyse", "--stdin").out()).isEmpty();
  }

  @Test
  void anEndlessLineIsNotKept() {
    Run run = run("x".repeat(5_000_000) + "\n{}", "mark", "--stdin");
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().getFirst()).contains("longer than");
  }

  @Test
  void marksAgainstAKey() throws Exception {
    Run run =
        run(
            """
            {"type":"number","key":"3+2sqrt(2)","answer":"5.83"}
            {"type":"number","key":"3+2sqrt(2)","answer":"5.83","exact":true}
            {"type":"set","key":"4+2sqrt(2), 4-2sqrt(2)","answer":"4 ± 2√2"}
            {"type":"expression","key":"2x1+2x2","answer":"2(x1 + x2)","variables":["x1","x2"]}
            {"type":"matrix","key":"[[2,2],[2,6]]","answer":"2 2; 2 7"}
            {"type":"vector","key":"(1,2)","answer":"(1,"}
            """,
            "mark",
            "--stdin");
    assertThat(run.lines().stream().map(ProgramTest::verdict))
        .containsExactly("correct", "imprecise", "correct", "correct", "partial", "unreadable");
    JsonNode first = MAPPER.readTree(run.lines().getFirst());
    assertThat(first.fieldNames())
        .toIterable()
        .containsExactly("verdict", "score", "read", "message", "note", "slip");
    assertThat(first.get("score").asDouble()).isEqualTo(1);
    assertThat(first.get("read").asText()).isEqualTo("5.83");
  }

  private static String verdict(String line) {
    try {
      return MAPPER.readTree(line).path("verdict").asText();
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }

  @Test
  void samplesHaveTheShapeThatProgramsRelyOn() throws Exception {
    Run run = run("", "sample", "spectra/bowl", "--bank", bank(), "--seeds", "0,3-4");
    assertThat(run.err()).isEmpty();
    assertThat(run.lines()).hasSize(3);
    JsonNode sample = MAPPER.readTree(run.lines().get(1));
    assertThat(sample.fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "template",
            "seed",
            "skill",
            "tier",
            "parameters",
            "variables",
            "objective",
            "point",
            "settings",
            "statement",
            "dealt",
            "parts",
            "difficulty");
    assertThat(sample.get("id").asText()).matches("spectra/bowl@[a-z0-9]+:3");
    assertThat(sample.get("seed").asLong()).isEqualTo(3);
    JsonNode part = sample.get("parts").get(0);
    assertThat(part.fieldNames())
        .toIterable()
        .containsExactly("id", "ask", "skill", "prompt", "kind", "key", "decimal", "slips");
    assertThat(part.get("key").asText()).isEqualTo("[[2, 2], [2, 6]]");
    assertThat(part.get("decimal").toString()).isEqualTo("[[\"2\",\"2\"],[\"2\",\"6\"]]");
    assertThat(part.get("slips").get(0).fieldNames())
        .toIterable()
        .containsExactly("id", "value", "principal");
    assertThat(sample.get("parts").get(1).get("kind").asText()).isEqualTo("choice");
    assertThat(sample.get("parts").get(2).get("decimal").asText()).isEqualTo("5.8284271247461901");
  }

  /** Every key of the shipped bank is right when given as the answer, and no principal slip is. */
  @Test
  void whatIsSampledIsMarkedAsTheKeyItIs() throws Exception {
    StringBuilder answers = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (String line : run("", "sample", "--all", "--seeds", "11").lines()) {
      JsonNode sample = MAPPER.readTree(line);
      for (JsonNode part : sample.get("parts")) {
        answers.append(answer(sample, part, part.get("key").asText()));
        expected.append("correct\n");
        for (JsonNode slip : part.get("slips")) {
          if (slip.get("principal").asBoolean() && sample.get("dealt").asBoolean()) {
            answers.append(answer(sample, part, slip.get("value").asText()));
            expected.append("wrong\n");
          }
        }
      }
    }
    StringBuilder actual = new StringBuilder();
    for (String line : run(answers.toString(), "mark", "--stdin").lines()) {
      boolean wrong = List.of("partial", "incorrect").contains(verdict(line));
      actual.append(wrong ? "wrong" : verdict(line)).append("\n");
    }
    assertThat(actual.toString()).isEqualTo(expected.toString());
    assertThat(actual.length()).isGreaterThan(1_000);
  }

  private static String answer(JsonNode sample, JsonNode part, String answer) {
    return MAPPER
            .createObjectNode()
            .put("problem", sample.get("id").asText())
            .put("part", part.get("id").asText())
            .put("answer", answer)
        + "\n";
  }

  @Test
  void aFaultyTemplateIsNamedAndTheOthersAreUsed() throws Exception {
    String bank = bank();
    Files.writeString(folder.resolve("spectra/broken.yaml"), "title: [");
    Run run = run("", "sample", "--all", "--bank", bank);
    assertThat(run.lines()).hasSize(1);
    assertThat(run.err()).startsWith("spectra/broken.yaml");
  }

  @Test
  void slipsAreListedByTheirCodes() {
    List<String> one = run("", "slips", "H4").lines();
    assertThat(one).contains("H4  hessian.off-diagonal-doubled  (principal)");
    assertThat(one).anyMatch(line -> line.contains("you doubled the mixed second derivatives"));
    List<String> family = run("", "slips", "V", "--json").lines();
    assertThat(family).hasSizeGreaterThan(5).allMatch(line -> line.startsWith("{\"code\":\"V"));
    assertThat(run("", "slips").lines()).hasSizeGreaterThan(2 * family.size());
    assertThat(run("", "slips", "H999").exitCode()).isNotZero();
  }
}
