package org.saddlepoint.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.number.TooLargeException;

/**
 * The chain of quantities for one objective, one point and one method's settings: what is given,
 * and what follows from it by rules. A value: the same givens always give the same findings, which
 * are worked out when first asked for and kept.
 *
 * <p>A quantity that is given has no step. {@link #with} gives another derivation in which a
 * quantity has a value of our choosing (a student's own, a slip's) and everything below follows
 * from that.
 */
public final class Derivation {
  private static final Message CIRCULAR = Message.of("derivation.circular");

  private final RuleBook rules;
  private final List<String> variables;
  private final Map<Quantity, Value> given;
  private final Map<Quantity, Finding> found = new ConcurrentHashMap<>();
  private final Map<Slip, Optional<Value>> faulty = new ConcurrentHashMap<>();
  private final Map<Slip, Derivation> afterSlips = new ConcurrentHashMap<>();

  private Derivation(RuleBook rules, List<String> variables, Map<Quantity, Value> given) {
    this.rules = rules;
    this.variables = List.copyOf(variables);
    this.given = Map.copyOf(given);
  }

  public static Derivation of(RuleBook rules, List<String> variables, Map<Quantity, Value> given) {
    return new Derivation(rules, variables, given);
  }

  /** The names of the coordinates, in order. */
  public List<String> variables() {
    return variables;
  }

  public int dimension() {
    return variables.size();
  }

  public RuleBook rules() {
    return rules;
  }

  public Map<Quantity, Value> given() {
    return given;
  }

  public boolean isGiven(Quantity quantity) {
    return given.containsKey(quantity);
  }

  /** The same with these values in place of what was given or derived. */
  public Derivation with(Map<Quantity, Value> values) {
    Map<Quantity, Value> all = new HashMap<>(given);
    all.putAll(values);
    return new Derivation(rules, variables, all);
  }

  public Derivation with(Quantity quantity, Value value) {
    return with(Map.of(quantity, value));
  }

  /** The value of a quantity, or why there is none. Never throws. */
  public Finding find(Quantity quantity) {
    Finding known = found.get(quantity);
    if (known != null) {
      return known;
    }
    Finding finding = work(quantity);
    found.put(quantity, finding);
    return finding;
  }

  private Finding work(Quantity quantity) {
    if (given.containsKey(quantity)) {
      return new Finding.Found(given.get(quantity));
    }
    Optional<Rule> rule = rules.find(quantity);
    if (rule.isEmpty()) {
      return new Finding.Missing(Message.of("derivation.no-rule", Message.plain(quantity.id())));
    }
    try {
      return new Finding.Found(rule.get().value(this));
    } catch (UnderivableException missing) {
      return new Finding.Missing(missing.reason());
    } catch (TooLargeException tooLarge) {
      return new Finding.Missing(
          Message.of("derivation.too-large", Message.term("quantity." + quantity.id())));
    } catch (ArithmeticException undefined) {
      return new Finding.Missing(
          Message.of("derivation.undefined", Message.term("quantity." + quantity.id())));
    } catch (StackOverflowError circular) {
      return new Finding.Missing(CIRCULAR);
    }
  }

  /** What a faulty rule gives here; worked out once and kept, as every finding is. */
  public Optional<Value> faulty(Slip slip) {
    Optional<Value> known = faulty.get(slip);
    if (known != null) {
      return known;
    }
    Optional<Value> value = slip.value(this);
    faulty.put(slip, value);
    return value;
  }

  /** What follows from a faulty step; empty where it cannot be made here. */
  public Optional<Derivation> after(Slip slip) {
    return faulty(slip).map(value -> afterSlips.computeIfAbsent(slip, s -> with(slip.of(), value)));
  }

  /** For rules: the value, or an {@link UnderivableException} with the reason. */
  public Value get(Quantity quantity) {
    return switch (find(quantity)) {
      case Finding.Found(var value) -> value;
      case Finding.Missing(var reason) -> throw new UnderivableException(reason);
    };
  }

  public Expression scalar(Quantity quantity) {
    return switch (get(quantity)) {
      case Value.Scalar(var value) -> value;
      case Value other -> throw wrongType(quantity);
    };
  }

  public List<Expression> vector(Quantity quantity) {
    return switch (get(quantity)) {
      case Value.Vector(var entries) -> entries;
      case Value other -> throw wrongType(quantity);
    };
  }

  public Matrix<Expression> matrix(Quantity quantity) {
    return switch (get(quantity)) {
      case Value.Grid(var matrix) -> matrix;
      case Value other -> throw wrongType(quantity);
    };
  }

  public List<Expression> multiset(Quantity quantity) {
    return switch (get(quantity)) {
      case Value.Multiset(var values) -> values;
      case Value other -> throw wrongType(quantity);
    };
  }

  public String word(Quantity quantity) {
    return switch (get(quantity)) {
      case Value.Word(var id) -> id;
      case Value other -> throw wrongType(quantity);
    };
  }

  private static UnderivableException wrongType(Quantity quantity) {
    return new UnderivableException(
        Message.of("derivation.wrong-type", Message.plain(quantity.id())));
  }

  /** The rules that lead from what is given to these quantities, each after those it needs. */
  public List<Rule> path(Collection<Quantity> asked) {
    Set<Quantity> seen = new LinkedHashSet<>();
    List<Rule> path = new ArrayList<>();
    asked.forEach(quantity -> visit(quantity, seen, path));
    return List.copyOf(path);
  }

  private void visit(Quantity quantity, Set<Quantity> seen, List<Rule> path) {
    if (isGiven(quantity) || !seen.add(quantity)) {
      return;
    }
    rules
        .find(quantity)
        .ifPresent(rule -> {
          needs(rule).forEach(need -> visit(need, seen, path));
          path.add(rule);
        });
  }

  /** A rule may look at a quantity to see what else it needs, and that may have no value. */
  private List<Quantity> needs(Rule rule) {
    try {
      return rule.needs(this);
    } catch (UnderivableException | ArithmeticException missing) {
      return List.of();
    }
  }

  /**
   * The worked solution up to these quantities. Where one of them has no value here its step says
   * why, once; what would follow from it is left out.
   */
  public List<Step> steps(Collection<Quantity> asked) {
    List<Step> steps = new ArrayList<>();
    Set<Message> told = new HashSet<>();
    for (Rule rule : path(asked)) {
      switch (find(rule.gives())) {
        case Finding.Found found -> steps.add(step(rule));
        case Finding.Missing(var reason) -> {
          if (told.add(reason)) {
            steps.add(missing(rule, reason));
          }
        }
      }
    }
    return List.copyOf(steps);
  }

  private Step missing(Rule rule, Message reason) {
    return new Step(
        rule.gives(),
        rule.skill(this),
        rule.title(this),
        List.of(new Passage.Say(reason)),
        rule.reason(this),
        List.of());
  }

  private Step step(Rule rule) {
    return new Step(
        rule.gives(),
        rule.skill(this),
        rule.title(this),
        rule.explanation(this),
        rule.reason(this),
        rule.certificates(this));
  }

  /**
   * Difficulty as a number: the costs of the steps, each by how heavy its numbers are; a step that
   * nobody asks for, and that one must think of oneself, counts half as much again.
   */
  public int difficulty(Collection<Quantity> asked) {
    int twentieths = 0;
    for (Rule rule : path(asked)) {
      if (find(rule.gives()) instanceof Finding.Found(var value)) {
        int weight = asked.contains(rule.gives()) ? 2 : 3;
        twentieths += weight * rule.cost(this) * Load.tenths(value);
      }
    }
    return (twentieths + 10) / 20;
  }

  /** The sum of the costs of the steps. */
  public int cost(Collection<Quantity> asked) {
    return path(asked).stream()
        .filter(rule -> find(rule.gives()) instanceof Finding.Found)
        .mapToInt(rule -> rule.cost(this))
        .sum();
  }
}
