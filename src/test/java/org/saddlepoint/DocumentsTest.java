package org.saddlepoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saddlepoint.bank.Bank;
import org.saddlepoint.bank.SourceFile;
import org.saddlepoint.problem.Template;
import org.saddlepoint.tutor.Library;

/** What the documents say is so: links lead somewhere, and the template shown can be used. */
class DocumentsTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");
  private static final Pattern TEMPLATE = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> below = Files.walk(Path.of("docs"))) {
      List<Path> found = below.filter(path -> path.toString().endsWith(".md")).toList();
      return Stream.concat(
          found.stream(),
          Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "problem-bank/README.md")
              .map(Path::of));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkLeadsToAFile(Path document) throws IOException {
    Path folder = document.toAbsolutePath().getParent();
    Matcher link = LINK.matcher(Files.readString(document));
    while (link.find()) {
      if (!link.group(1).contains("://")) {
        assertThat(folder.resolve(link.group(1))).exists();
      }
    }
  }

  @Test
  void theTemplateOfTheReadmeIsSoundAndShort() throws IOException {
    Matcher block = TEMPLATE.matcher(Files.readString(Path.of("README.md")));
    assertThat(block.find()).isTrue();
    assertThat(block.group(1).lines().count()).isLessThanOrEqualTo(11);
    Bank bank = Bank.load(List.of(new SourceFile("readme/bowl.yaml", block.group(1))));
    assertThat(bank.faults()).isEmpty();
    Template template = bank.templates().getFirst();
    for (long seed = 0; seed < 20; seed++) {
      assertThat(Library.problem(template, seed)).isPresent();
    }
  }

  /** The table of floors in the document is the order that the rules keep. */
  @Test
  void theFloorsOfTheDocumentAreThoseOfTheRules() throws IOException {
    List<String> told =
        Files.readString(Path.of("docs/architecture.md"))
            .lines()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.split("`", -1)[1])
            .toList();
    List<String> kept = ArchitectureTest.floors().filter(told::contains).toList();
    assertThat(told).isEqualTo(kept);
  }
}
