package org.saddlepoint.problem;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.expression.Substitution;
import org.saddlepoint.number.Rational;

/**
 * What a draw knows so far: the parameters by name, and for formulae also their components. A
 * matrix H brings its entries H11, H12, … and det(H), trace(H) under {@link #determinantOf} and
 * {@link #traceOf}; a vector p brings p1, p2, ….
 */
public final class Scope {
  private final List<String> variables;
  private final Map<String, Value> parameters = new LinkedHashMap<>();
  private final Map<String, Expression> scalars = new HashMap<>();

  Scope(List<String> variables) {
    this.variables = List.copyOf(variables);
  }

  /** The name under which formulae know det(H). */
  public static String determinantOf(String matrix) {
    return "determinantof" + matrix;
  }

  /** The name under which formulae know trace(H). */
  public static String traceOf(String matrix) {
    return "traceof" + matrix;
  }

  List<String> variables() {
    return variables;
  }

  Map<String, Value> parameters() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  Value parameter(String name) {
    return parameters.get(name);
  }

  void put(String name, Value value) {
    parameters.put(name, value);
    switch (value) {
      case Value.Scalar(var scalar) -> scalars.put(name, scalar);
      case Value.Vector(var entries) -> {
        for (int i = 0; i < entries.size(); i++) {
          scalars.put(name + (i + 1), entries.get(i));
        }
      }
      case Value.Grid grid -> MatrixNames.put(name, grid.matrix(), scalars);
      case Value other -> {}
    }
  }

  /** The formula with the parameters' values in it, simplified; the variables stay. */
  Expression value(Expression formula) {
    Optional<Rational> rational = rational(formula);
    return rational.isPresent() ? Expression.of(rational.get()) : Simplifier.simplify(in(formula));
  }

  /** The formula with the parameters' values in it, nothing combined. */
  Expression in(Expression formula) {
    return Substitution.in(formula, scalars);
  }

  Optional<Rational> rational(Expression formula) {
    return Exact.of(formula, scalars);
  }
}
