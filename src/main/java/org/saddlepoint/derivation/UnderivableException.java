package org.saddlepoint.derivation;

/**
 * A quantity has no value here, or none that can be decided: the way out of a rule; {@link
 * Derivation#find} turns it into {@link Finding.Missing}.
 */
public final class UnderivableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  public UnderivableException(Message reason) {
    super(reason.key(), null, false, false);
    this.reason = reason;
  }

  public Message reason() {
    return reason;
  }
}
