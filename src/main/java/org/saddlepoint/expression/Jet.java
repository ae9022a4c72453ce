package org.saddlepoint.expression;

import java.util.List;

/**
 * A value with its first and second derivatives with respect to a list of variables. A value that
 * depends on none of them has empty lists.
 *
 * @param <T> the numbers
 */
public record Jet<T>(T value, List<T> gradient, List<List<T>> hessian) {
  public Jet {
    gradient = List.copyOf(gradient);
    // Most values are constants, and most lists come already unmodifiable: no stream for those.
    hessian = hessian.isEmpty() ? List.of() : hessian.stream().map(List::copyOf).toList();
  }

  static <T> Jet<T> constant(T value) {
    return new Jet<>(value, List.of(), List.of());
  }

  boolean isConstant() {
    return gradient.isEmpty();
  }
}
