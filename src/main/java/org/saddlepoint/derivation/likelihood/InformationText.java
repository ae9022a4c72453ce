package org.saddlepoint.derivation.likelihood;

import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Products;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** The steps about Fisher information. */
final class InformationText {
  static final Formula INFORMATION = Formulas.symbol("I(\\theta)", "I(θ)");
  private static final Formula OTHER = Formulas.symbol("I(\\varphi)", "I(φ)");
  private static final Formula RATE =
      Formulas.symbol("\\frac{\\mathrm{d}\\theta}{\\mathrm{d}\\varphi}", "dθ/dφ");

  private InformationText() {}

  /** n times something. */
  private static Formula times(Expression count, Expression single) {
    return Products.times(count, single);
  }

  static void function(Derivation derivation, Explanation text) {
    Model model = Model.of(derivation);
    Expression theta = Expression.variable(Exact.onlyVariable(derivation));
    Expression single = model.information(theta, model.variance(derivation));
    text.say("start")
        .say(model.id() + "-loss")
        .say(model.id() + "-information")
        .show(Formulas.equation(Formulas.symbol("I", "I"), Formulas.of(single)));
    Expression count = InformationRules.sampleSize(derivation);
    if (!count.equals(Expression.ONE)) {
      text.say("add", Message.maths(count))
          .show(
              Formulas.equation(
                  Formulas.join(Formulas.of(count), Formulas.symbol("I", "I")),
                  Formulas.of(derivation.scalar(LikelihoodQuantities.INFORMATION_FUNCTION))));
    }
  }

  static void information(Derivation derivation, Explanation text) {
    Model model = Model.of(derivation);
    Expression theta = InformationRules.parameter(derivation);
    text.say("start")
        .say(model.id() + "-loss")
        .say(model.id() + "-information")
        .equation(
            INFORMATION,
            substituted(model, theta, model.variance(derivation)),
            Formulas.withRounded(InformationRules.information(derivation)));
  }

  /** The formula of a model with its parameter put in. */
  private static Formula substituted(Model model, Expression theta, Expression variance) {
    Formula one = Formulas.number(1);
    return switch (model) {
      case BERNOULLI ->
          Formulas.fraction(one, Lines.product(theta, Exact.difference(Expression.ONE, theta)));
      case BERNOULLI_LOGIT -> {
        Expression p = Exact.sum(model.mean(theta));
        yield Lines.product(p, Exact.difference(Expression.ONE, p));
      }
      case POISSON -> Formulas.fraction(one, Formulas.of(theta));
      case POISSON_LOG -> power("e", "e", theta);
      case EXPONENTIAL, EXPONENTIAL_MEAN -> Formulas.fraction(one, Products.square(theta));
      case NORMAL_MEAN -> Formulas.fraction(one, Formulas.of(variance));
    };
  }

  private static Formula power(String tex, String text, Expression exponent) {
    Formula inner = Formulas.of(exponent);
    return Formulas.symbol(tex + "^{" + inner.tex() + "}", text + "^(" + inner.text() + ")");
  }

  /** Products of fractions. */
  private static final class Lines {
    static Formula product(Expression a, Expression b) {
      return Products.dotted(List.of(Formulas.factor(a), Formulas.factor(b)));
    }
  }

  static void sample(Derivation derivation, Explanation text) {
    Expression count = InformationRules.sampleSize(derivation);
    text.say("start", Message.maths(count))
        .equation(
            Formulas.join(Formulas.of(count), INFORMATION),
            times(count, InformationRules.information(derivation)),
            Formulas.withRounded(derivation.scalar(LikelihoodQuantities.SAMPLE_INFORMATION)));
  }

  static void bound(Derivation derivation, Explanation text) {
    text.say("start")
        .equation(
            Formulas.fraction(
                Formulas.number(1),
                Formulas.of(derivation.scalar(LikelihoodQuantities.SAMPLE_INFORMATION))),
            Formulas.withRounded(derivation.scalar(LikelihoodQuantities.VARIANCE_BOUND)));
  }

  static void transformed(Derivation derivation, Explanation text) {
    Transformation transformation = Transformation.of(derivation);
    Expression rate = InformationRules.rate(derivation);
    text.say("start")
        .say(transformation.id())
        .equation(RATE, Formulas.of(rate))
        .say("chain")
        .equation(
            OTHER,
            Formulas.join(INFORMATION, squared()),
            Products.dotted(
                List.of(
                    Formulas.factor(InformationRules.information(derivation)),
                    Products.square(rate))),
            Formulas.withRounded(derivation.scalar(LikelihoodQuantities.TRANSFORMED_INFORMATION)));
  }

  private static Formula squared() {
    Formula rate = Formulas.brackets(RATE);
    return new Formula(rate.tex() + "^{2}", rate.text() + "^2");
  }

  static void slope(Derivation derivation, Explanation text) {
    Expression rate = InformationRules.rate(derivation);
    text.say("start")
        .say(Transformation.of(derivation).id())
        .equation(
            derivative("\\varphi", "φ"),
            Formulas.join(derivative("\\theta", "θ"), RATE),
            Products.dotted(
                List.of(
                    Formulas.of(derivation.scalar(LikelihoodQuantities.SLOPE)),
                    Formulas.factor(rate))),
            Formulas.of(derivation.scalar(LikelihoodQuantities.TRANSFORMED_SLOPE)));
  }

  static Formula derivative(String tex, String text) {
    return Formulas.symbol("\\frac{\\mathrm{d}\\ell}{\\mathrm{d}" + tex + "}", "dl/d" + text);
  }
}
