package org.saddlepoint.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was seen over the instances of one template. Tallies of ranges of seeds can be added. */
final class Tally {
  /** Answers that are told apart; more than these are not counted one by one. */
  private static final int MAX_ANSWERS = 2_000;

  /** A kind of trouble: where the author should look, and what it is, without numbers. */
  record Trouble(String key, String sentence) {}

  /** How often a trouble was met, and an instance of it. */
  static final class Occurrence {
    long count = 0;
    final String example;

    Occurrence(String example) {
      this.example = example;
    }
  }

  long instances = 0;
  long refused = 0;
  long ambiguous = 0;
  long attempts = 0;
  final Map<Trouble, Occurrence> troubles = new LinkedHashMap<>();
  final Set<Long> distinct = new HashSet<>();
  final Map<String, Map<String, Long>> answers = new TreeMap<>();

  /** Of what is chosen: how often each class occurs, by part. */
  final Map<String, Map<String, Long>> classes = new TreeMap<>();

  /** How often a wrong rule is right about the class, by part, rule and class. */
  final Map<String, Map<String, Map<String, Long>>> lucky = new TreeMap<>();

  /** The same of the class together with its reason. */
  final Map<String, Map<String, Map<String, Long>>> luckyWithReason = new TreeMap<>();

  final List<Integer> difficulty = new ArrayList<>();

  void trouble(String key, String sentence, String example) {
    troubles.computeIfAbsent(new Trouble(key, sentence), t -> new Occurrence(example)).count++;
  }

  void answer(String part, String answer) {
    count(answers.computeIfAbsent(part, p -> new TreeMap<>()), answer);
  }

  void judged(String part, String word) {
    count(classes.computeIfAbsent(part, p -> new TreeMap<>()), word);
  }

  private static void count(Map<String, Long> counts, String answer) {
    String counted = counts.size() < MAX_ANSWERS || counts.containsKey(answer) ? answer : "others";
    counts.merge(counted, 1L, Long::sum);
  }

  void lucky(String part, String rule, String word) {
    count(lucky, part, rule, word);
  }

  void luckyWithReason(String part, String rule, String word) {
    count(luckyWithReason, part, rule, word);
  }

  private static void count(
      Map<String, Map<String, Map<String, Long>>> counts, String part, String rule, String word) {
    counts
        .computeIfAbsent(part, p -> new TreeMap<>())
        .computeIfAbsent(rule, r -> new TreeMap<>())
        .merge(word, 1L, Long::sum);
  }

  void add(Tally later) {
    instances += later.instances;
    refused += later.refused;
    ambiguous += later.ambiguous;
    attempts += later.attempts;
    later.troubles.forEach((trouble, occurrence) ->
        troubles.computeIfAbsent(trouble, t -> new Occurrence(occurrence.example)).count +=
            occurrence.count);
    distinct.addAll(later.distinct);
    later.answers.forEach((part, counts) -> addCounts(answers, part, counts));
    later.classes.forEach((part, counts) -> addCounts(classes, part, counts));
    addRules(lucky, later.lucky);
    addRules(luckyWithReason, later.luckyWithReason);
    difficulty.addAll(later.difficulty);
  }

  private static void addRules(
      Map<String, Map<String, Map<String, Long>>> all,
      Map<String, Map<String, Map<String, Long>>> later) {
    later.forEach((part, rules) -> {
      Map<String, Map<String, Long>> own = all.computeIfAbsent(part, p -> new TreeMap<>());
      rules.forEach((rule, counts) -> addCounts(own, rule, counts));
    });
  }

  private static void addCounts(
      Map<String, Map<String, Long>> all, String key, Map<String, Long> counts) {
    Map<String, Long> own = all.computeIfAbsent(key, k -> new TreeMap<>());
    counts.forEach((answer, count) -> own.merge(answer, count, Long::sum));
  }
}
