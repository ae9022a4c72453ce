package org.saddlepoint.tutor;

import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.Prose;
import org.saddlepoint.problem.Words;

/** The words of the hints: the author's, else those of the rule that gives what is asked. */
final class HintTexts {
  private HintTexts() {}

  static HintView of(Problem problem, Part part, int level, Words words) {
    return new HintView(level, text(problem, part, level, words));
  }

  private static Prose text(Problem problem, Part part, int level, Words words) {
    if (level <= part.hints().size()) {
      return part.hints().get(level - 1).in(words.language());
    }
    Derivation derivation = problem.derivation();
    Optional<Rule> rule = derivation.rules().find(part.ask());
    return rule.map(found -> text(found, derivation, level, words))
        .orElseGet(() -> words.prose(Message.of("hint.none")));
  }

  private static Prose text(Rule rule, Derivation derivation, int level, Words words) {
    return switch (level) {
      case 1 -> words.prose(rule.pointer(derivation));
      case 2 -> words.prose(rule.lesson(derivation));
      default -> words.prose(rule.explanation(derivation));
    };
  }
}
