package org.saddlepoint.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.RuleBook;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Formula;

/**
 * How a template's instances are made. Parameters are drawn in the order of the steps; where a
 * condition fails, or something has no value, all are drawn anew from the same sequence of choices.
 * What a seed means depends on the steps and on nothing else.
 */
public record Recipe(
    List<String> variables,
    List<Step> steps,
    Givens givens,
    Wording statement,
    List<PartPlan> parts,
    List<OwnQuantity> quantities,
    Map<String, Wording> words,
    RuleBook rules) {

  /** After so many failures in a row a seed has no instance. */
  public static final int MAX_ATTEMPTS = 1_000;

  public Recipe {
    variables = List.copyOf(variables);
    steps = List.copyOf(steps);
    parts = List.copyOf(parts);
    quantities = List.copyOf(quantities);
    words = Map.copyOf(words);
  }

  /** A draw, and the conditions that can be tested once it is made. */
  public record Step(Draw draw, List<Condition> conditions) {
    public Step {
      conditions = List.copyOf(conditions);
    }
  }

  Drawing draw(Template template, long seed) {
    return attempt(template, seed).drawing();
  }

  /** What became of a seed, and after how many attempts. */
  public record Attempted(Drawing drawing, int attempts) {}

  /** As {@link Template#draw}, with how many attempts it took. */
  public Attempted attempt(Template template, long seed) {
    Chooser chooser = new SplitMix64(seed);
    String last = "no condition could be met";
    for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      try {
        Optional<Scope> scope = attempt(chooser);
        if (scope.isPresent()) {
          return new Attempted(drawing(template, seed, scope.get()), attempt);
        }
      } catch (ArithmeticException undefined) {
        last = reason(undefined);
      }
    }
    String sentence = "%d attempts met the conditions never; last: %s";
    return new Attempted(new Drawing.Refused(sentence.formatted(MAX_ATTEMPTS, last)), MAX_ATTEMPTS);
  }

  /**
   * The instance of these choices: one attempt, for an enumeration. Empty where a condition does
   * not hold or a parameter has no value.
   */
  public Optional<Drawing> attempt(Template template, long number, Chooser chooser) {
    Optional<Scope> scope;
    try {
      scope = attempt(chooser);
    } catch (ArithmeticException undefined) {
      return Optional.empty();
    }
    return scope.map(found -> drawing(template, number, found));
  }

  private Drawing drawing(Template template, long number, Scope scope) {
    try {
      return new Drawing.Drawn(problem(template, number, scope));
    } catch (ArithmeticException refused) {
      return new Drawing.Refused(reason(refused));
    }
  }

  /** A formula with gaps, filled as this instance would fill it. */
  public Formula fill(Wording.Mathematics formula, Problem problem) {
    Scope scope = new Scope(variables);
    problem.parameters().forEach(scope::put);
    return formula.in(new Wording.Filling(scope, problem.derivation().given(), words));
  }

  private static String reason(ArithmeticException refused) {
    return refused.getMessage() == null ? "a value is undefined" : refused.getMessage();
  }

  private Optional<Scope> attempt(Chooser chooser) {
    Scope scope = new Scope(variables);
    for (Step step : steps) {
      List<Value> values = step.draw().values(chooser, scope);
      for (int i = 0; i < values.size(); i++) {
        scope.put(step.draw().names().get(i), values.get(i));
      }
      if (!step.conditions().stream().allMatch(condition -> condition.holds(scope))) {
        return Optional.empty();
      }
    }
    return Optional.of(scope);
  }

  private Problem problem(Template template, long seed, Scope scope) {
    Map<Quantity, Value> given = givens.in(scope);
    var filling = new Wording.Filling(scope, given, words);
    Derivation derivation = Derivation.of(rules(template, filling), variables, given);
    return new Problem(
        new ProblemKey(template.id(), template.version(), seed),
        template.title(),
        template.skill(),
        template.tier(),
        scope.parameters(),
        statement.in(filling),
        parts.stream().map(part -> part.in(derivation, filling)).toList(),
        derivation);
  }

  private RuleBook rules(Template template, Wording.Filling filling) {
    return quantities.isEmpty()
        ? rules
        : rules.plus(
            quantities.stream()
                .<Rule>map(own -> new OwnRule(own, template.skill(), filling))
                .toList());
  }
}
