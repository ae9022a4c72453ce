package org.saddlepoint.learning.choice;

import java.util.List;
import java.util.Optional;

/** Pairs of skills that are taken for one another, and that are dealt in turn for that reason. */
enum Confusable {
  EIGENVALUES_OR_CONDITION("eig.two", "cond.number"),
  DECIDED_OR_NOT("cls.second", "cls.degen"),
  GRADIENT_OR_NEWTON("gd.step", "newton.2d"),
  HESSIAN_OR_FORM("hess.matrix", "hess.quadform"),
  DAMPED_OR_CLIPPED("safe.damp", "safe.clip");

  private final List<String> pair;

  Confusable(String one, String other) {
    this.pair = List.of(one, other);
  }

  static Optional<String> with(String skill) {
    return List.of(values()).stream()
        .map(Confusable::pair)
        .filter(pair -> pair.contains(skill))
        .map(pair -> pair.getFirst().equals(skill) ? pair.getLast() : pair.getFirst())
        .findFirst();
  }

  private List<String> pair() {
    return pair;
  }
}
