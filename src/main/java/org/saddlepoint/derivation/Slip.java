package org.saddlepoint.derivation;

import java.util.Optional;
import java.util.function.Function;

/**
 * A faulty version of a rule that learners really use.
 *
 * @param id the catalogue's code, {@code H4}; slips equal by definition share one
 * @param name dotted, without any number: {@code hessian.off-diagonal-doubled}
 * @param of the quantity whose rule it replaces
 * @param principal an instance on which it gives the right value, or that of another principal
 *     slip, is never dealt
 * @param faulty what the faulty rule gives, from the whole derivation above it; empty where it
 *     cannot be applied. May throw {@link ArithmeticException} or {@link UnderivableException},
 *     which mean the same; use {@link #value(Derivation)}
 * @param says what to tell a learner who made it
 */
public record Slip(
    String id,
    String name,
    Quantity of,
    boolean principal,
    Function<Derivation, Optional<Value>> faulty,
    Message says) {

  /** What to say is in the message files under {@code slip.<name>}. */
  public Slip(
      String id,
      String name,
      Quantity of,
      boolean principal,
      Function<Derivation, Optional<Value>> faulty) {
    this(id, name, of, principal, faulty, Message.of("slip." + name));
  }

  /** What the faulty rule gives here; empty where it cannot be applied. */
  public Optional<Value> value(Derivation derivation) {
    try {
      return faulty.apply(derivation);
    } catch (ArithmeticException | UnderivableException notHere) {
      return Optional.empty();
    }
  }

  /** For reports: {@code H4 hessian.off-diagonal-doubled}. */
  public String note() {
    return id + " " + name;
  }
}
