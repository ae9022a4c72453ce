package org.saddlepoint.derivation;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** What a quantity is. Entries are simplified expressions; with variables in them, functions. */
public sealed interface Value {
  /** A number or a function. */
  record Scalar(Expression value) implements Value {}

  /** +∞, as the condition number of a singular matrix is. */
  record Infinity() implements Value {}

  /** Components in the order of the variables. */
  record Vector(List<Expression> entries) implements Value {
    public Vector {
      entries = List.copyOf(entries);
    }
  }

  record Grid(Matrix<Expression> matrix) implements Value {}

  /** Values without order, each as often as it occurs; ascending where they are constants. */
  record Multiset(List<Expression> values) implements Value {
    public Multiset {
      values = List.copyOf(values);
    }
  }

  /** One of the words of a judgement, by its id: {@code saddle}, {@code positive-definite}. */
  record Word(String id) implements Value {}

  /** A word with the word for its reason. */
  record Reasoned(String id, String reason) implements Value {}

  /** All the options that apply, by their ids, in the order in which they are offered. */
  record Words(List<String> ids) implements Value {
    public Words {
      ids = List.copyOf(ids);
    }
  }

  /** All the options, first to last. */
  record Ranking(List<String> ids) implements Value {
    public Ranking {
      ids = List.copyOf(ids);
    }
  }

  /** Eigenvalues with an eigenvector each, as many as the dimension; in ascending order. */
  record Pairs(List<Pair> pairs) implements Value {
    public Pairs {
      pairs = List.copyOf(pairs);
    }
  }

  /** An eigenvalue with one of its eigenvectors, which is not zero. */
  record Pair(Expression value, List<Expression> vector) {
    public Pair {
      vector = List.copyOf(vector);
    }
  }

  /** Points without order, each with a word (its class) or all without. */
  record Points(List<Place> places) implements Value {
    public Points {
      places = List.copyOf(places);
    }
  }

  record Place(List<Expression> at, Optional<String> word) {
    public Place {
      at = List.copyOf(at);
    }
  }

  /** The real numbers between two ends; without an end it goes on for ever. */
  record Range(Optional<End> low, Optional<End> high) implements Value {}

  record End(Expression at, boolean isIncluded) {}
}
