package org.saddlepoint.bank;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.marking.Marker;
import org.saddlepoint.problem.Part;
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
    if (part.kind() instanceof AnswerKind.OneChoice) {
      return false;
    }
    return switch (problem.derivation().find(part.ask())) {
      case Finding.Missing missing -> false;
      case Finding.Found(var key) -> collides(key, wrong(problem, part), part);
    };
  }

  private record Wrong(Slip slip, Value value) {}

  private static List<Wrong> wrong(Problem problem, Part part) {
    List<Slip> slips = new ArrayList<>(part.slips());
    problem.derivation().rules().find(part.ask()).map(Rule::slips).ifPresent(slips::addAll);
    List<Wrong> wrong = new ArrayList<>();
    slips.stream()
        .filter(Slip::principal)
        .forEach(slip ->
            slip.value(problem.derivation()).ifPresent(value -> wrong.add(new Wrong(slip, value))));
    return wrong;
  }

  private static boolean collides(Value key, List<Wrong> wrong, Part part) {
    for (int i = 0; i < wrong.size(); i++) {
      if (Marker.isSame(key, wrong.get(i).value(), part)) {
        return true;
      }
      for (int j = 0; j < i; j++) {
        boolean toldApart = !wrong.get(i).slip().name().equals(wrong.get(j).slip().name());
        if (toldApart && Marker.isSame(wrong.get(i).value(), wrong.get(j).value(), part)) {
          return true;
        }
      }
    }
    return false;
  }
}
