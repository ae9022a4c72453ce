package org.saddlepoint.derivation;

/** What became of looking for a quantity. */
public sealed interface Finding {
  record Found(Value value) implements Finding {}

  /** It has no value here (a Newton step of a singular Hessian), or none that can be decided. */
  record Missing(Message reason) implements Finding {}
}
