package org.saddlepoint.derivation;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** The symbols of the subject, in both printed forms. */
public final class Notation {
  public static final Formula F = Formulas.symbol("f", "f");
  public static final Formula GRADIENT = Formulas.symbol("\\nabla f", "∇f");
  public static final Formula HESSIAN = Formulas.symbol("\\mathbf{H}", "H");
  public static final Formula TRACE = Formulas.symbol("\\operatorname{tr}\\mathbf{H}", "tr H");
  public static final Formula DETERMINANT = Formulas.symbol("\\det\\mathbf{H}", "det H");
  public static final Formula CHARACTERISTIC =
      Formulas.symbol("\\det(\\lambda\\mathbf{I} - \\mathbf{H})", "det(lambda I - H)");
  public static final Formula CHARACTERISTIC_OF_TWO =
      Formulas.symbol("\\det(\\mathbf{H} - \\lambda\\mathbf{I})", "det(H - lambda I)");
  public static final Formula LAMBDA = Formulas.of(Expression.variable("lambda"));
  public static final Formula MINORS =
      Formulas.symbol("\\Sigma_{2}", "sum of 2x2 principal minors");
  public static final Formula KAPPA = Formulas.symbol("\\kappa", "κ");
  public static final Formula STEP = Formulas.symbol("\\mathbf{d}", "d");
  public static final Formula ZERO = Formulas.number(0);

  private Notation() {}

  public static Formula variable(String name) {
    return Formulas.of(Expression.variable(name));
  }

  /** ∂f/∂x. */
  public static Formula partial(String variable) {
    Formula x = variable(variable);
    return Formulas.symbol("\\frac{\\partial f}{\\partial " + x.tex() + "}", "∂f/∂" + x.text());
  }

  /** ∂/∂x of an expression. */
  public static Formula partialOf(String variable, Formula operand) {
    Formula x = variable(variable);
    return Formulas.symbol(
        "\\frac{\\partial}{\\partial " + x.tex() + "}\\left(" + operand.tex() + "\\right)",
        "∂/∂" + x.text() + " (" + operand.text() + ")");
  }

  /** A symbol applied: f(1, −2). */
  public static Formula at(Formula symbol, List<Expression> point) {
    Formula tuple = Formulas.point(point);
    return Formulas.symbol(symbol.tex() + tuple.tex(), symbol.text() + tuple.text());
  }

  /** The symbol of a function with its variables: f(x, y). */
  public static Formula of(Formula symbol, List<String> variables) {
    return at(symbol, variables.stream().map(Expression::variable).toList());
  }

  /** H₁₂, counted from 1. */
  public static Formula entry(int row, int column) {
    return Formulas.symbol("H_{" + row + column + "}", "H" + row + column);
  }

  public static Formula eigenvalue(int index) {
    return Formulas.symbol("\\lambda_{" + index + "}", "λ" + index);
  }

  /** f′ (order 1) or f″ (order 2). */
  public static Formula derivative(int order) {
    return order == 1 ? Formulas.symbol("f'", "f'") : Formulas.symbol("f''", "f''");
  }

  /** A variable with the number of an iterate: θ₀. */
  public static Formula iterate(String variable, int number) {
    Formula x = variable(variable);
    return x.tex().contains("_")
        ? Formulas.symbol(x.tex() + "^{(" + number + ")}", x.text() + "^(" + number + ")")
        : Formulas.symbol(x.tex() + "_{" + number + "}", x.text() + "_" + number);
  }

  /** x = 1, y = −2: what is put in. */
  public static Formula coordinates(Derivation derivation) {
    List<Expression> point = derivation.vector(Quantities.POINT);
    List<Formula> equations = new ArrayList<>();
    for (int i = 0; i < point.size(); i++) {
      equations.add(
          Formulas.equation(variable(derivation.variables().get(i)), Formulas.of(point.get(i))));
    }
    return Formulas.list(equations);
  }

  /** The vector of the iterate: x₀ in bold. */
  public static Formula iterate(int number) {
    return Formulas.symbol("\\mathbf{x}_{" + number + "}", "x_" + number);
  }
}
