package org.saddlepoint.derivation;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** A rule put together from functions: for short rules, of which a class can hold several. */
public final class ComposedRule extends NamedRule {
  private final Builder parts;

  private ComposedRule(Builder parts) {
    super(parts.gives, parts.skill, parts.form);
    this.parts = parts;
  }

  public static Builder of(Quantity gives, String skill, Form form) {
    return new Builder(gives, skill, form);
  }

  /** The parts, one after the other. */
  public static final class Builder {
    private final Quantity gives;
    private final String skill;
    private final Form form;
    private Function<Derivation, List<Quantity>> needs = d -> List.of();
    private Function<Derivation, Value> value;
    private BiConsumer<Derivation, Explanation> explanation;
    private BiFunction<Derivation, Checks, Checks> checks = (d, all) -> all;
    private Function<Derivation, List<String>> options = d -> List.of();
    private List<Slip> slips = List.of();
    private ToIntFunction<Derivation> cost = d -> 1;

    private Builder(Quantity gives, String skill, Form form) {
      this.gives = gives;
      this.skill = skill;
      this.form = form;
    }

    public Builder needs(Quantity... quantities) {
      return needs(d -> List.of(quantities));
    }

    public Builder needs(Function<Derivation, List<Quantity>> how) {
      needs = how;
      return this;
    }

    public Builder value(Function<Derivation, Value> how) {
      value = how;
      return this;
    }

    /** Writes the step down. */
    public Builder explained(BiConsumer<Derivation, Explanation> how) {
      explanation = how;
      return this;
    }

    /** One more certificate, as in {@link Checks#check}. */
    public Builder certified(String name, String method, Predicate<Derivation> holds) {
      BiFunction<Derivation, Checks, Checks> before = checks;
      checks = (d, all) -> before.apply(d, all).check(name, method, () -> holds.test(d));
      return this;
    }

    public Builder options(Function<Derivation, List<String>> how) {
      options = how;
      return this;
    }

    public Builder slips(FaultySteps faulty) {
      slips = faulty.slips();
      return this;
    }

    public Builder cost(ToIntFunction<Derivation> how) {
      cost = how;
      return this;
    }

    public Rule rule() {
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
    Explanation text = explain();
    parts.explanation.accept(derivation, text);
    return text.passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return parts.checks.apply(derivation, new Checks(derivation, gives())).list();
  }

  @Override
  public List<String> options(Derivation derivation) {
    return parts.options.apply(derivation);
  }

  @Override
  public List<Slip> slips() {
    return parts.slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return parts.cost.applyAsInt(derivation);
  }
}
