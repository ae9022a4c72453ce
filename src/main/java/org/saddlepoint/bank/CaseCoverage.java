package org.saddlepoint.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.marking.Marker;
import org.saddlepoint.marking.Verdict;
import org.saddlepoint.marking.VerdictWord;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.ValuePrinter;

/**
 * Which cases a template should have and has not: a right answer typed in another form than the key
 * is printed in, and the answer of each principal slip with its note. A bank is sound without them
 * (its check marks keys and slips all the same); an author's own cases say what was meant, since
 * they do not come from the rules.
 */
public final class CaseCoverage {
  private final LoadedTemplate loaded;
  private final List<Problem> dealt;

  private CaseCoverage(LoadedTemplate loaded) {
    this.loaded = loaded;
    this.dealt = CaseCheck.dealt(loaded);
  }

  /**
   * A case that is wanted.
   *
   * @param template its id
   * @param why as a sentence
   * @param sketch the case on one instance in the notation of templates, for the author to check; a
   *     right answer in another form is the author's to think of
   */
  public record Wanted(String template, String why, Optional<String> sketch) {}

  /** What is wanted of the templates whose ids are meant, in their order. */
  public static List<Wanted> of(Bank bank, Predicate<String> isMeant) {
    return bank.loaded().stream()
        .filter(loaded -> isMeant.test(loaded.template().id()))
        .flatMap(loaded -> new CaseCoverage(loaded).wanted().stream())
        .toList();
  }

  private List<Wanted> wanted() {
    List<Wanted> wanted = new ArrayList<>();
    for (Part part : dealt.isEmpty() ? List.<Part>of() : dealt.getFirst().parts()) {
      if (!hasOtherForm(part)) {
        wanted.add(rightAnswer(part));
      }
      slipsThatShow(part.id())
          .forEach((slip, sketch) -> {
            if (!isNoted(part.id(), slip)) {
              wanted.add(
                  new Wanted(
                      loaded.template().id(),
                      "no answer to '%s' with the note %s".formatted(part.id(), slip),
                      Optional.of(sketch)));
            }
          });
    }
    return wanted;
  }

  private Wanted rightAnswer(Part part) {
    String why =
        part.kind().isChosen()
            ? "no right answer to '%s'"
            : "no right answer to '%s' in another form than the key's";
    return new Wanted(loaded.template().id(), why.formatted(part.id()), Optional.empty());
  }

  private boolean hasOtherForm(Part part) {
    return loaded.cases().stream()
        .filter(one -> one.part().equals(part.id()) && one.verdict() == VerdictWord.CORRECT)
        .anyMatch(one ->
            part.kind().isChosen()
                || CaseCheck.problems(loaded, one, dealt).stream()
                    .anyMatch(problem -> !isAsPrinted(one, problem)));
  }

  private boolean isAsPrinted(Case one, Problem problem) {
    Part part = problem.part(one.part()).orElseThrow();
    try {
      String typed = loaded.template().recipe().fill(one.answer(), problem).text();
      return problem.derivation().find(part.ask()) instanceof Finding.Found(var key)
          && bare(ValuePrinter.text(key)).equals(bare(typed));
    } catch (ArithmeticException undefined) {
      // No answer at all there, which the check of the bank says.
      return true;
    }
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s*]", "");
  }

  private boolean isNoted(String part, String slip) {
    return loaded.cases().stream()
        .filter(one -> one.part().equals(part))
        .flatMap(one -> one.note().stream())
        .anyMatch(note -> slip.equals(note) || slip.startsWith(note + " "));
  }

  /**
   * The principal slips of a part, by their notes, with a case of each. Another slip may give the
   * same answer and be told instead: then there is no case to ask for.
   */
  private Map<String, String> slipsThatShow(String part) {
    Map<String, String> shown = new LinkedHashMap<>();
    for (Problem problem : dealt) {
      Part asked = problem.part(part).orElseThrow();
      for (Slip slip : Dealing.principal(problem, asked)) {
        if (!shown.containsKey(slip.note())) {
          sketch(problem, asked, slip).ifPresent(sketch -> shown.put(slip.note(), sketch));
        }
      }
    }
    return shown;
  }

  private static Optional<String> sketch(Problem problem, Part part, Slip slip) {
    return slip.value(problem.derivation())
        .map(ValuePrinter::text)
        .flatMap(answer -> {
          Verdict verdict = Marker.mark(problem, part, answer, Map.of());
          boolean isWrong =
              verdict.word() == VerdictWord.INCORRECT || verdict.word() == VerdictWord.PARTIAL;
          return verdict
              .note()
              .filter(note -> isWrong && note.equals(slip.note()))
              .map(note -> sketch(problem, part, answer, verdict.word(), slip.id()));
        });
  }

  private static String sketch(
      Problem problem, Part part, String answer, VerdictWord verdict, String note) {
    return """
      - part: %s
        seed: %d
        answer: "%s"
        verdict: %s
        note: %s
    """
        .formatted(
            part.id(), problem.key().seed(), answer, verdict.name().toLowerCase(Locale.ROOT), note);
  }
}
