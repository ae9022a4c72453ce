package org.saddlepoint.linear;

/** How many eigenvalues of a symmetric matrix are negative, zero and positive. */
public record Inertia(int negative, int zero, int positive) {
  public int size() {
    return negative + zero + positive;
  }

  public Inertia plus(Inertia other) {
    return new Inertia(negative + other.negative, zero + other.zero, positive + other.positive);
  }

  /** That of −A. */
  public Inertia negate() {
    return new Inertia(positive, zero, negative);
  }
}
