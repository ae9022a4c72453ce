package org.saddlepoint.derivation.likelihood;

import java.util.List;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Products;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/** The steps about the natural gradient. */
final class NaturalGradientText {
  private static final Formula U = Formulas.symbol("\\mathbf{u}", "u");
  private static final Formula STEP = Formulas.symbol("\\mathbf{d}", "d");
  private static final Formula DECREMENT =
      Formulas.symbol("\\mathbf{g}^\\mathsf{T}\\mathbf{u}", "g^T u");
  private static final Formula FISHER = Formulas.symbol("\\det\\mathbf{F}", "det F");

  private NaturalGradientText() {}

  static void natural(Derivation derivation, Explanation text) {
    Matrix<Expression> fisher = NaturalGradient.fisher(derivation);
    List<Expression> gradient = NaturalGradient.gradient(derivation);
    List<Expression> natural = derivation.vector(LikelihoodQuantities.NATURAL_GRADIENT);
    text.say("start")
        .equation(Formulas.join(Formulas.matrix(fisher), U), Formulas.vector(gradient));
    if (Vectors.isDiagonal(fisher)) {
      text.say("diagonal")
          .equation(U, Formulas.column(quotients(fisher, gradient)), Formulas.vector(natural));
    } else if (fisher.height() == 2) {
      text.equation(
              FISHER,
              Lines.determinantOfTwo(fisher),
              Formulas.of(Exact.ALGEBRA.determinant(fisher)))
          .say("inverse")
          .equation(
              U,
              Formulas.join(Products.adjugate(fisher), Formulas.vector(gradient)),
              Formulas.vector(natural));
    } else {
      text.say("solved").equation(U, Formulas.vector(natural));
    }
    text.say("check")
        .equation(
            Formulas.join(Formulas.symbol("\\mathbf{F}", "F"), U),
            Products.column(fisher, natural),
            Formulas.vector(gradient));
  }

  private static List<Formula> quotients(Matrix<Expression> fisher, List<Expression> gradient) {
    return IntStream.range(0, gradient.size())
        .mapToObj(
            i -> Formulas.fraction(Formulas.of(gradient.get(i)), Formulas.of(fisher.at(i, i))))
        .toList();
  }

  static void trust(Derivation derivation, Explanation text) {
    List<Expression> gradient = NaturalGradient.gradient(derivation);
    List<Expression> natural = derivation.vector(LikelihoodQuantities.NATURAL_GRADIENT);
    Expression decrement = NaturalTrustStep.decrement(derivation);
    Expression factor = NaturalTrustStep.factor(derivation, Expression.of(2));
    Expression delta = NaturalTrustStep.divergence(derivation);
    text.say("start")
        .equation(DECREMENT, Products.dot(gradient, natural), Formulas.of(decrement))
        .say("scale", Message.maths(delta))
        .equation(
            Formulas.symbol("s", "s"),
            root(
                Formulas.fraction(Products.times(Expression.of(2), delta), Formulas.of(decrement))),
            Formulas.withRounded(factor))
        .say("step")
        .equation(
            STEP,
            Formulas.symbol("-s\\,\\mathbf{u}", "-s u"),
            Formulas.vectorWithRounded(derivation.vector(LikelihoodQuantities.NATURAL_TRUST_STEP)));
  }

  static Formula root(Formula inner) {
    return new Formula("\\sqrt{" + inner.tex() + "}", "sqrt(" + inner.text() + ")");
  }

  static void scalar(Derivation derivation, Explanation text) {
    Formula slope = Formulas.of(derivation.scalar(LikelihoodQuantities.SLOPE));
    text.say("start")
        .equation(
            Formulas.fraction(Formulas.symbol("\\ell'", "l'"), InformationText.INFORMATION),
            quotient(slope, InformationRules.information(derivation)),
            Formulas.withRounded(derivation.scalar(LikelihoodQuantities.SCALAR_NATURAL_GRADIENT)));
  }

  private static Formula quotient(Formula above, Expression below) {
    return Formulas.fraction(above, Formulas.of(below));
  }

  static void transformed(Derivation derivation, Explanation text) {
    Expression natural = derivation.scalar(LikelihoodQuantities.TRANSFORMED_NATURAL_GRADIENT);
    text.say("start")
        .equation(
            Formulas.fraction(
                Formulas.symbol("\\mathrm{d}\\ell/\\mathrm{d}\\varphi", "dl/dφ"),
                Formulas.symbol("I(\\varphi)", "I(φ)")),
            quotient(
                Formulas.of(derivation.scalar(LikelihoodQuantities.TRANSFORMED_SLOPE)),
                derivation.scalar(LikelihoodQuantities.TRANSFORMED_INFORMATION)),
            Formulas.withRounded(natural))
        .say("same-direction")
        .equation(
            Formulas.symbol("\\frac{\\mathrm{d}\\varphi}{\\mathrm{d}\\theta}", "dφ/dθ"),
            Formulas.of(InformationRules.reciprocal(InformationRules.rate(derivation))))
        .say("first-order");
  }
}
