package org.saddlepoint.tutor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.learning.Rung;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.Steps;
import org.saddlepoint.problem.Words;

/**
 * The way through a problem on one rung. To be completed the early steps are asked and the later
 * ones worked from them: with feedback on each step that taught more than the other way round
 * (Moreno, Reisslein &amp; Ozogul 2009). What the problem itself asks is never shown here.
 */
final class Paths {
  private final Words words;

  Paths(Words words) {
    this.words = words;
  }

  /** Those that a problem has: without steps there is only its answer. */
  static List<Rung> rungs(Problem problem) {
    int steps = steps(problem).size();
    Set<Rung> rungs = EnumSet.of(Rung.SOLO);
    if (steps >= 1) {
      rungs.add(Rung.GUIDED);
    }
    if (steps >= 2) {
      rungs.add(Rung.COMPLETE);
    }
    return List.copyOf(rungs);
  }

  static List<Part> steps(Problem problem) {
    return problem.parts().stream().filter(part -> Steps.isStep(part.id())).toList();
  }

  /**
   * The questions of a rung, in the order of the way.
   *
   * @param problem with its steps
   */
  static List<Part> asked(Problem problem, Rung rung) {
    List<Part> steps = steps(problem);
    int own =
        switch (rung) {
          case SOLO -> 0;
          case COMPLETE -> (steps.size() + 1) / 2;
          case GUIDED -> steps.size();
        };
    Set<Part> hidden = new HashSet<>(steps.subList(own, steps.size()));
    return problem.parts().stream().filter(part -> !hidden.contains(part)).toList();
  }

  /**
   * @param problem with its steps
   * @param view of a question
   */
  PathView of(Problem problem, Work work, Rung wish, Function<Part, PartView> view) {
    List<Rung> rungs = rungs(problem);
    Rung rung = rungs.contains(wish) ? wish : Rung.SOLO;
    List<Part> asked = asked(problem, rung);
    List<PathView.Item> items = new ArrayList<>();
    Set<Part> placed = new HashSet<>();
    for (Rule rule : rung == Rung.SOLO ? List.<Rule>of() : Steps.path(problem)) {
      List<Part> here = asked.stream().filter(part -> part.ask().equals(rule.gives())).toList();
      here.forEach(part -> items.add(new PathView.Item.Asked(view.apply(part))));
      placed.addAll(here);
      if (here.isEmpty() && problem.derivation().find(rule.gives()) instanceof Finding.Found) {
        items.add(told(problem, rule, asked, work));
      }
    }
    asked.stream()
        .filter(part -> !placed.contains(part))
        .forEach(part -> items.add(new PathView.Item.Asked(view.apply(part))));
    return new PathView(rung, rungs, items, steps(problem).stream().map(view).toList());
  }

  private PathView.Item told(Problem problem, Rule rule, List<Part> asked, Work work) {
    Derivation derivation = problem.derivation();
    String id = rule.gives().id();
    String title = words.plain(rule.title(derivation));
    Set<Quantity> before = Steps.before(problem, rule.gives());
    boolean ready =
        asked.stream()
            .filter(part -> before.contains(part.ask()))
            .allMatch(part -> work.isSolved(part.id()));
    return ready
        ? new PathView.Item.Shown(
            id,
            title,
            words.prose(rule.explanation(derivation)),
            words.prose(rule.reason(derivation)))
        : new PathView.Item.Waiting(id, title);
  }
}
