package org.saddlepoint.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saddlepoint.bank.Bank;
import org.saddlepoint.bank.SourceFile;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.picture.Layer;
import org.saddlepoint.picture.Shapes;
import org.saddlepoint.picture.figure.Figure;
import org.saddlepoint.picture.figure.Pictured;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Problem;

/** The pictures of the whole bank: which problems have one, and that each is sound. */
class PicturesBankTest {
  private static final Path FOLDER = Path.of("problem-bank");
  private static final long SEED = 5;

  /** What lines of the function would answer, at least roughly. */
  private static final Set<String> NEVER =
      Set.of(
          "classification",
          "classification-with-reason",
          "classified-points",
          "critical-points",
          "critical",
          "stationary-point",
          "definiteness",
          "definiteness-with-reason",
          "definiteness-by-minors",
          "definiteness-by-pivots",
          "eigenvalues",
          "eigenvector",
          "eigenpairs",
          "principal-axes",
          "steepest-axis",
          "steepest-axis-angle",
          "condition-number",
          "axis-ratio",
          "minimiser",
          "minimum-value",
          "newton-fall",
          "newton-attraction",
          "landing-class",
          "is-it-global",
          "higher-order-class",
          "steepest-descent",
          "descent-direction",
          "method-order",
          "decreasing-step-size",
          "descent-fate",
          "falling-direction",
          "lower-point",
          "degenerate-direction",
          "axis-shape",
          "coupling-effect",
          "curvature-range",
          "directional-curvature",
          "trust-decision",
          "stall-or-escape");

  private static Bank bank() throws IOException {
    List<SourceFile> files = new ArrayList<>();
    try (Stream<Path> found = Files.walk(FOLDER)) {
      for (Path file : found.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        String name = FOLDER.relativize(file).toString().replace('\\', '/');
        files.add(new SourceFile(name, Files.readString(file)));
      }
    }
    return Bank.load(files);
  }

  private static void each(BiConsumer<Problem, List<Quantity>> look) throws IOException {
    bank()
        .templates()
        .forEach(template ->
            Library.problem(template, SEED)
                .ifPresent(problem ->
                    look.accept(problem, problem.parts().stream().map(Part::ask).toList())));
  }

  @Test
  void everyPictureOfASolutionIsSoundAndSmall() throws IOException {
    TreeMap<String, Integer> sizes = new TreeMap<>();
    each((problem, asked) ->
        Pictured.solution(problem.derivation(), asked)
            .ifPresent(figure -> {
              PictureView view =
                  PictureView.of(Optional.of(figure), Messages.english()).orElseThrow();
              String name = problem.key().template();
              Shapes.parsed(view.svg());
              assertThat(view.svg())
                  .as(name)
                  .containsPattern("class=\"(ground|graph)")
                  .doesNotContain("picture.")
                  .doesNotContain("NaN")
                  .hasSizeLessThan(20_000);
              assertThat(view.caption().blocks()).as(name).isNotEmpty();
              assertThat(marks(figure))
                  .as(name)
                  .allMatch(m -> figure.plot().window().holds(m.at()));
              sizes.put(name, view.svg().length());
            }));
    assertThat(sizes).hasSizeGreaterThan(100);
    assertThat(sizes.values().stream().mapToInt(size -> size).average().orElseThrow())
        .isLessThan(8_000);
  }

  private static List<Layer.Mark> marks(Figure figure) {
    return figure.plot().layers().stream()
        .flatMap(layer -> layer instanceof Layer.Mark mark ? Stream.of(mark) : Stream.empty())
        .toList();
  }

  @Test
  void noQuestionShowsWhatItAsks() throws IOException {
    Set<String> pictured = new HashSet<>();
    each((problem, asked) ->
        Pictured.question(problem.derivation(), asked)
            .ifPresent(figure -> {
              String name = problem.key().template();
              pictured.add(name);
              assertThat(asked)
                  .as(name)
                  .extracting(Quantity::id)
                  .doesNotContainAnyElementsOf(NEVER);
              assertThat(figure.plot().layers())
                  .as(name + ": the ground, and perhaps the point")
                  .hasSizeLessThanOrEqualTo(2)
                  .allMatch(layer -> layer instanceof Layer.Ground || layer instanceof Layer.Mark);
              assertThat(marks(figure))
                  .noneMatch(mark -> mark.label().key().startsWith("picture.class"));
              assertThat(figure.tables()).as(name).isEmpty();
            }));
    assertThat(pictured)
        .contains("conditioning/one-gradient-step", "newton/two-variables-exponentials")
        .doesNotContain("newton/two-variables-quadratic", "calculus/is-it-critical");
    assertThat(pictured).hasSizeGreaterThan(10);
  }
}
