package org.saddlepoint.bank;

import java.util.stream.Collectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Printer;
import org.saddlepoint.problem.Wording;

/** The statement of a template that has no words of its own. */
final class StandardStatement {
  private StandardStatement() {}

  static Wording of(FormulaReader formulae) {
    return new MarkdownReader(formulae).read(markdown(formulae.names()), 0);
  }

  private static String markdown(Names names) {
    String variables =
        names.variables().stream()
            .map(name -> Printer.tex(Expression.variable(name)))
            .collect(Collectors.joining(", "));
    String tuple = names.dimension() == 1 ? variables : "(" + variables + ")";
    String point =
        names.isGiven("point") ? " Take the point $%s = {{point}}$.".formatted(tuple) : "";
    if (names.isGiven("f")) {
      return "Let $f(%s) = {{f}}$.%s".formatted(variables, point);
    }
    String gradient =
        names.isGiven("gradient") ? "gradient $\\nabla f = {{gradient}}$ and the " : "";
    // More than two rows are too tall for a line of text.
    String matrix = "\\mathbf{H} = {{matrix}}";
    String hessian = names.dimension() > 2 ? "$$" + matrix + ".$$" : "$" + matrix + "$.";
    return "At a point a function has the %sHessian %s%s".formatted(gradient, hessian, point);
  }
}
