package org.saddlepoint.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.saddlepoint.problem.Drawing;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.Recipe;
import org.saddlepoint.problem.Template;

/** What is proved of one template over many instances. */
final class TemplateCheck {
  static final int LEAST_DISTINCT = 30;
  static final double MOST_AMBIGUOUS = 0.6;
  static final double MOST_LUCKY = 0.75;
  static final double MOST_LUCKY_WITH_REASON = 0.4;
  private static final int FIRST = 5;

  /** Fewer instances than these say little about how often something happens. */
  private static final int TELLING = 200;

  private final LoadedTemplate loaded;
  private final Template template;

  TemplateCheck(LoadedTemplate loaded) {
    this.loaded = loaded;
    this.template = loaded.template();
  }

  TemplateReport report(CheckSettings settings) {
    Tally tally = settings.isExhaustive() ? ofAll() : ofSeeds(settings);
    List<BankFault> faults = new ArrayList<>();
    tally.troubles.forEach((trouble, occurrence) ->
        faults.add(
            loaded.fault(
                trouble.key(),
                "%s (%s; %,d of %,d instances)"
                    .formatted(
                        trouble.sentence(),
                        occurrence.example,
                        occurrence.count,
                        tally.instances))));
    addSpread(tally, faults);
    addJudgements(tally, faults);
    List<Problem> dealt = CaseCheck.dealt(loaded);
    faults.addAll(CaseCheck.faults(loaded, dealt));
    faults.addAll(MarkingCheck.faults(loaded, dealt));
    return TemplateReport.of(template, tally, faults);
  }

  private Tally ofSeeds(CheckSettings settings) {
    int wanted = settings.seeds(template.recipe().variables().size());
    // Where no seed gives an instance, a few of them show it as well as all.
    boolean isHopeless =
        LongStream.range(0, FIRST).allMatch(seed -> template.draw(seed) instanceof Drawing.Refused);
    int seeds = isHopeless ? Math.min(FIRST, wanted) : wanted;
    return LongStream.range(0, seeds).parallel().collect(Tally::new, this::addSeed, Tally::add);
  }

  private void addSeed(Tally tally, long seed) {
    Recipe.Attempted attempted = template.recipe().attempt(template, seed);
    tally.attempts += attempted.attempts();
    new InstanceCheck(template.tier(), tally).check(attempted.drawing(), seed);
  }

  private Tally ofAll() {
    var tally = new Tally();
    var check = new InstanceCheck(template.tier(), tally);
    var odometer = new Odometer();
    int number = 0;
    do {
      tally.attempts++;
      template
          .recipe()
          .attempt(template, number, odometer)
          .ifPresent(drawing -> check.check(drawing, tally.instances));
      number++;
    } while (number < CheckSettings.MAX_COMBINATIONS && odometer.advance());
    return tally;
  }

  private void addSpread(Tally tally, List<BankFault> faults) {
    addDistinct(tally);
    if (tally.distinct.size() < LEAST_DISTINCT) {
      faults.add(
          loaded.fault(
              "draw",
              "only %d different instances; at least %d are needed"
                  .formatted(tally.distinct.size(), LEAST_DISTINCT)));
    }
    if (tally.ambiguous > MOST_AMBIGUOUS * tally.instances) {
      faults.add(
          loaded.fault(
              "draw",
              "%,d of %,d instances cannot be dealt, because a common mistake gives the right"
                      .formatted(tally.ambiguous, tally.instances)
                  + " answer or cannot be told from another one"));
    }
    tally.answers.forEach((part, counts) -> {
      if (counts.size() == 1 && tally.instances >= TELLING / 10) {
        faults.add(
            loaded.fault(
                "parts/" + part,
                "the answer is always %s".formatted(counts.keySet().iterator().next())));
      }
    });
  }

  /** Few seeds show few instances: then some more are drawn, and only counted. */
  private void addDistinct(Tally tally) {
    boolean isHopeless = tally.refused == tally.instances;
    for (long seed = tally.instances;
        seed < 5 * TELLING && tally.distinct.size() < LEAST_DISTINCT && !isHopeless;
        seed++) {
      if (template.draw(seed) instanceof Drawing.Drawn(var problem)) {
        tally.distinct.add(InstanceCheck.fingerprint(problem.derivation()));
      }
    }
  }

  private void addJudgements(Tally tally, List<BankFault> faults) {
    if (tally.instances < TELLING) {
      return;
    }
    addLucky(tally, tally.lucky, MOST_LUCKY, "right for %.0f %% of the classes", faults);
    addLucky(
        tally,
        tally.luckyWithReason,
        MOST_LUCKY_WITH_REASON,
        "right for %.0f %% of class and reason together",
        faults);
  }

  /** The mean over the classes that occur, so that a rare class counts as much as a common one. */
  private void addLucky(
      Tally tally,
      Map<String, Map<String, Map<String, Long>>> lucky,
      double most,
      String how,
      List<BankFault> faults) {
    lucky.forEach((part, rules) ->
        rules.forEach((rule, right) -> {
          double mean =
              tally.classes.get(part).entrySet().stream()
                  .mapToDouble(
                      entry -> (double) right.getOrDefault(entry.getKey(), 0L) / entry.getValue())
                  .average()
                  .orElse(0);
          if (mean > most) {
            faults.add(
                loaded.fault(
                    "parts/" + part,
                    "the wrong rule %s is ".formatted(rule) + how.formatted(100 * mean)));
          }
        }));
  }
}
