package org.saddlepoint.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Property;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;

/** A rule of one line, to ask for a kind of answer. */
final class TestRule extends NamedRule {
  private final List<Quantity> needs;
  private final Function<Derivation, Value> value;
  private final List<Slip> slips = new ArrayList<>();
  private Property property;

  TestRule(Quantity gives, Form form, List<Quantity> needs, Function<Derivation, Value> value) {
    super(gives, "test.skill", form);
    this.needs = needs;
    this.value = value;
  }

  TestRule satisfying(Property wanted) {
    property = wanted;
    return this;
  }

  TestRule slip(String id, String name, Function<Derivation, Value> faulty) {
    slips.add(new Slip(id, name, gives(), true, d -> Optional.of(faulty.apply(d))));
    return this;
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return needs;
  }

  @Override
  public Value value(Derivation derivation) {
    return value.apply(derivation);
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public Optional<Property> property() {
    return Optional.ofNullable(property);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    return List.of();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return List.of();
  }

  @Override
  public int cost(Derivation derivation) {
    return 1;
  }
}
