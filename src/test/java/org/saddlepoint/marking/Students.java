package org.saddlepoint.marking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.saddlepoint.bank.Bank;
import org.saddlepoint.bank.Dealing;
import org.saddlepoint.bank.SourceFile;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.problem.Drawing;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.Template;
import org.saddlepoint.problem.ValuePrinter;

/** Students who make one mistake of the catalogue each, and what they are told. */
final class Students {
  private static final Path FOLDER = Path.of("problem-bank");

  private Students() {}

  /** What became of one mistake. */
  enum Told {
    /** This slip, or another one that leads to the same value. */
    ITSELF,
    /** Wrong, and something else was said than which slip it was. */
    UNRECOGNISED,
    /** Another slip, which leads to another value. */
    ANOTHER,
    /** Not wrong. */
    NOT_WRONG
  }

  /** One student: a mistake at one part of a problem. */
  record Student(Problem problem, Part part, Slip slip, Value value) {
    String text() {
      return ValuePrinter.text(value);
    }

    Verdict verdict() {
      return Marker.mark(problem, part, text(), Map.of());
    }

    Told told(Verdict verdict) {
      if (!verdict.costsAttempt()) {
        return Told.NOT_WRONG;
      }
      if (verdict.slip().isEmpty()) {
        return Told.UNRECOGNISED;
      }
      return isThis(verdict) ? Told.ITSELF : Told.ANOTHER;
    }

    private boolean isThis(Verdict verdict) {
      String note = verdict.note().orElseThrow();
      return verdict.slip().get().equals(slip.id())
          || note.equals(slip.note())
          || blamed(note).filter(other -> isSame(other, value)).isPresent();
    }

    /** Whether no other mistake at this part leads to the same answer. */
    boolean isAlone() {
      return slips(problem, part).stream()
          .filter(other -> !other.note().equals(slip.note()))
          .flatMap(other -> problem.derivation().faulty(other).stream())
          .flatMap(other -> Keys.as(part.kind(), other).stream())
          .noneMatch(other -> isSame(other, value));
    }

    private boolean isSame(Value one, Value other) {
      return Sameness.of(one, other, part.kind(), part.precision());
    }

    /** What the slip leads to that was blamed, here or further up the path. */
    private Optional<Value> blamed(String note) {
      return Stream.concat(
              part.slips().stream(),
              problem.derivation().rules().rules().stream().flatMap(r -> r.slips().stream()))
          .filter(other -> other.note().equals(note))
          .flatMap(other -> problem.derivation().after(other).stream())
          .flatMap(after ->
              Question.of(problem, part).flatMap(question -> question.valueIn(after)).stream())
          .findFirst();
    }

    @Override
    public String toString() {
      return "%s '%s' %s: %s".formatted(problem.key(), part.id(), slip.note(), text());
    }
  }

  static List<Template> templates() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return Bank.load(
              files
                  .filter(file -> file.toString().endsWith(".yaml"))
                  .sorted()
                  .map(file ->
                      new SourceFile(
                          FOLDER.relativize(file).toString().replace('\\', '/'), text(file)))
                  .toList())
          .templates();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first instances from this seed on that may be dealt. */
  static List<Problem> dealt(Template template, long first, int count) {
    return LongStream.range(first, first + 10L * count)
        .mapToObj(template::draw)
        .flatMap(drawing ->
            drawing instanceof Drawing.Drawn(var problem) && !Dealing.isAmbiguous(problem)
                ? Stream.of(problem)
                : Stream.empty())
        .limit(count)
        .toList();
  }

  /** All the mistakes that can be made at a problem and that show. */
  static List<Student> of(Problem problem) {
    List<Student> students = new ArrayList<>();
    for (Part part : problem.parts()) {
      for (Slip slip : slips(problem, part)) {
        student(problem, part, slip).ifPresent(students::add);
      }
    }
    return students;
  }

  private static List<Slip> slips(Problem problem, Part part) {
    List<Slip> slips = new ArrayList<>(part.slips());
    problem.derivation().rules().find(part.ask()).map(Rule::slips).ifPresent(slips::addAll);
    return slips;
  }

  static Optional<Student> student(Problem problem, Part part, Slip slip) {
    return Question.of(problem, part)
        .flatMap(question ->
            problem
                .derivation()
                .faulty(slip)
                .flatMap(value -> Keys.as(part.kind(), value))
                .filter(value -> !isRight(question, value)))
        .map(value -> new Student(problem, part, slip, value));
  }

  private static boolean isRight(Question question, Value value) {
    return Sameness.of(value, question.key(), question.part().kind(), question.part().precision())
        || Marker.hasProperty(question.problem(), question.part(), value).orElse(false);
  }

  /** Whether some certificate of its quantity refutes a slip put in the rule's place. */
  static boolean isRefuted(Derivation derivation, Slip slip, Value value) {
    Rule rule = derivation.rules().find(slip.of()).orElseThrow();
    try {
      List<Certificate> certificates = rule.certificates(derivation.with(slip.of(), value));
      return certificates.stream().anyMatch(certificate -> !certificate.holds());
    } catch (ArithmeticException | UnderivableException cannotBeChecked) {
      return true;
    }
  }
}
