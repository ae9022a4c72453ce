package org.saddlepoint.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** A rule put together from functions, where a class of its own would hold little else. */
public final class ComposedRule extends NamedRule {
  private final Parts parts;
  private final List<Slip> slips;

  private ComposedRule(Parts parts) {
    super(parts.gives, parts.skill, parts.form);
    this.parts = parts;
    var faulty = new FaultySteps(parts.gives);
    parts.slips.accept(faulty);
    this.slips = faulty.slips();
  }

  public static Parts of(Quantity gives, String skill, Form form) {
    return new Parts(gives, skill, form);
  }

  private record Check(String name, String method, Predicate<Derivation> holds) {}

  /** What a rule is put together from. */
  public static final class Parts {
    private final Quantity gives;
    private final String skill;
    private final Form form;
    private final List<Check> checks = new ArrayList<>();
    private Function<Derivation, List<Quantity>> needs = derivation -> List.of();
    private Function<Derivation, Value> value = derivation -> new Value.Infinity();
    private BiConsumer<Derivation, Explanation> text = (derivation, explanation) -> {};
    private Consumer<FaultySteps> slips = faulty -> {};
    private Function<Derivation, List<String>> options = derivation -> List.of();
    private Optional<Property> property = Optional.empty();
    private ToIntFunction<Derivation> cost = derivation -> 1;

    private Parts(Quantity gives, String skill, Form form) {
      this.gives = gives;
      this.skill = skill;
      this.form = form;
    }

    public Parts needs(Quantity... quantities) {
      return needs(derivation -> List.of(quantities));
    }

    public Parts needs(Function<Derivation, List<Quantity>> quantities) {
      needs = quantities;
      return this;
    }

    public Parts value(Function<Derivation, Value> rule) {
      value = rule;
      return this;
    }

    public Parts text(BiConsumer<Derivation, Explanation> writer) {
      text = writer;
      return this;
    }

    /**
     * @param name of the sentence, {@code certificate.<name>}
     */
    public Parts check(String name, String method, Predicate<Derivation> holds) {
      checks.add(new Check(name, method, holds));
      return this;
    }

    public Parts slips(Consumer<FaultySteps> faulty) {
      slips = faulty;
      return this;
    }

    /** Written down already. */
    public Parts slips(FaultySteps faulty) {
      return slips(all -> all.addAll(faulty));
    }

    /** The words to choose from, in order. */
    public Parts options(Function<Derivation, List<String>> words) {
      options = words;
      return this;
    }

    public Parts property(Property wanted) {
      property = Optional.of(wanted);
      return this;
    }

    public Parts cost(ToIntFunction<Derivation> operations) {
      cost = operations;
      return this;
    }

    public ComposedRule rule() {
      return new ComposedRule(this);
    }
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return parts.needs.apply(derivation);
  }

  @Override
  public Value value(Derivation derivation) {
    return parts.value.apply(derivation);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Explanation explanation = explain();
    parts.text.accept(derivation, explanation);
    return explanation.passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    var checks = new Checks(derivation, gives());
    parts.checks.forEach(
        check -> checks.check(check.name(), check.method(), () -> check.holds().test(derivation)));
    return checks.list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public List<String> options(Derivation derivation) {
    return parts.options.apply(derivation);
  }

  @Override
  public Optional<Property> property() {
    return parts.property;
  }

  @Override
  public int cost(Derivation derivation) {
    return parts.cost.applyAsInt(derivation);
  }
}
