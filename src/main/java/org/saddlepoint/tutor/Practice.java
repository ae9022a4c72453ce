package org.saddlepoint.tutor;

import java.util.Optional;
import org.saddlepoint.learning.Rung;
import org.saddlepoint.problem.Language;
import org.saddlepoint.problem.ProblemKey;

/**
 * Everything a learner does. Every answer is stored durably before {@link #submit} returns. Empty
 * results mean that there is no such problem, part or skill; nothing here throws because of what a
 * person typed.
 *
 * <p>Raw answers are what the person typed, always as text. A grid arrives as its cells: tabs
 * between the cells of a row, line feeds between rows, an empty cell as nothing between two tabs. A
 * vector is one row of such cells, a choice the id of its option.
 */
public interface Practice {

  /** The same practice, speaking a language; unless asked otherwise it is English. */
  Practice in(Language language);

  /** The front page: one live problem, the topics, and where this learner left off. */
  StartView start(Learner learner);

  /** The front page of a learner of whom something is known; empty for anybody else. */
  Optional<TodayView> today(Learner learner);

  Optional<TopicView> topic(Learner learner, String skill);

  /** Chooses an instance that may be dealt; stores nothing. Empty: no such skill or template. */
  Optional<ProblemKey> open(Learner learner, Wish wish);

  /** On the rung that the learner chose for it, else on the one that fits. */
  default Optional<ProblemView> problem(Learner learner, ProblemKey key) {
    return problem(learner, key, Optional.empty());
  }

  /**
   * @param wish for this once, whatever was chosen before
   */
  Optional<ProblemView> problem(Learner learner, ProblemKey key, Optional<Rung> wish);

  /** How much of a problem is to be done for the learner from now on. */
  void choose(Learner.Guest learner, ProblemKey key, Rung rung);

  Optional<Outcome> submit(Learner.Guest learner, ProblemKey key, String part, String raw);

  /** How an answer would be read, without judging or storing it. */
  Echo read(ProblemKey key, String part, String raw);

  /** Keeps what is typed so far; an unknown problem or part is ignored. */
  void saveDraft(Learner.Guest learner, ProblemKey key, String part, String raw);

  /** Takes the next hint of a part and stores that it was taken; the last one again after three. */
  Optional<HintView> hint(Learner.Guest learner, ProblemKey key, String part);

  /** Opens the worked solution before the problem is solved: the problem then earns no credit. */
  void giveUp(Learner.Guest learner, ProblemKey key);

  /** Leaves a problem for another one: it is over, without credit and without blame. */
  void skip(Learner.Guest learner, ProblemKey key);

  /** The worked solution, where {@link ProblemView#solutionOpen()} for this learner. */
  Optional<SolutionView> solution(Learner learner, ProblemKey key);

  /** An easy problem of a skill, worked out, that is dealt to nobody. */
  Optional<SolutionView> example(String skill);

  ProgressView progress(Learner learner);
}
