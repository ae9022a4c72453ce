package org.saddlepoint.derivation.polynomial;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Expression;

/**
 * Two equations in two variables without one of them: every common solution has one of these values
 * for the variable that is kept.
 */
record Elimination(int kept, List<Expression> roots, List<Stage> stages) {

  /** Throws where the two have a common factor, or the roots no closed form. */
  static Elimination of(Polynomial p, Polynomial q, TreeSet<Integer> held, boolean positiveOnly) {
    int first = held.first();
    int last = held.last();
    List<Integer> order =
        lowest(p, q, first) < lowest(p, q, last) ? List.of(first, last) : List.of(last, first);
    for (int eliminated : order) {
      int kept = eliminated == first ? last : first;
      Univariate left = Resultant.of(p, q, eliminated, kept);
      if (left.isZero()) {
        throw PolynomialSystem.notIsolated();
      }
      Optional<List<Expression>> roots = ExactRoots.find(left, positiveOnly);
      if (roots.isPresent()) {
        List<Stage> stages = stages(List.of(p, q), left, eliminated, kept, roots.get());
        return new Elimination(kept, roots.get(), stages);
      }
    }
    throw new UnderivableException(Message.of("derivation.no-closed-root"));
  }

  private static int lowest(Polynomial p, Polynomial q, int variable) {
    return Math.min(p.degree(variable), q.degree(variable));
  }

  private static List<Stage> stages(
      List<Polynomial> two, Univariate left, int eliminated, int kept, List<Expression> roots) {
    List<String> variables = two.getFirst().variables();
    Polynomial shown = Moves.shown(left, kept, variables);
    Stage how =
        Moves.divided(two, eliminated, kept)
            .map(Stage.class::cast)
            .orElseGet(() -> new Stage.Eliminated(variables.get(eliminated), variables.get(kept)));
    Stage solved =
        new Stage.Solved(
            variables.get(kept),
            shown.expression(),
            Moves.factorised(shown.univariate(kept), kept, variables, roots),
            roots);
    return List.of(how, solved);
  }
}
