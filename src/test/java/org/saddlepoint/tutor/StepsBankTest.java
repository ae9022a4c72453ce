package org.saddlepoint.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saddlepoint.bank.Bank;
import org.saddlepoint.bank.SourceFile;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.learning.Rung;
import org.saddlepoint.marking.Marker;
import org.saddlepoint.marking.Verdict;
import org.saddlepoint.marking.VerdictWord;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.PlainText;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.Prose;
import org.saddlepoint.problem.Steps;
import org.saddlepoint.problem.Template;
import org.saddlepoint.problem.Words;

/** The steps of the whole bank: each can be answered, and none is given away. */
class StepsBankTest {
  private static final Path FOLDER = Path.of("problem-bank");
  private static final long SEED = 11;

  /** Shorter answers, as 2 or (0, 1), stand in any text by chance. */
  private static final int TELLING = 9;

  private static final Words WORDS = Messages.english();

  private static List<Problem> problems() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      List<SourceFile> sources =
          files
              .filter(file -> file.toString().endsWith(".yaml"))
              .map(file -> new SourceFile(FOLDER.relativize(file).toString(), text(file)))
              .toList();
      return Bank.load(sources).templates().stream()
          .map(StepsBankTest::problem)
          .flatMap(Optional::stream)
          .map(Steps::of)
          .toList();
    }
  }

  private static Optional<Problem> problem(Template template) {
    return Library.problem(template, SEED);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Value key(Problem problem, Part part) {
    return ((Finding.Found) problem.derivation().find(part.ask())).value();
  }

  @Test
  void eachStepIsAskedInWordsAndRightByItsOwnKey() throws IOException {
    List<String> faults = new ArrayList<>();
    int steps = 0;
    for (Problem problem : problems()) {
      for (Part step : Paths.steps(problem)) {
        steps++;
        Verdict verdict = Marker.mark(problem, step, PlainValue.of(key(problem, step)), Map.of());
        if (verdict.word() != VerdictWord.CORRECT
            || !WORDS.has("ask." + step.ask().id())
            || !WORDS.has("label." + step.ask().id())) {
          faults.add(problem.key() + " " + step.id() + " " + verdict.word());
        }
      }
    }
    assertThat(steps).isGreaterThan(300);
    assertThat(faults).isEmpty();
  }

  /** What is shown before anything is right holds no answer to a question of the same page. */
  @Test
  void nothingIsGivenAway() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Problem problem : problems()) {
      for (Rung rung : Paths.rungs(problem)) {
        List<String> keys =
            Paths.asked(problem, rung).stream()
                .filter(part -> !part.kind().isChosen()) // its options stand at it
                .map(part -> PlainValue.of(key(problem, part)))
                .filter(key -> key.length() >= TELLING)
                .toList();
        String shown = shown(problem, rung);
        keys.stream()
            .filter(shown::contains)
            .forEach(key -> faults.add(problem.key() + " " + rung + ": " + key));
      }
    }
    assertThat(faults).isEmpty();
  }

  /** Mathematics worked for the learner, and the words of the steps that are asked. */
  private static String shown(Problem problem, Rung rung) {
    List<Prose> all = new ArrayList<>();
    Paths.asked(problem, rung).stream()
        .filter(part -> Steps.isStep(part.id()))
        .forEach(part -> all.add(Prompts.of(part, WORDS)));
    PathView path = new Paths(WORDS).of(problem, Work.NONE, rung, StepsBankTest::unseen);
    for (PathView.Item item : path.items()) {
      if (item instanceof PathView.Item.Shown shown) {
        all.add(shown.mathematics());
      }
    }
    return all.stream().map(PlainText::of).reduce("", String::concat);
  }

  private static PartView unseen(Part part) {
    return new PartView(
        part.id(),
        "",
        Prompts.of(part, WORDS),
        new AnswerShape.Vector(2),
        "",
        "",
        Optional.empty(),
        0,
        List.of(),
        false);
  }
}
