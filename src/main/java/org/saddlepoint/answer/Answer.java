package org.saddlepoint.answer;

import java.util.List;
import java.util.Optional;

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

  /** The ids of the option and of the reason chosen. */
  record Reasoned(String id, String reason) implements Answer {}

  /** The ids of all options chosen, each once; perhaps none. */
  record Choices(List<String> ids) implements Answer {
    public Choices {
      ids = List.copyOf(ids);
    }
  }

  /** The ids of all options, first to last. */
  record Order(List<String> ids) implements Answer {
    public Order {
      ids = List.copyOf(ids);
    }
  }

  /** Eigenvalues with a vector each, in any order. */
  record Pairs(List<Pair> pairs) implements Answer {
    public Pairs {
      pairs = List.copyOf(pairs);
    }
  }

  record Pair(Entry value, List<Entry> vector) {
    public Pair {
      vector = List.copyOf(vector);
    }
  }

  /** Points in any order, with their classes where classes are asked for; perhaps none. */
  record Points(List<Place> places) implements Answer {
    public Points {
      places = List.copyOf(places);
    }
  }

  record Place(List<Entry> at, Optional<String> word) {
    public Place {
      at = List.copyOf(at);
    }
  }

  /** The numbers between two ends; without an end it goes on for ever. */
  record Range(Optional<End> low, Optional<End> high) implements Answer {}

  record End(Entry at, boolean isIncluded) {}
}
