package org.saddlepoint.derivation.conditioning;

import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Simplifier;

/** How the ratio is formed: magnitudes first, then unrounded values divided. */
final class ConditionText {
  private static final Formula RATIO =
      Formulas.symbol("\\frac{|\\lambda|_{\\max}}{|\\lambda|_{\\min}}", "|lambda|max/|lambda|min");

  private static final Formula APPROXIMATELY = Formulas.symbol("\\approx", "≈");

  private final Explanation text;
  private final Value kappa;
  private final Expression largest;
  private final Expression smallest;
  private final boolean signed;

  ConditionText(Derivation derivation, Explanation text) {
    this.text = text;
    this.kappa = derivation.get(Quantities.CONDITION_NUMBER);
    Magnitudes magnitudes = Magnitudes.of(derivation);
    this.largest = magnitudes.largest();
    this.smallest = magnitudes.smallest();
    this.signed = magnitudes.signed();
  }

  Explanation write() {
    text.say("start");
    if (signed) {
      text.say("magnitudes");
    }
    return switch (kappa) {
      case Value.Scalar(var value) -> ratio(value);
      case Value other -> singular();
    };
  }

  private Formula squared() {
    Formula base = Formulas.brackets(Formulas.of(largest));
    return new Formula(base.tex() + "^{2}", base.text() + "^2");
  }

  /** Not yet in lowest terms, and only where that differs from the value. */
  private static Formula combined(Expression square, Expression product, Expression value) {
    Formula quotient = Formulas.fraction(Formulas.of(square), Formulas.of(product));
    boolean lowest =
        product.equals(Expression.ONE) || quotient.text().equals(Formulas.of(value).text());
    return lowest ? Formulas.withRounded(value) : quotient;
  }

  private Explanation singular() {
    return text.equation(Formulas.symbol("|\\lambda|_{\\min}", "|lambda|min"), Notation.ZERO)
        .say("singular")
        .equation(Notation.KAPPA, Formulas.symbol("\\infty", "∞"));
  }

  private Explanation ratio(Expression value) {
    if (Formulas.isNumerical(value)) {
      return text.equation(Notation.KAPPA, RATIO)
          .show(
              Formulas.join(
                  Notation.KAPPA,
                  APPROXIMATELY,
                  Formulas.fraction(Formulas.numerical(largest), Formulas.numerical(smallest)),
                  APPROXIMATELY,
                  Formulas.numerical(value)))
          .say("unrounded");
    }
    Formula quotient = Formulas.fraction(Formulas.of(largest), Formulas.of(smallest));
    Expression product = Simplifier.expand(Expression.product(largest, smallest));
    boolean rationalised =
        largest instanceof Expression.Sum && product instanceof Expression.Constant;
    if (rationalised) {
      Expression square = Simplifier.expand(Expression.power(largest, 2));
      text.equation(Notation.KAPPA, RATIO, quotient)
          .say("conjugate")
          .equation(
              Notation.KAPPA,
              Formulas.fraction(squared(), Lines.bracketed(smallest, largest)),
              combined(square, product, value),
              Formulas.withRounded(value));
    } else {
      text.equation(Notation.KAPPA, RATIO, quotient, Formulas.withRounded(value));
    }
    if (Formulas.rounded(value).isPresent()) {
      text.say("unrounded");
    }
    return value.equals(Expression.ONE) ? text.say("round") : text;
  }
}
