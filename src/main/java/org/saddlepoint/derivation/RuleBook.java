package org.saddlepoint.derivation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;

/** The rules by the quantity they give. */
public final class RuleBook {
  private final Map<Quantity, Rule> rules;

  private RuleBook(Map<Quantity, Rule> rules) {
    this.rules = rules;
  }

  public static RuleBook of(List<Rule> rules) {
    return new RuleBook(Map.of()).plus(rules);
  }

  /** With these rules as well; one for a quantity that has a rule already takes its place. */
  public RuleBook plus(List<Rule> more) {
    Map<Quantity, Rule> all = new LinkedHashMap<>(rules);
    more.forEach(rule -> all.put(rule.gives(), rule));
    return new RuleBook(all);
  }

  public Optional<Rule> find(Quantity quantity) {
    return Optional.ofNullable(rules.get(quantity));
  }

  public SequencedCollection<Rule> rules() {
    return List.copyOf(rules.values());
  }
}
