package org.saddlepoint.learning.choice;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.saddlepoint.learning.mastery.LearnerModel;
import org.saddlepoint.learning.mastery.Mastery;

/**
 * What comes next, the same for the same record (docs/learner-model.md): the share of the session
 * that is furthest behind; of the frontier the skill with the largest (1 − L)·weight of what it
 * unlocks; the first two problems of a new skill together, then no skill twice in a row and no
 * template twice within three problems; the tier by expected success, one step up at a time.
 */
public final class NextProblem {
  private final LearnerModel model;
  private final List<Past> past;
  private final Map<String, List<Stock>> stock;
  private final Grounds grounds;
  private final Wanted wanted;
  private final Session session;

  /**
   * @param past newest first
   */
  public NextProblem(LearnerModel model, List<Past> past, List<Stock> stock, Instant now) {
    this.model = model;
    this.past = List.copyOf(past);
    this.stock = stock.stream().collect(Collectors.groupingBy(Stock::skill));
    this.grounds = new Grounds(model, this.stock.keySet(), now);
    this.wanted = new Wanted(model, grounds, this.past, now);
    this.session = Session.of(past, now);
  }

  public Session session() {
    return session;
  }

  /** Empty where nothing may be dealt: every open skill rests, and nothing is mastered yet. */
  public Optional<Choice> choose() {
    Optional<Choice> second = wanted.second().flatMap(reason -> deal(reason, Spacing.REPEATING));
    return second.or(() -> first(wanted.reasons(session)));
  }

  private Optional<Choice> first(List<Reason> reasons) {
    for (Spacing spacing : Spacing.values()) {
      for (Reason reason : reasons) {
        Optional<Choice> choice = deal(reason, spacing);
        if (choice.isPresent()) {
          return choice;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Choice> deal(Reason reason, Spacing spacing) {
    if (!spacing.allows(reason.skill(), past)) {
      return Optional.empty();
    }
    List<Stock> allowed =
        stock.getOrDefault(reason.skill(), List.of()).stream()
            .filter(kind -> spacing.allows(kind, past))
            .toList();
    return pick(reason.skill(), allowed).map(kind -> new Choice(kind, reason));
  }

  /** Of the tier that fits, the template seen least of late. */
  private Optional<Stock> pick(String skill, List<Stock> allowed) {
    Mastery mastery = model.of(skill);
    return Pitch.of(mastery)
        .tier(reachable(skill, allowed), mastery.known())
        .flatMap(tier -> leastSeen(allowed.stream().filter(k -> k.tier() == tier).toList()));
  }

  /** What is not mastered yet is climbed tier by tier, however sure the first answer makes us. */
  private List<Stock> reachable(String skill, List<Stock> allowed) {
    if (model.of(skill).isProficient()) {
      return allowed;
    }
    List<Stock> all = stock.getOrDefault(skill, List.of());
    int reached = all.stream().filter(k -> seen(k) > 0).mapToInt(Stock::tier).max().orElse(0);
    OptionalInt above = all.stream().mapToInt(Stock::tier).filter(t -> t > reached).min();
    return allowed.stream().filter(k -> k.tier() <= above.orElse(reached)).toList();
  }

  private Optional<Stock> leastSeen(List<Stock> kinds) {
    return kinds.stream().min(Comparator.comparingLong(this::seen).thenComparing(Stock::template));
  }

  private long seen(Stock kind) {
    return past.stream().filter(problem -> problem.template().equals(kind.template())).count();
  }

  /** A problem of a skill that the learner chose, whatever the rule would say. */
  public Optional<Choice> ofSkill(String skill) {
    return first(List.of(Reason.of(Purpose.CHOSEN, skill)))
        .map(chosen -> new Choice(chosen.kind(), why(skill)));
  }

  /**
   * Why a problem of this skill makes sense now: the rule's own reason, else that it was chosen.
   */
  public Reason why(String skill) {
    return choose()
        .map(Choice::reason)
        .filter(reason -> reason.skill().equals(skill))
        .or(() -> wanted.review(skill))
        .orElseGet(() -> Reason.of(Purpose.CHOSEN, skill));
  }

  /** Reviews that are due now, most urgent first. */
  public List<String> due() {
    return grounds.due();
  }

  /** Of what a skill builds on, the one known least: what the guard sends somebody back to. */
  public Optional<String> weakestBelow(String skill) {
    return grounds.weakestBelow(skill);
  }
}
