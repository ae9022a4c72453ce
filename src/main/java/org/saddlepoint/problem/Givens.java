package org.saddlepoint.problem;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.Matrix;

/**
 * What an instance gives its derivation: an objective or a matrix by itself, a point, a gradient.
 *
 * @param values what is given as it stands
 */
public record Givens(Optional<Objective> objective, Map<Quantity, ValueForm> values) {
  public Givens {
    values = Map.copyOf(values);
  }

  /** A function of the variables. */
  public sealed interface Objective {
    /**
     * @param isExpanded whether it is multiplied out before it is shown
     */
    record Written(Expression function, boolean isExpanded) implements Objective {}

    /** ½ xᵀHx + bᵀx + c. */
    record Quadratic(ValueForm hessian, Optional<ValueForm> linear, Expression constant)
        implements Objective {}

    /** ½ (x − p)ᵀH(x − p) + c, multiplied out. */
    record Centred(ValueForm hessian, ValueForm centre, Expression constant) implements Objective {}
  }

  Map<Quantity, Value> in(Scope scope) {
    Map<Quantity, Value> given = new HashMap<>();
    objective.ifPresent(f -> given.put(Quantities.OBJECTIVE, new Value.Scalar(function(f, scope))));
    values.forEach((quantity, form) -> given.put(quantity, form.in(scope)));
    return given;
  }

  private static Expression function(Objective objective, Scope scope) {
    return switch (objective) {
      case Objective.Written(var function, var isExpanded) ->
          isExpanded
              ? Simplifier.expand(scope.in(function))
              : Simplifier.simplify(scope.in(function));
      case Objective.Quadratic(var hessian, var linear, var constant) ->
          Quadratics.function(
              matrix(hessian, scope),
              linear
                  .map(form -> vector(form, scope))
                  .orElseGet(() -> Collections.nCopies(scope.variables().size(), Expression.ZERO)),
              scope.value(constant),
              scope.variables());
      case Objective.Centred(var hessian, var centre, var constant) ->
          centred(matrix(hessian, scope), vector(centre, scope), scope.value(constant), scope);
    };
  }

  private static Expression centred(
      Matrix<Expression> hessian, List<Expression> centre, Expression constant, Scope scope) {
    List<Expression> pulled = Quadratics.times(hessian, centre);
    Expression half = Expression.ZERO;
    for (int i = 0; i < centre.size(); i++) {
      half =
          Expression.sum(
              half, Expression.product(Expression.of(1, 2), centre.get(i), pulled.get(i)));
    }
    return Quadratics.function(
        hessian,
        pulled.stream().map(Expression::negate).map(Quadratics::exact).toList(),
        Quadratics.exact(Expression.sum(half, constant)),
        scope.variables());
  }

  private static Matrix<Expression> matrix(ValueForm form, Scope scope) {
    return switch (form.in(scope)) {
      case Value.Grid(var matrix) -> matrix;
      case Value other -> throw new ArithmeticException("a matrix is needed");
    };
  }

  private static List<Expression> vector(ValueForm form, Scope scope) {
    return switch (form.in(scope)) {
      case Value.Vector(var entries) -> entries;
      case Value other -> throw new ArithmeticException("a vector is needed");
    };
  }
}
