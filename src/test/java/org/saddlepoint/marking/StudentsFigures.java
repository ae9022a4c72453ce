package org.saddlepoint.marking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.saddlepoint.derivation.Analyses;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Rules;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.Template;

/** Counts of what students with one mistake are told, over a bank. */
final class StudentsFigures {
  /** For mistakes that show on few instances. */
  static final int MORE_SEEDS = 12;

  final Map<Students.Told, Integer> counts = new EnumMap<>(Students.Told.class);
  final List<String> another = new ArrayList<>();
  final List<String> notWrong = new ArrayList<>();
  final Map<String, String> unrecognised = new TreeMap<>();
  final Set<String> recognised = new HashSet<>();
  final Map<String, String> believed = new TreeMap<>();
  private final Set<String> refuted = new HashSet<>();

  /** One mistake a part, by chance. */
  void oneEach(List<Template> templates, long first, int seeds) {
    var random = new Random(first);
    for (Template template : templates) {
      for (Problem problem : Students.dealt(template, first, seeds)) {
        Map<String, List<Students.Student>> byPart = new TreeMap<>();
        Students.of(problem)
            .forEach(s -> byPart.computeIfAbsent(s.part().id(), p -> new ArrayList<>()).add(s));
        byPart.values().forEach(all -> add(all.get(random.nextInt(all.size()))));
      }
    }
  }

  /** Every mistake of every part. */
  void all(List<Template> templates, long first, int seeds) {
    for (Template template : templates) {
      Students.dealt(template, first, seeds).forEach(p -> Students.of(p).forEach(this::add));
    }
  }

  /** Only of slips that were not recognised as themselves so far. */
  void missing(List<Template> templates, long first, int seeds) {
    for (Template template : templates) {
      for (Problem problem : Students.dealt(template, first, seeds)) {
        missing(problem);
      }
    }
  }

  /** In derivations outside the bank. */
  void missing(List<Derivation> pool) {
    for (Rule rule : Rules.ALL.rules()) {
      for (Derivation derivation : pool) {
        if (rule.slips().stream().anyMatch(slip -> !recognised.contains(slip.note()))) {
          missing(Problems.problem(derivation, List.of(rule)));
        }
      }
    }
  }

  void missing(Problem problem) {
    for (Part part : problem.parts()) {
      problem.derivation().rules().find(part.ask()).stream()
          .flatMap(rule -> rule.slips().stream())
          .filter(slip -> !recognised.contains(slip.note()))
          .flatMap(slip -> Students.student(problem, part, slip).stream())
          .forEach(this::recognise);
    }
  }

  /** Only where no other mistake at this part leads to the same answer. */
  private void recognise(Students.Student student) {
    Verdict verdict = student.verdict();
    if (verdict.note().filter(student.slip().note()::equals).isPresent() && student.isAlone()) {
      recognised.add(student.slip().note());
    }
  }

  private void add(Students.Student student) {
    Verdict verdict = student.verdict();
    Students.Told told = student.told(verdict);
    counts.merge(told, 1, Integer::sum);
    String line = student + " → " + verdict.word() + ", " + verdict.note().orElse("no note");
    switch (told) {
      case ITSELF -> {
        // As it should be.
      }
      case UNRECOGNISED -> unrecognised.putIfAbsent(student.slip().note(), line);
      case ANOTHER -> another.add(line);
      case NOT_WRONG -> notWrong.add(line);
    }
  }

  /** Puts each slip into its rule's place, once a template. */
  void refute(List<Template> templates, long first, int seeds) {
    for (Template template : templates) {
      for (Problem problem : Students.dealt(template, first, seeds)) {
        Students.of(problem).stream()
            .filter(student -> Rules.ALL.find(student.slip().of()).isPresent())
            .filter(student -> !student.part().slips().contains(student.slip()))
            .filter(student -> refuted.add(template.id() + student.slip().note()))
            .filter(student ->
                !Students.isRefuted(problem.derivation(), student.slip(), student.value()))
            .forEach(s -> believed.putIfAbsent(s.slip().note(), s.toString()));
      }
    }
  }

  /** Slips of the rules that were recognised nowhere. */
  Set<String> neverRecognised() {
    Set<String> never = new TreeSet<>();
    Rules.ALL.rules().stream()
        .map(Rule::slips)
        .flatMap(List::stream)
        .map(Slip::note)
        .forEach(never::add);
    never.removeAll(recognised);
    return never;
  }

  int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  double shareOfThemselves() {
    return (double) counts.getOrDefault(Students.Told.ITSELF, 0) / total();
  }

  @Override
  public String toString() {
    return "%d students: %s".formatted(total(), counts);
  }

  /** On demand, over many seeds: {@code [first seed] [seeds a template] [part of a name]}. */
  public static void main(String[] arguments) {
    long first = arguments.length > 0 ? Long.parseLong(arguments[0]) : 0;
    int seeds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
    String part = arguments.length > 2 ? arguments[2] : "";
    List<Template> templates =
        Students.templates().stream().filter(t -> t.id().contains(part)).toList();
    var figures = new StudentsFigures();
    figures.all(templates, first, seeds);
    figures.refute(templates, first, seeds);
    System.out.println(figures);
    figures.notWrong.forEach(line -> System.out.println("not wrong: " + line));
    figures.another.forEach(line -> System.out.println("another: " + line));
    figures.unrecognised.values().forEach(line -> System.out.println("unrecognised: " + line));
    figures.believed.values().forEach(line -> System.out.println("believed: " + line));
    SlipRecognitionTest.PROBLEMS.forEach(figures::missing);
    figures.missing(Analyses.pool());
    figures.missing(templates, first + seeds, MORE_SEEDS);
    Set<String> asked = new HashSet<>();
    templates.forEach(t ->
        Students.dealt(t, first, 1).forEach(p -> p.parts().forEach(a -> asked.add(a.ask().id()))));
    figures
        .neverRecognised()
        .forEach(note ->
            System.out.println(
                (asked.contains(note.substring(note.indexOf(' ') + 1, note.indexOf('.')))
                        ? "never seen: "
                        : "never asked: ")
                    + note));
  }
}
