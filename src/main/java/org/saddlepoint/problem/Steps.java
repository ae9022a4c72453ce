package org.saddlepoint.problem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;

/**
 * A problem asked step by step: the quantities on the way to what it asks become questions of their
 * own. What is given is not asked, nor what has no value here or is only carried over, as the
 * Hessian of a quadratic is to a point. What the author asks for stays the author's part.
 *
 * <p>A step is known by its quantity, not by its place, so that answers to it stay with it when the
 * way there changes.
 */
public final class Steps {
  private static final String PREFIX = "step:";

  private Steps() {}

  /** The same problem with every step as a part, each part after those it needs. */
  public static Problem of(Problem problem) {
    List<Part> parts = new ArrayList<>();
    for (Rule rule : path(problem)) {
      List<Part> own = asking(problem, rule.gives());
      if (own.isEmpty()) {
        step(problem, rule).ifPresent(parts::add);
      } else {
        parts.addAll(own);
      }
    }
    problem.parts().stream().filter(part -> !parts.contains(part)).forEach(parts::add);
    return problem.asking(parts);
  }

  /** What the author asks for, of a problem with its steps. */
  public static List<Part> parts(Problem problem) {
    return problem.parts().stream().filter(part -> !isStep(part.id())).toList();
  }

  /** The rules that lead to what the problem asks. */
  public static List<Rule> path(Problem problem) {
    return problem.derivation().path(problem.parts().stream().map(Part::ask).toList());
  }

  /** What one quantity needs on its way, itself left out. */
  public static Set<Quantity> before(Problem problem, Quantity quantity) {
    Set<Quantity> before = new LinkedHashSet<>();
    problem.derivation().path(List.of(quantity)).forEach(rule -> before.add(rule.gives()));
    before.remove(quantity);
    return before;
  }

  /** Whether this is the id of a step, not of a part that an author asks for. */
  public static boolean isStep(String part) {
    return part.startsWith(PREFIX);
  }

  private static List<Part> asking(Problem problem, Quantity quantity) {
    return problem.parts().stream().filter(part -> part.ask().equals(quantity)).toList();
  }

  private static Optional<Part> step(Problem problem, Rule rule) {
    boolean isWork =
        rule.cost(problem.derivation()) > 0
            && problem.derivation().find(rule.gives()) instanceof Finding.Found;
    return isWork ? Optional.of(part(problem, rule)) : Optional.empty();
  }

  private static Part part(Problem problem, Rule rule) {
    return new Part(
        PREFIX + rule.gives().id(),
        rule.gives(),
        rule.skill(problem.derivation()),
        Optional.empty(),
        Kinds.of(rule, problem.derivation(), Map.of()),
        new Precision.Usual(),
        0,
        List.of(),
        List.of());
  }
}
