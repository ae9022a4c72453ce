package org.saddlepoint.derivation;

/** What makes an answer right where there are many right ones: a descent direction, a damping. */
@FunctionalInterface
public interface Property {

  /**
   * @param shown the certificate as a sentence, of a right answer as of a wrong one, as "$g^T d =
   *     -5$, which is negative"; it never gives an answer away
   */
  record Judged(boolean holds, Message shown) {}

  /**
   * Whether a value of the rule's form has the property. May throw {@link UnderivableException} or
   * {@link ArithmeticException}: then it has not.
   */
  Judged judge(Derivation derivation, Value answer);
}
