package org.saddlepoint.derivation;

import java.util.List;
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
}
