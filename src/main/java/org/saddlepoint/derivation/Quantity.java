package org.saddlepoint.derivation;

/**
 * The name of something a derivation can know: {@code gradient}, {@code hessian-at-point}. Those of
 * the product are listed in {@link Quantities}; templates add their own.
 */
public record Quantity(String id) {
  @Override
  public String toString() {
    return id;
  }
}
