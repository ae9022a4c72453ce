package org.saddlepoint.derivation.likelihood;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Products;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/** The steps of a regression as a textbook writes them. */
final class RegressionText {
  private static final Formula ETA = symbol("\\boldsymbol{\\eta}", "η");
  private static final Formula X_BETA = symbol("\\mathbf{X}\\boldsymbol{\\beta}", "X β");
  private static final Formula MU = symbol("\\boldsymbol{\\mu}", "μ");
  private static final Formula RESIDUALS = symbol("\\boldsymbol{\\mu} - \\mathbf{y}", "μ - y");
  private static final Formula GRADIENT = symbol("\\mathbf{g}", "g");
  private static final Formula SCORE =
      symbol("\\mathbf{X}^\\mathsf{T}(\\boldsymbol{\\mu} - \\mathbf{y})", "X^T (μ - y)");
  private static final Formula HESSIAN = symbol("\\mathbf{H}", "H");
  private static final Formula WEIGHTED =
      symbol("\\mathbf{X}^\\mathsf{T}\\mathbf{W}\\mathbf{X}", "X^T W X");
  private static final Formula GRAM = symbol("\\mathbf{X}^\\mathsf{T}\\mathbf{X}", "X^T X");

  /** More rows than these are not written out. */
  private static final int SHOWN_ROWS = 8;

  private RegressionText() {}

  private static Formula symbol(String tex, String text) {
    return Formulas.symbol(tex, text);
  }

  private static String family(Derivation derivation) {
    return Regression.of(derivation).isLogistic() ? Regression.LOGISTIC : Regression.POISSON;
  }

  static void means(Derivation derivation, Explanation text) {
    Regression data = Regression.of(derivation);
    text.say("predictors");
    if (data.observations() <= SHOWN_ROWS && !Exact.areZero(data.coefficients())) {
      text.equation(
          ETA,
          X_BETA,
          Products.column(data.design(), data.coefficients()),
          Formulas.vector(data.predictors()));
    } else {
      text.equation(ETA, X_BETA, Formulas.vector(data.predictors()));
    }
    text.say(family(derivation))
        .equation(MU, Formulas.vectorWithRounded(RegressionRules.means(derivation)));
  }

  static void loss(Derivation derivation, Explanation text) {
    List<Expression> terms = RegressionRules.terms(derivation);
    Expression total = derivation.scalar(LikelihoodQuantities.NEGATIVE_LOG_LIKELIHOOD);
    text.say(family(derivation) + "-term")
        .equation(
            symbol("\\ell", "l"),
            Formulas.sum(terms.stream().map(Formulas::of).toList()),
            Formulas.withRounded(total));
  }

  static void gradient(Derivation derivation, Explanation text) {
    Regression data = Regression.of(derivation);
    List<Expression> residuals = RegressionRules.residuals(derivation);
    List<Expression> gradient = derivation.vector(LikelihoodQuantities.LIKELIHOOD_GRADIENT);
    text.say("residuals").equation(RESIDUALS, Formulas.vector(residuals)).say("columns");
    if (data.observations() <= SHOWN_ROWS) {
      text.equation(
          GRADIENT,
          SCORE,
          Products.column(data.design().transpose(), residuals),
          Formulas.vectorWithRounded(gradient));
    } else {
      text.equation(GRADIENT, SCORE, Formulas.vectorWithRounded(gradient));
    }
  }

  static void hessian(Derivation derivation, Explanation text) {
    Regression data = Regression.of(derivation);
    List<Expression> weights = RegressionRules.weights(derivation);
    text.say("weights-" + family(derivation));
    if (new HashSet<>(weights).size() == 1) {
      equalWeights(derivation, data, weights.getFirst(), text);
      return;
    }
    text.equation(symbol("\\mathbf{w}", "w"), Formulas.vectorWithRounded(weights)).say("entries");
    for (int i = 0; i < data.parameters(); i++) {
      for (int j = i; j < data.parameters(); j++) {
        text.equation(
            symbol("H_{" + (i + 1) + (j + 1) + "}", "H" + (i + 1) + (j + 1)),
            Products.dot(weights, products(data, i, j)),
            Formulas.withRounded(
                derivation.matrix(LikelihoodQuantities.LIKELIHOOD_HESSIAN).at(i, j)));
      }
    }
    text.say("assembled")
        .equation(
            HESSIAN, Formulas.matrix(derivation.matrix(LikelihoodQuantities.LIKELIHOOD_HESSIAN)));
  }

  /** x_i x_j of each row. */
  private static List<Expression> products(Regression data, int i, int j) {
    List<List<Expression>> columns = data.design().transpose().rows();
    return Vectors.combined(columns.get(i), columns.get(j), Exact::product);
  }

  private static void equalWeights(
      Derivation derivation, Regression data, Expression weight, Explanation text) {
    Matrix<Expression> gram = data.unweighted();
    Matrix<Expression> hessian = derivation.matrix(LikelihoodQuantities.LIKELIHOOD_HESSIAN);
    text.say("equal-weights", Message.maths(weight)).equation(GRAM, Formulas.matrix(gram));
    List<Formula> sides = new ArrayList<>(List.of(HESSIAN, WEIGHTED));
    if (!weight.equals(Expression.ONE)) {
      sides.add(Formulas.join(Formulas.of(weight), Formulas.matrix(gram)));
    }
    sides.add(Formulas.matrix(hessian));
    text.equation(sides.toArray(Formula[]::new));
  }

  /** As the rule for Newton's step writes it. */
  static void step(Derivation derivation, Explanation text) {
    text.say("start");
    Derivation newton = RegressionRules.asNewton(derivation);
    derivation.rules().find(Quantities.NEWTON_STEP).stream()
        .flatMap(rule -> rule.explanation(newton).stream().skip(1))
        .forEach(passage -> append(text, passage));
  }

  private static void append(Explanation text, Passage passage) {
    switch (passage) {
      case Passage.Say(var message) -> text.add(message);
      case Passage.Show(var formula) -> text.show(formula);
    }
  }

  static void next(Derivation derivation, Explanation text) {
    Regression data = Regression.of(derivation);
    List<Expression> next = derivation.vector(LikelihoodQuantities.SCORING_NEXT);
    text.say("start")
        .equation(
            symbol("\\boldsymbol{\\beta}_{1}", "β_1"),
            Formulas.join(
                Formulas.vector(data.coefficients()),
                symbol("+", "+"),
                Formulas.vector(RegressionRules.ownStep(derivation))),
            Formulas.vectorWithRounded(next))
        .say("again");
  }
}
