package org.saddlepoint.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The faulty versions of one rule, written down one under the other. */
public final class FaultySteps {
  private final Quantity of;
  private final List<Slip> slips = new ArrayList<>();

  public FaultySteps(Quantity of) {
    this.of = of;
  }

  /** One that every instance should be able to show. */
  public FaultySteps principal(
      String id, String name, Function<Derivation, Optional<Value>> faulty) {
    return add(id, name, true, faulty);
  }

  public FaultySteps other(String id, String name, Function<Derivation, Optional<Value>> faulty) {
    return add(id, name, false, faulty);
  }

  private FaultySteps add(
      String id, String name, boolean principal, Function<Derivation, Optional<Value>> faulty) {
    slips.add(new Slip(id, of.id() + "." + name, of, principal, faulty));
    return this;
  }

  /** Those of another list, of the same rule. */
  public FaultySteps addAll(FaultySteps others) {
    slips.addAll(others.slips);
    return this;
  }

  public List<Slip> slips() {
    return List.copyOf(slips);
  }
}
