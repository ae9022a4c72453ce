package org.saddlepoint.derivation.polynomial;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;

/** The polynomial that an expression is. */
record PolynomialReader(List<String> variables) {

  Polynomial require(Expression e) {
    return read(e)
        .orElseThrow(() -> new UnderivableException(Message.of("derivation.no-polynomial")));
  }

  /** Empty where it is none. */
  Optional<Polynomial> read(Expression e) {
    if (Exact.isConstant(e)) {
      return Optional.of(Polynomial.constant(variables, Simplifier.simplify(e)));
    }
    return switch (e) {
      case Expression.Variable(var name) ->
          variables.contains(name)
              ? Optional.of(Polynomial.variable(variables, variables.indexOf(name)))
              : Optional.empty();
      case Expression.Sum(var parts) ->
          combined(parts, Polynomial.zero(variables), Polynomial::plus);
      case Expression.Product(var parts) ->
          combined(parts, Polynomial.constant(variables, Expression.ONE), Polynomial::times);
      case Expression.Power(var base, Expression.Constant(var n))
          when n.isInteger() && n.signum() > 0 ->
          read(base).flatMap(p -> n.toInt().map(p::power));
      default -> Optional.empty();
    };
  }

  private Optional<Polynomial> combined(
      List<Expression> parts, Polynomial start, BinaryOperator<Polynomial> combine) {
    Polynomial result = start;
    for (Expression part : parts) {
      Optional<Polynomial> next = read(part);
      if (next.isEmpty()) {
        return next;
      }
      result = combine.apply(result, next.get());
    }
    return Optional.of(result);
  }
}
