package org.saddlepoint.tutor;

import java.util.Optional;
import org.saddlepoint.problem.ProblemKey;

/** What a learner asks to practise next. */
public sealed interface Wish {

  /** What the rule would deal. */
  record Next() implements Wish {}

  /** Any problem of a skill, by the skill's id. */
  record Skill(String id) implements Wish {}

  /** One template, with a seed of the learner's own choice or a fresh one. */
  record Template(String id, Optional<Long> seed) implements Wish {}

  /** Another problem like this one. */
  record Sibling(ProblemKey of, Change change) implements Wish {}

  /** How a sibling differs: new numbers only, or another tier of the same skill. */
  enum Change {
    FRESH,
    EASIER,
    HARDER
  }
}
