package org.saddlepoint.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saddlepoint.problem.Template;

/** The bank that comes with the program is sound. */
class ShippedBankIT {
  private static final Path FOLDER = Path.of("problem-bank");

  private static List<SourceFile> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .map(file -> new SourceFile(name(file), text(file)))
          .toList();
    }
  }

  private static String name(Path file) {
    return FOLDER.relativize(file).toString().replace('\\', '/');
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyTemplateIsProved() throws IOException {
    long start = System.nanoTime();
    BankReport report =
        BankCheck.of(Bank.load(files()), CheckSettings.IN_BUILD, (template, done, all) -> {});
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf("The bank: %s, in %.0f s%n", report.summary(), seconds);
    assertThat(report.faults()).isEmpty();
    assertThat(report.templates())
        .as("tier and difficulty are never two apart")
        .filteredOn(template -> Math.abs(template.tier() - template.tierByDifficulty()) > 1)
        .extracting(TemplateReport::id)
        .isEmpty();
  }

  /** A right answer in another form for each part, and each common slip with its note. */
  @Test
  void everyTemplateBringsItsCases() throws IOException {
    assertThat(CaseCoverage.of(Bank.load(files()), id -> true)).isEmpty();
  }

  @Test
  void mainSkillsHaveTwoTiers() throws IOException {
    Map<String, Long> tiers =
        Bank.load(files()).templates().stream()
            .collect(
                Collectors.groupingBy(
                    Template::skill,
                    Collectors.mapping(
                        Template::tier,
                        Collectors.collectingAndThen(
                            Collectors.toSet(), set -> (long) set.size()))));
    assertThat(tiers)
        .containsKeys("grad.vector", "hess.matrix", "eig.two", "cls.second", "cond.number")
        .allSatisfy((skill, count) -> assertThat(count).as(skill).isGreaterThanOrEqualTo(2));
  }
}
