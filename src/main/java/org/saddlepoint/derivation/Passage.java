package org.saddlepoint.derivation;

import org.saddlepoint.expression.Formula;

/** A piece of an explanation: prose and displayed formulae alternate. */
public sealed interface Passage {
  record Say(Message message) implements Passage {}

  record Show(Formula formula) implements Passage {}
}
