package org.saddlepoint.derivation.deep;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Products;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/** The steps of Shampoo. */
final class ShampooText {
  private ShampooText() {}

  private static Formula symbol(String tex, String text) {
    return Formulas.symbol(tex, text);
  }

  static void side(Derivation derivation, Quantity gives, Explanation text) {
    boolean isLeft = gives.equals(DeepQuantities.SHAMPOO_LEFT);
    List<Matrix<Expression>> gradients = ShampooRules.gradients(derivation);
    text.say(gradients.size() == 1 ? "start" : "accumulated");
    List<Formula> terms = new ArrayList<>();
    for (int t = 1; t <= gradients.size(); t++) {
      Matrix<Expression> g = gradients.get(t - 1);
      Matrix<Expression> product = isLeft ? ShampooRules.left(g) : ShampooRules.right(g);
      terms.add(Formulas.matrix(product));
      Formula name = gradients.size() == 1 ? symbol("\\mathbf{G}", "G") : gradient(t);
      text.equation(
          isLeft ? Formulas.join(name, transposed(name)) : Formulas.join(transposed(name), name),
          isLeft
              ? Formulas.join(Formulas.matrix(g), Formulas.matrix(g.transpose()))
              : Formulas.join(Formulas.matrix(g.transpose()), Formulas.matrix(g)),
          Formulas.matrix(product));
    }
    if (gradients.size() > 1) {
      text.say("sum")
          .equation(
              isLeft ? symbol("\\mathbf{L}", "L") : symbol("\\mathbf{R}", "R"),
              Formulas.sum(terms),
              Formulas.matrix(derivation.matrix(gives)));
    }
  }

  private static Formula gradient(int t) {
    return symbol("\\mathbf{G}_{" + t + "}", "G_" + t);
  }

  private static Formula transposed(Formula name) {
    return symbol(name.tex() + "^\\mathsf{T}", name.text() + "^T");
  }

  static void gradient(Derivation derivation, Explanation text) {
    Matrix<Expression> g = ShampooRules.latest(derivation);
    List<Expression> left =
        ShampooRules.diagonal(derivation, DeepQuantities.SHAMPOO_LEFT, g.height());
    List<Expression> right =
        ShampooRules.diagonal(derivation, DeepQuantities.SHAMPOO_RIGHT, g.width());
    Matrix<Expression> result = derivation.matrix(DeepQuantities.SHAMPOO_GRADIENT);
    text.say("start");
    for (int i = 0; i < g.height(); i++) {
      for (int j = 0; j < g.width(); j++) {
        if (!g.at(i, j).equals(Expression.ZERO)) {
          text.equation(
              root(left.get(i), right.get(j), g.at(i, j)), Formulas.withRounded(result.at(i, j)));
        }
      }
    }
    text.say("assembled")
        .equation(
            symbol("\\mathbf{L}^{-1/4}\\,\\mathbf{G}\\,\\mathbf{R}^{-1/4}", "L^(-1/4) G R^(-1/4)"),
            Formulas.matrix(result))
        .say("size");
  }

  /** l^(−1/4) · g · r^(−1/4). */
  private static Formula root(Expression left, Expression right, Expression entry) {
    return Products.dotted(List.of(quarter(left), Formulas.factor(entry), quarter(right)));
  }

  private static Formula quarter(Expression e) {
    Formula base = Formulas.factor(e);
    return symbol(base.tex() + "^{-1/4}", base.text() + "^(-1/4)");
  }

  static void exponent(Derivation derivation, Explanation text) {
    int order = ShampooRules.order(derivation);
    text.say("start", Message.plain(order))
        .equation(
            symbol("-\\frac{1}{2k}", "-1/(2k)"),
            symbol("-\\frac{1}{2 \\cdot " + order + "}", "-1/(2*" + order + ")"),
            Formulas.of(derivation.scalar(DeepQuantities.SHAMPOO_EXPONENT)))
        .say("check", Message.plain(order));
  }
}
