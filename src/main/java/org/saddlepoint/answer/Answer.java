package org.saddlepoint.answer;

import java.util.List;

/** What a person answered, once it can be read as the kind asked for. */
public sealed interface Answer {

  /** A number or an expression. */
  record Single(Entry entry) implements Answer {}

  /** ∞ or −∞ where a number is asked. */
  record Infinite(boolean positive) implements Answer {}

  record Vector(List<Entry> entries) implements Answer {
    public Vector {
      entries = List.copyOf(entries);
    }
  }

  /** Rows of equal length, at least one of them. */
  record Matrix(List<List<Entry>> rows) implements Answer {
    public Matrix {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** Values in any order, each as often as it occurs. */
  record Multiset(List<Entry> entries) implements Answer {
    public Multiset {
      entries = List.copyOf(entries);
    }
  }

  /** The id of the option chosen. */
  record Choice(String id) implements Answer {}
}
