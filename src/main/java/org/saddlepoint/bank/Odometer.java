package org.saddlepoint.bank;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.problem.Chooser;

/**
 * Goes through every sequence of choices, the last choice fastest. A later choice may depend on the
 * earlier ones: its bound is learnt when it is made.
 */
final class Odometer implements Chooser {
  private final List<Integer> values = new ArrayList<>();
  private final List<Integer> bounds = new ArrayList<>();
  private int at = 0;

  @Override
  public int below(int bound) {
    if (at == values.size()) {
      values.add(0);
      bounds.add(bound);
    }
    return values.get(at++);
  }

  /** To the next sequence; false where there is none. */
  boolean advance() {
    // What lies behind the last choice made belongs to no sequence any more.
    while (values.size() > at) {
      values.removeLast();
      bounds.removeLast();
    }
    at = 0;
    while (!values.isEmpty()) {
      int last = values.removeLast();
      int bound = bounds.removeLast();
      if (last + 1 < bound) {
        values.add(last + 1);
        bounds.add(bound);
        return true;
      }
    }
    return false;
  }
}
