package org.saddlepoint.derivation.deep;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Products;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** The steps of Adam written down. */
final class AdamText {
  private static final Formula STEP = symbol("\\mathbf{d}", "d");

  private AdamText() {}

  private static Formula symbol(String tex, String text) {
    return Formulas.symbol(tex, text);
  }

  private static Formula hat(String letter, int index) {
    return symbol("\\hat{\\mathbf{" + letter + "}}_{" + index + "}", letter + "^_" + index);
  }

  static void firstMoment(Derivation derivation, Explanation text) {
    Moments moments = Moments.of(derivation);
    text.say("start");
    averages(text, "m", moments.gradients(), moments.firsts(), moments.beta1());
    corrected(
        text,
        moments,
        "m",
        moments.beta1(),
        moments.firsts().getLast(),
        derivation.vector(DeepQuantities.FIRST_MOMENT));
  }

  static void secondMoment(Derivation derivation, Explanation text) {
    Moments moments = Moments.of(derivation);
    text.say("start");
    averages(text, "v", moments.squares(), moments.seconds(), moments.beta2());
    corrected(
        text,
        moments,
        "v",
        moments.beta2(),
        moments.seconds().getLast(),
        derivation.vector(DeepQuantities.SECOND_MOMENT));
  }

  /** One line for each gradient. */
  private static void averages(
      Explanation text,
      String letter,
      List<List<Expression>> inputs,
      List<List<Expression>> averages,
      Expression beta) {
    Expression weight = Moments.complement(beta);
    for (int t = 0; t < inputs.size(); t++) {
      List<Formula> terms = new ArrayList<>();
      if (t > 0) {
        terms.add(Formulas.join(Formulas.of(beta), Formulas.vector(averages.get(t - 1))));
      }
      terms.add(Formulas.join(Formulas.of(weight), Formulas.vector(inputs.get(t))));
      text.equation(
          symbol("\\mathbf{" + letter + "}_{" + (t + 1) + "}", letter + "_" + (t + 1)),
          Formulas.sum(terms),
          Formulas.vector(averages.get(t)));
    }
  }

  private static void corrected(
      Explanation text,
      Moments moments,
      String letter,
      Expression beta,
      List<Expression> raw,
      List<Expression> result) {
    text.say("correct", Message.maths(moments.correction(beta)))
        .equation(
            hat(letter, moments.steps()),
            Formulas.join(
                Formulas.fraction(
                    Formulas.number(1),
                    Formulas.sum(
                        List.of(
                            Formulas.number(1),
                            Formulas.negative(Products.power(beta, moments.steps()))))),
                Formulas.vector(raw)),
            Formulas.vector(result));
  }

  private static Formula root(Expression e) {
    Formula inner = Formulas.of(e);
    return new Formula("\\sqrt{" + inner.tex() + "}", "sqrt(" + inner.text() + ")");
  }

  static void step(Derivation derivation, Explanation text) {
    List<Expression> first = AdamRules.first(derivation);
    List<Expression> second = AdamRules.second(derivation);
    Expression rate = Moments.rate(derivation);
    List<Formula> rows = new ArrayList<>();
    for (int j = 0; j < first.size(); j++) {
      rows.add(
          Formulas.join(
              Formulas.negative(Formulas.of(rate)),
              symbol("\\cdot", "*"),
              Formulas.fraction(Formulas.of(first.get(j)), root(second.get(j)))));
    }
    text.say("start")
        .equation(
            STEP,
            Formulas.column(rows),
            Formulas.vectorWithRounded(derivation.vector(DeepQuantities.ADAM_STEP)))
        .say("size");
  }

  static void rates(Derivation derivation, Explanation text) {
    Formula rate = Formulas.of(Moments.rate(derivation));
    List<Formula> rows =
        AdamRules.second(derivation).stream().map(v -> Formulas.fraction(rate, root(v))).toList();
    text.say("start")
        .show(
            Formulas.equation(
                Formulas.column(rows),
                Formulas.vectorWithRounded(derivation.vector(DeepQuantities.ADAM_RATES))))
        .say("meaning");
  }

  static void coupling(Derivation derivation, Explanation text) {
    text.say("start")
        .equation(
            Formulas.join(
                symbol("\\mathbf{H}", "H"),
                symbol("-", "-"),
                symbol("\\operatorname{diag}\\mathbf{H}", "diag H")),
            Formulas.matrix(derivation.matrix(DeepQuantities.IGNORED_COUPLING)))
        .say("meaning");
  }
}
