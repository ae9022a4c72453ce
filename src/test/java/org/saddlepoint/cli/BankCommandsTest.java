package org.saddlepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bank check} and {@code bank report} on a bank of one template. */
class BankCommandsTest {
  private static final String SOUND =
      """
      title: A quadratic
      skill: hess.matrix
      tier: 1
      variables: [x, y]
      draw:
        a: integer from 1 to 9
        d: integer from 1 to 9 except a
        b: integer from 1 to 9 except 2*a, 2*d, a, d
      objective: a*x^2 + b*x*y + d*y^2
      parts:
        - ask: hessian
      """;

  private static final String RIGHT =
      """
      cases:
        - part: hessian
          answer: "[[{{4*a}}/2, {{b}}], [{{b}}, {{2*d}}]]"
          verdict: correct
      """;

  private static final String DOUBLED =
      """
        - part: hessian
          answer: "[[{{2*a}}, {{2*b}}], [{{2*b}}, {{2*d}}]]"
          verdict: partial
          note: H4
      """;

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private Path file;

  @BeforeEach
  void writeTheBank() throws IOException {
    file = Files.createDirectory(folder.resolve("calculus")).resolve("one.yaml");
    Files.writeString(file, SOUND);
  }

  private int run(String... arguments) {
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    return Program.run(new Streams(InputStream.nullInputStream(), print, print), arguments);
  }

  private int run(String command, String option) {
    return run("bank", command, "--bank", folder.toString(), "--seeds", "20", option);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aSoundBankIsExitCodeZero() {
    assertThat(run("bank", "check", "--bank", folder.toString(), "--seeds", "20")).isZero();
    assertThat(printed()).contains("20 instances of 1 templates; no faults");
  }

  @Test
  void aFaultIsExitCodeOneWithFileAndLine() throws IOException {
    Files.writeString(file, SOUND.replace("ask: hessian", "ask: hesian"));
    assertThat(run("bank", "check", "--bank", folder.toString())).isEqualTo(1);
    assertThat(printed())
        .contains("calculus/one.yaml:11: unknown quantity 'hesian'; did you mean 'hessian'?");
  }

  @Test
  void faultsAndFiguresComeAsJson() throws IOException {
    assertThat(run("report", "--json")).isZero();
    assertThat(printed()).contains("\"id\" : \"calculus/one\"", "\"instances\" : 20");
    out.reset();
    Files.writeString(file, SOUND.replace("tier: 1", "tier: 7"));
    assertThat(run("check", "--json")).isEqualTo(1);
    assertThat(printed()).contains("\"line\" : 3");
  }

  @Test
  void wantedCasesAreListedUntilTheyAreWritten() throws IOException {
    assertThat(run("bank", "cases", "--bank", folder.toString())).isZero();
    assertThat(printed())
        .contains("calculus/one: no right answer to 'hessian' in another form than the key's")
        .contains("no answer to 'hessian' with the note H4 hessian.off-diagonal-doubled")
        .contains("    note: H4\n");
    long before = wanted();
    Files.writeString(file, SOUND + RIGHT + DOUBLED);
    run("bank", "cases", "--bank", folder.toString(), "calculus/o");
    assertThat(wanted()).isEqualTo(before - 2);
    run("bank", "cases", "--bank", folder.toString(), "spectra/");
    assertThat(wanted()).isZero();
  }

  private long wanted() {
    String[] lines = printed().split("\n", -1);
    out.reset();
    return Long.parseLong(lines[lines.length - 2].split(" ", -1)[0]);
  }

  @Test
  void aNumberOfSeedsThatIsNoneIsRefused() {
    assertThat(run("bank", "check", "--bank", folder.toString(), "--seeds", "0")).isEqualTo(2);
    assertThat(run("bank", "check", "--bank", folder.toString(), "--seeds", "many")).isEqualTo(2);
  }
}
