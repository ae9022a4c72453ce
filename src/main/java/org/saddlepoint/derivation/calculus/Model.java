package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.Matrix;

/** The quadratic model of f at the point, in the variables or in the step from the point. */
final class Model {
  static final Formula SYMBOL = Formulas.symbol("m(\\mathbf{x})", "m(x)");
  static final Formula FORMULA =
      Formulas.symbol(
          "f(\\mathbf{a}) + \\nabla f(\\mathbf{a})^\\mathsf{T}(\\mathbf{x} - \\mathbf{a})"
              + " + \\tfrac12(\\mathbf{x} - \\mathbf{a})^\\mathsf{T}"
              + "\\mathbf{H}(\\mathbf{x} - \\mathbf{a})",
          "f(a) + ∇f(a)^T (x - a) + 1/2 (x - a)^T H (x - a)");

  private final List<Expression> steps = new ArrayList<>();
  private final Expression value;
  private final List<Expression> gradient;
  private final Matrix<Expression> hessian;
  private final boolean isAtOrigin;

  Model(Derivation derivation) {
    this(derivation, Exact.vector(derivation, Quantities.POINT));
  }

  /** With another centre in x − a than the derivatives are taken at. */
  Model(Derivation derivation, List<Expression> centre) {
    value = derivation.scalar(Quantities.VALUE);
    gradient = Exact.vector(derivation, Quantities.GRADIENT_AT_POINT);
    hessian = Exact.square(derivation, Quantities.HESSIAN_AT_POINT);
    for (int i = 0; i < centre.size(); i++) {
      Expression x = Expression.variable(derivation.variables().get(i));
      steps.add(Exact.difference(x, centre.get(i)));
    }
    isAtOrigin = centre.stream().allMatch(Expression.ZERO::equals);
  }

  boolean isAtOrigin() {
    return isAtOrigin;
  }

  /** How often the parts of second order are counted: ½ and 1 rightly. */
  Expression combined(boolean linear, Expression squares, Expression mixed) {
    List<Expression> terms = new ArrayList<>(List.of(value));
    for (int i = 0; i < steps.size(); i++) {
      if (linear) {
        terms.add(Expression.product(gradient.get(i), steps.get(i)));
      }
      terms.add(Expression.product(squares, hessian.at(i, i), Expression.power(steps.get(i), 2)));
      for (int j = i + 1; j < steps.size(); j++) {
        terms.add(Expression.product(mixed, hessian.at(i, j), steps.get(i), steps.get(j)));
      }
    }
    return Expression.sum(terms);
  }

  /** In powers of x − a. */
  Expression inSteps() {
    return Simplifier.simplify(combined(true, Expression.of(1, 2), Expression.ONE));
  }

  /** The same with every distance from the point in its bracket, as one writes it. */
  Formula inBrackets() {
    List<Formula> terms = new ArrayList<>();
    add(terms, value);
    for (int i = 0; i < steps.size(); i++) {
      add(terms, Expression.product(gradient.get(i), steps.get(i)), gradient.get(i));
    }
    for (int i = 0; i < steps.size(); i++) {
      Expression half = Exact.half(hessian.at(i, i));
      add(terms, Expression.product(half, Expression.power(steps.get(i), 2)), half);
      for (int j = i + 1; j < steps.size(); j++) {
        Expression mixed = hessian.at(i, j);
        add(terms, Expression.product(mixed, steps.get(i), steps.get(j)), mixed);
      }
    }
    return terms.isEmpty() ? Formulas.number(0) : Formulas.sum(terms);
  }

  private static void add(List<Formula> terms, Expression term) {
    add(terms, term, term);
  }

  private static void add(List<Formula> terms, Expression term, Expression factor) {
    if (!Exact.isZero(factor)) {
      terms.add(Formulas.of(term));
    }
  }

  Expression expression() {
    return inSteps();
  }

  /** f(a) + gᵀ(x − a) + ½(x − a)ᵀH(x − a) with numbers for f(a), g and H. */
  Formula substituted() {
    Formula row = Formulas.matrix(new Matrix<>(List.of(steps)));
    Formula column = Formulas.vector(steps);
    List<Formula> terms = new ArrayList<>();
    if (!value.equals(Expression.ZERO)) {
      terms.add(Formulas.of(value));
    }
    if (!Exact.areZero(gradient)) {
      terms.add(Formulas.join(Formulas.matrix(new Matrix<>(List.of(gradient))), column));
    }
    terms.add(
        Formulas.join(Formulas.symbol("\\tfrac12", "1/2"), row, Formulas.matrix(hessian), column));
    return Formulas.sum(terms);
  }

  /** Of f by automatic differentiation, or of what is given in its place. */
  static boolean agrees(
      Derivation derivation,
      Quantity there,
      Measured.Part part,
      List<Expression> claimed,
      Map<String, Expression> point) {
    List<String> variables = derivation.variables();
    boolean isGiven =
        derivation.isGiven(there)
            || derivation.isGiven(Quantities.GRADIENT)
            || derivation.isGiven(Quantities.HESSIAN);
    if (isGiven) {
      List<Expression> known =
          switch (derivation.get(there)) {
            case Value.Scalar(var value) -> List.of(value);
            case Value.Vector(var entries) -> entries;
            case Value.Grid(var matrix) -> matrix.rows().stream().flatMap(List::stream).toList();
            default -> List.of();
          };
      return Measured.areValues(claimed, known, variables, point);
    }
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    return Measured.areDerivatives(f, part, claimed, variables, point);
  }
}
