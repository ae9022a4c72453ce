package org.saddlepoint.derivation;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** What a faulty rule gives, in the form in which {@link Slip#faulty} wants it. */
public final class Faulty {
  private Faulty() {}

  public static Optional<Value> scalar(Expression value) {
    return Optional.of(new Value.Scalar(value));
  }

  public static Optional<Value> vector(List<Expression> entries) {
    return Optional.of(new Value.Vector(entries));
  }

  public static Optional<Value> grid(Matrix<Expression> matrix) {
    return Optional.of(new Value.Grid(matrix));
  }

  public static Optional<Value> word(String id) {
    return Optional.of(new Value.Word(id));
  }

  public static Optional<Value> reasoned(String verdict, String reason) {
    return Optional.of(new Value.Reasoned(verdict, reason));
  }
}
