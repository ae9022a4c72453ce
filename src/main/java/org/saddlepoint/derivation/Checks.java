package org.saddlepoint.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Writes down the certificates of one quantity. Where the quantity has no value there is nothing to
 * certify; a check that cannot be carried out does not hold.
 */
public final class Checks {
  private final Derivation derivation;
  private final Quantity of;
  private final List<Certificate> certificates = new ArrayList<>();

  public Checks(Derivation derivation, Quantity of) {
    this.derivation = derivation;
    this.of = of;
  }

  /**
   * @param name the key of the sentence is {@code certificate.<name>}
   * @param method in a few plain words
   */
  public Checks check(
      String name, String method, BooleanSupplier holds, Message.Argument... arguments) {
    if (derivation.find(of) instanceof Finding.Found) {
      certificates.add(certificate(method, holds, Message.of("certificate." + name, arguments)));
    }
    return this;
  }

  private Certificate certificate(String method, BooleanSupplier holds, Message words) {
    try {
      return new Certificate(of, method, true, holds.getAsBoolean(), words);
    } catch (ArithmeticException | UnderivableException cannotBeCarriedOut) {
      return new Certificate(of, method, false, false, words);
    }
  }

  public List<Certificate> list() {
    return List.copyOf(certificates);
  }
}
