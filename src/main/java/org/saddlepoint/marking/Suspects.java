package org.saddlepoint.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;

/** The faulty values that slips lead to, those of the asked quantity and those on the way to it. */
final class Suspects {
  /** Steps of the budget for working out one faulty value. */
  static final int STEPS = 2;

  /** What is common comes first; where two lead to one value, the lower number then decides. */
  private static final Comparator<Slip> BY_NUMBER =
      Comparator.comparing((Slip slip) -> !slip.principal())
          .thenComparing(slip -> letters(slip.id()))
          .thenComparingInt(slip -> number(slip.id()));

  /** A slip with the answer that it leads to. */
  record Suspect(Slip slip, Value answer) {}

  /** Two slips one after the other. */
  record Pair(Slip first, Slip second, Value answer) {}

  private record Upstream(Slip slip, Derivation after) {}

  private final Question question;
  private final Budget budget;
  private List<Upstream> upstream;

  Suspects(Question question, Budget budget) {
    this.question = question;
    this.budget = budget;
  }

  /** Lazily, in that order. */
  Stream<Suspect> own() {
    return slips()
        .filter(slip -> budget.spend(STEPS))
        .flatMap(slip ->
            question
                .derivation()
                .faulty(slip)
                .flatMap(value -> Keys.as(question.part().kind(), value))
                .map(value -> new Suspect(slip, value))
                .stream());
  }

  /** The template's own first, then those of the rule, each in the order of their numbers. */
  Stream<Slip> slips() {
    List<Slip> slips = new ArrayList<>(inOrder(question.part().slips()));
    question
        .derivation()
        .rules()
        .find(question.ask())
        .map(Rule::slips)
        .ifPresent(ofRule -> slips.addAll(inOrder(ofRule)));
    return slips.stream();
  }

  /** Lazily, the nearest step first. */
  Stream<Suspect> upstream() {
    return afterSlips().stream()
        .filter(after -> budget.spend(STEPS))
        .flatMap(after ->
            question.valueIn(after.after()).map(v -> new Suspect(after.slip(), v)).stream());
  }

  /** Lazily: a slip on the way, and one of the asked quantity after it. */
  Stream<Pair> pairs() {
    return afterSlips().stream()
        .flatMap(after ->
            slips()
                .filter(slip -> budget.spend(STEPS))
                .flatMap(slip -> pair(after, slip).stream()));
  }

  private Optional<Pair> pair(Upstream after, Slip slip) {
    return after
        .after()
        .faulty(slip)
        .flatMap(value -> Keys.as(question.part().kind(), value))
        .map(value -> new Pair(after.slip(), slip, value));
  }

  private List<Upstream> afterSlips() {
    if (upstream == null) {
      List<Rule> path = question.derivation().path(List.of(question.ask()));
      upstream =
          path.reversed().stream()
              .filter(rule -> !rule.gives().equals(question.ask()))
              .flatMap(rule -> inOrder(rule.slips()).stream())
              .filter(slip -> budget.spend(STEPS))
              .flatMap(slip -> after(slip).stream())
              .toList();
    }
    return upstream;
  }

  private Optional<Upstream> after(Slip slip) {
    return question.derivation().after(slip).map(after -> new Upstream(slip, after));
  }

  private static List<Slip> inOrder(List<Slip> slips) {
    return slips.stream().sorted(BY_NUMBER).toList();
  }

  private static String letters(String id) {
    int end = 0;
    while (end < id.length() && !Character.isDigit(id.charAt(end))) {
      end++;
    }
    return id.substring(0, end);
  }

  private static int number(String id) {
    int number = 0;
    for (int i = 0; i < id.length(); i++) {
      int digit = Character.digit(id.charAt(i), 10);
      number = digit < 0 || number > 100_000 ? number : 10 * number + digit;
    }
    return number;
  }
}
