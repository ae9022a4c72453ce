package org.saddlepoint.derivation.conditioning;

import java.util.Collections;
import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
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

  private final Explanation text;
  private final Value kappa;
  private final Expression largest;
  private final Expression smallest;
  private final boolean signed;

  ConditionText(Derivation derivation, Explanation text) {
    this.text = text;
    this.kappa = derivation.get(Quantities.CONDITION_NUMBER);
    List<Expression> eigenvalues = derivation.multiset(Quantities.EIGENVALUES);
    List<Expression> magnitudes = eigenvalues.stream().map(Exact::magnitude).toList();
    this.largest = Collections.max(magnitudes, Exact.ORDER);
    this.smallest = Collections.min(magnitudes, Exact.ORDER);
    this.signed = eigenvalues.stream().anyMatch(e -> Exact.signum(e) < 0);
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

  private Explanation singular() {
    return text.equation(Formulas.symbol("|\\lambda|_{\\min}", "|lambda|min"), Notation.ZERO)
        .say("singular")
        .equation(Notation.KAPPA, Formulas.symbol("\\infty", "∞"));
  }

  private Explanation ratio(Expression value) {
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
              Formulas.fraction(Formulas.of(square), Formulas.of(product)),
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
