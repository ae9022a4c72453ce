package org.saddlepoint.learning.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.learning.Curriculum;
import org.saddlepoint.learning.Skill;
import org.saddlepoint.learning.choice.Choice;
import org.saddlepoint.learning.choice.NextProblem;
import org.saddlepoint.learning.choice.Past;
import org.saddlepoint.learning.choice.Purpose;
import org.saddlepoint.learning.choice.Stock;
import org.saddlepoint.learning.mastery.Difficulty;
import org.saddlepoint.learning.mastery.Guard;
import org.saddlepoint.learning.mastery.Guess;
import org.saddlepoint.learning.mastery.Item;
import org.saddlepoint.learning.mastery.LearnerModel;
import org.saddlepoint.learning.mastery.Mastery;
import org.saddlepoint.learning.mastery.Observation;
import org.saddlepoint.learning.mastery.Result;

/**
 * One made-up learner who practises ten problems a day as the rule deals them.
 *
 * @param problems in order
 * @param falselyProficient of all checks after each problem, how often a skill counted as
 *     proficient that was never learnt, as a share of those that counted
 */
record Life(List<Problem> problems, double falselyProficient) {
  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
  private static final int A_DAY = 10;
  private static final int KINDS = 8;
  private static final int LATELY = 40;

  /**
   * @param day from 0
   * @param proficient skills that count as proficient after it
   * @param known skills that are really known after it
   * @param stopped skills that the guard holds back after it
   */
  record Problem(int day, Purpose purpose, boolean right, int proficient, int known, int stopped) {}

  static Life of(Pupil pupil, long seed, int length) {
    Head head = new Head(pupil, seed, START);
    List<Stock> stock = stock(pupil);
    List<Past> past = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    LearnerModel model = LearnerModel.NEW;
    double wrongly = 0;
    double proficient = 0;
    for (int i = 0; i < length; i++) {
      Instant at = START.plus(Duration.ofDays(i / A_DAY)).plusSeconds(150L * (i % A_DAY));
      Optional<Choice> choice = new NextProblem(model, lately(past), stock, at).choose();
      if (choice.isEmpty()) {
        continue; // everything rests until tomorrow
      }
      Stock kind = choice.get().kind();
      boolean right = head.answers(kind, at);
      model = model.with(observation(kind, i, right, at));
      past.addFirst(new Past(kind.template(), kind.skill(), choice.get().reason().purpose(), at));
      problems.add(problem(i / A_DAY, choice.get(), right, model, head));
      proficient += count(model, head, false);
      wrongly += count(model, head, true);
    }
    return new Life(problems, proficient == 0 ? 0 : wrongly / proficient);
  }

  private static List<Past> lately(List<Past> past) {
    return past.subList(0, Math.min(LATELY, past.size()));
  }

  private static List<Stock> stock(Pupil pupil) {
    return Curriculum.skills().stream()
        .flatMap(skill -> IntStream.range(0, KINDS).mapToObj(i -> kind(pupil, skill, i)))
        .toList();
  }

  /** Two a tier; one in four is a choice among four, as in the bank. */
  private static Stock kind(Pupil pupil, Skill skill, int i) {
    int tier = i / 2 + 1;
    Guess typed = i % 4 == 3 ? Guess.oneOf(4) : Guess.NUMBER;
    Guess guess = pupil.coin() ? Guess.oneOf(2) : typed;
    return new Stock(skill.id() + "/" + i, skill.id(), tier, Difficulty.ofTier(tier), guess);
  }

  private static Observation observation(Stock kind, int i, boolean right, Instant at) {
    return new Observation(
        new Item(kind.template(), i, kind.tier() > 1),
        kind.skill(),
        right ? Result.CORRECT : Result.INCORRECT,
        0,
        kind.guess(),
        kind.guess().chance() >= 0.25,
        Optional.empty(),
        at);
  }

  private static Problem problem(
      int day, Choice choice, boolean right, LearnerModel model, Head head) {
    long known = Curriculum.skills().stream().filter(skill -> head.knows(skill.id())).count();
    long stopped = model.skills().values().stream().filter(Life::isStopped).count();
    return new Problem(
        day,
        choice.reason().purpose(),
        right,
        (int) model.skills().values().stream().filter(Mastery::isProficient).count(),
        (int) known,
        (int) stopped);
  }

  private static boolean isStopped(Mastery mastery) {
    return Guard.of(mastery) != Guard.NONE;
  }

  private static long count(LearnerModel model, Head head, boolean unknownOnly) {
    return model.skills().entrySet().stream()
        .filter(entry -> entry.getValue().isProficient())
        .filter(entry -> !unknownOnly || !head.knows(entry.getKey()))
        .count();
  }
}
