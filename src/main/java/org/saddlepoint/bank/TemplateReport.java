package org.saddlepoint.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.saddlepoint.problem.Template;

/**
 * The figures of one template.
 *
 * @param instances drawn
 * @param refused seeds without an instance
 * @param attempts of the draw for each instance, on average
 * @param ambiguous instances that are never dealt
 * @param distinct instances
 * @param answers for each part how many different answers there are, and the most frequent of them
 * @param difficulty least, median and greatest
 */
public record TemplateReport(
    String id,
    String version,
    String skill,
    int tier,
    long instances,
    long refused,
    double attempts,
    long ambiguous,
    long distinct,
    Map<String, Answers> answers,
    Spread difficulty,
    List<BankFault> faults) {

  private static final int MOST_FREQUENT = 6;

  /** Medians of difficulty at which the next tier begins; numbers of our own choosing. */
  private static final List<Integer> BEGINNINGS = List.of(18, 36, 60);

  /** The answers of one part, the most frequent ones with how often they occur. */
  public record Answers(int different, Map<String, Long> mostFrequent) {}

  /** Three numbers for many. */
  public record Spread(int least, int median, int greatest) {
    static Spread of(List<Integer> values) {
      List<Integer> sorted = values.stream().sorted().toList();
      return sorted.isEmpty()
          ? new Spread(0, 0, 0)
          : new Spread(sorted.getFirst(), sorted.get(sorted.size() / 2), sorted.getLast());
    }
  }

  /** The tier that the median difficulty speaks for, from 1 to 4. */
  public int tierByDifficulty() {
    return 1 + (int) BEGINNINGS.stream().filter(least -> difficulty.median() >= least).count();
  }

  static TemplateReport of(Template template, Tally tally, List<BankFault> faults) {
    Map<String, Answers> answers = new TreeMap<>();
    tally.answers.forEach(
        (part, counts) -> answers.put(part, new Answers(counts.size(), mostFrequent(counts))));
    return new TemplateReport(
        template.id(),
        template.version(),
        template.skill(),
        template.tier(),
        tally.instances,
        tally.refused,
        (double) tally.attempts / Math.max(1, tally.instances),
        tally.ambiguous,
        tally.distinct.size(),
        answers,
        Spread.of(tally.difficulty),
        faults);
  }

  private static Map<String, Long> mostFrequent(Map<String, Long> counts) {
    Map<String, Long> most = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_FREQUENT)
        .forEach(entry -> most.put(entry.getKey(), entry.getValue()));
    return most;
  }
}
