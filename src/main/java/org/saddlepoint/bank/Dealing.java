package org.saddlepoint.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.marking.Marker;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Precision;
import org.saddlepoint.problem.Problem;

/**
 * Whether an instance may be given to a learner. It may not where a principal slip of a part gives
 * the key, or where two that are told different things give answers which the marker cannot tell
 * apart. Slips live in the code and grow, so this never influences a draw.
 */
public final class Dealing {
  private Dealing() {}

  /** Whether this instance would let a wrong rule pass, or be taken for another. */
  public static boolean isAmbiguous(Problem problem) {
    return problem.parts().stream().anyMatch(part -> isAmbiguous(problem, part));
  }

  /** The same of one part. Choices are exempt: they are diagnosed over several problems. */
  public static boolean isAmbiguous(Problem problem, Part part) {
    if (part.kind().isChosen()) {
      return false;
    }
    return switch (problem.derivation().find(part.ask())) {
      case Finding.Missing missing -> false;
      case Finding.Found(var key) -> collides(key, problem, part);
    };
  }

  /** An answer, with the name of the slip that leads to it. */
  private record Named(String name, Value value, Sketch sketch) {}

  private static boolean collides(Value key, Problem problem, Part part) {
    List<String> variables = problem.derivation().variables();
    List<Named> seen = new ArrayList<>();
    seen.add(new Named("", key, Sketch.of(key, variables)));
    for (Slip slip : principal(problem, part)) {
      Optional<Named> wrong =
          slip.value(problem.derivation())
              .map(value -> new Named(slip.name(), value, Sketch.of(value, variables)));
      if (wrong.isPresent()) {
        if (isRight(problem, part, wrong.get().value())
            || seen.stream().anyMatch(other -> collide(wrong.get(), other, part))) {
          return true;
        }
        seen.add(wrong.get());
      }
    }
    return false;
  }

  /** Where any value with a property is right, a wrong rule may well lead to one. */
  private static boolean isRight(Problem problem, Part part, Value value) {
    return Marker.hasProperty(problem, part, value).orElse(false);
  }

  private static boolean collide(Named one, Named other, Part part) {
    boolean isWide =
        part.precision() instanceof Precision.Estimate
            || part.kind() instanceof AnswerKind.OneDirection;
    return !one.name().equals(other.name())
        && (isWide || !one.sketch().isFarFrom(other.sketch()))
        && Marker.isSame(one.value(), other.value(), part);
  }

  /** The slips that an instance must tell apart. */
  static List<Slip> principal(Problem problem, Part part) {
    List<Slip> slips = new ArrayList<>(part.slips());
    problem.derivation().rules().find(part.ask()).map(Rule::slips).ifPresent(slips::addAll);
    return slips.stream().filter(Slip::principal).toList();
  }
}
