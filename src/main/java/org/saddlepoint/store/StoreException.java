package org.saddlepoint.store;

/**
 * The database could not do, or not in time, what it was asked to. Whether a write took effect is
 * then unknown; nothing was acknowledged, and asking again is safe.
 */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
