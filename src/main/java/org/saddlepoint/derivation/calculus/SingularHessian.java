package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.polynomial.PolynomialSystem;
import org.saddlepoint.derivation.polynomial.PolynomialSystem.Habit;
import org.saddlepoint.derivation.polynomial.RealZeroCount;
import org.saddlepoint.expression.Evaluation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Jets;
import org.saddlepoint.expression.Rationals;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.expression.Symbols;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.linear.LinearAlgebra;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.number.Rational;

/** The equation det H = 0 in one variable, and what is taken for it. */
final class SingularHessian {
  private SingularHessian() {}

  static Expression determinant(Derivation derivation) {
    Matrix<Expression> h = Exact.square(derivation, Quantities.HESSIAN);
    return Simplifier.expand(new LinearAlgebra<>(new Symbols()).determinant(h));
  }

  /** The only variable of an equation. */
  static String variable(Derivation derivation, Expression equation) {
    List<String> held =
        derivation.variables().stream()
            .filter(x -> Vocabulary.variablesOf(equation).contains(x))
            .toList();
    if (held.size() != 1) {
      throw new UnderivableException(Message.of("derivation.one-entry-variable"));
    }
    return held.getFirst();
  }

  static PolynomialSystem.Solution solution(
      Derivation derivation, Expression equation, Habit habit) {
    List<String> only = List.of(variable(derivation, equation));
    return PolynomialSystem.solve(List.of(equation), only, habit);
  }

  static List<Expression> roots(Derivation derivation, Expression equation, Habit habit) {
    return solution(derivation, equation, habit).points().stream().map(List::getFirst).toList();
  }

  static Expression diagonal(Matrix<Expression> h) {
    List<Expression> entries = new ArrayList<>();
    for (int i = 0; i < h.height(); i++) {
      entries.add(h.at(i, i));
    }
    return Expression.product(entries);
  }

  static Expression trace(Matrix<Expression> h) {
    List<Expression> entries = new ArrayList<>();
    for (int i = 0; i < h.height(); i++) {
      entries.add(h.at(i, i));
    }
    return Expression.sum(entries);
  }

  /** ad + b² for two rows. */
  static Expression added(Matrix<Expression> h) {
    if (h.height() != 2) {
      throw new ArithmeticException("two rows only");
    }
    return Expression.sum(diagonal(h), Expression.product(h.at(0, 1), h.at(1, 0)));
  }

  /** The zeros of det H by its values at fractions: entries by automatic differentiation. */
  static int count(Derivation derivation, String x) {
    int degree = 0;
    for (List<Expression> row : derivation.matrix(Quantities.HESSIAN).rows()) {
      degree += row.stream().mapToInt(Coupling::degree).max().orElse(0);
    }
    return new RealZeroCount(at -> List.of(determinantAt(derivation, x, at.getFirst())), degree)
        .inOneVariable();
  }

  private static Rational determinantAt(Derivation derivation, String x, Rational value) {
    Map<String, Rational> at = new HashMap<>();
    derivation.variables().forEach(name -> at.put(name, Rational.ZERO));
    at.put(x, value);
    var algebra = new LinearAlgebra<>(Rationals.EXACT);
    if (derivation.isGiven(Quantities.GRADIENT) || derivation.isGiven(Quantities.HESSIAN)) {
      return algebra.determinant(
          derivation
              .matrix(Quantities.HESSIAN)
              .map(entry -> Evaluation.of(entry, at, Rationals.EXACT)));
    }
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    return algebra.determinant(
        new Matrix<>(Jets.of(f, derivation.variables(), at, Rationals.EXACT).hessian()));
  }
}
