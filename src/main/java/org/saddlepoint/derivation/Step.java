package org.saddlepoint.derivation;

import java.util.List;

/** One step of a worked solution. */
public record Step(
    Quantity quantity,
    String skill,
    Message title,
    List<Passage> body,
    Message reason,
    List<Certificate> checks) {
  public Step {
    body = List.copyOf(body);
    checks = List.copyOf(checks);
  }
}
