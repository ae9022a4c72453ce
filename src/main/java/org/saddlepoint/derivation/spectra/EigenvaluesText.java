package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Simplifier;

/** How the roots of a characteristic polynomial are found, by its degree. */
final class EigenvaluesText {
  private final Derivation derivation;
  private final Explanation text;
  private final List<Expression> eigenvalues;

  EigenvaluesText(Derivation derivation, Explanation text) {
    this.derivation = derivation;
    this.text = text;
    this.eigenvalues = derivation.multiset(Quantities.EIGENVALUES);
  }

  Explanation write() {
    if (!Given.isPolynomialGiven(derivation) && Given.isDiagonal(Given.hessian(derivation))) {
      return text.say("diagonal").show(list());
    }
    if (!(derivation.find(Quantities.CHARACTERISTIC_POLYNOMIAL) instanceof Finding.Found)) {
      return text.say("numerically").show(list());
    }
    Expression polynomial = derivation.scalar(Quantities.CHARACTERISTIC_POLYNOMIAL);
    text.say("start").equation(Formulas.of(polynomial), Notation.ZERO);
    return switch (eigenvalues.size()) {
      case 1 -> text.equation(Notation.LAMBDA, Formulas.withRounded(eigenvalues.getFirst()));
      case 2 -> ofTwo(Given.coefficients(derivation));
      default -> ofMore();
    };
  }

  private Explanation ofTwo(List<Expression> coefficients) {
    formula(coefficients.get(1), coefficients.get(2));
    if (eigenvalues.getFirst().equals(eigenvalues.getLast())) {
      return text.say("double", Message.maths(eigenvalues.getFirst()));
    }
    return text.say(anyRounded() ? "both-rounded" : "both").show(list());
  }

  /** λ = (−p ± √(p² − 4q)) / 2 with its values, then combined. */
  private void formula(Expression p, Expression q) {
    Expression sum = Exact.negate(p);
    Expression discriminant = Polynomials.discriminant(p, q);
    Formula under =
        sum.equals(Expression.ZERO)
            ? Lines.times(Expression.of(-4), q)
            : Lines.minus(squared(sum), Lines.times(Expression.of(4), q));
    text.say("formula")
        .equation(
            Notation.LAMBDA,
            Formulas.fraction(plusMinus(Formulas.of(sum), root(under)), Formulas.number(2)),
            Formulas.fraction(
                plusMinus(Formulas.of(sum), root(Formulas.of(discriminant))), Formulas.number(2)),
            combined(sum, discriminant));
  }

  private static Formula squared(Expression e) {
    Formula base = Formulas.factor(e);
    return new Formula(base.tex() + "^{2}", base.text() + "^2");
  }

  private static Formula root(Formula inner) {
    return new Formula("\\sqrt{" + inner.tex() + "}", "sqrt(" + inner.text() + ")");
  }

  private static Formula combined(Expression sum, Expression discriminant) {
    Expression middle = Exact.half(sum);
    Expression distance = Exact.half(Simplifier.simplify(Expression.sqrt(discriminant)));
    return distance.equals(Expression.ZERO)
        ? Formulas.of(middle)
        : plusMinus(Formulas.of(middle), Formulas.factor(distance));
  }

  private static Formula plusMinus(Formula middle, Formula distance) {
    return middle.text().equals("0")
        ? Formulas.join(Formulas.symbol("\\pm", "±"), distance)
        : Formulas.join(middle, Formulas.symbol("\\pm", "±"), distance);
  }

  /** A rational root splits off; of three, the other two are then roots of a quadratic. */
  private Explanation ofMore() {
    List<Expression> rational =
        eigenvalues.stream().filter(Expression.Constant.class::isInstance).toList();
    if (rational.isEmpty()) {
      return text.say("numerically").show(list());
    }
    if (rational.size() == eigenvalues.size()) {
      return text.say("factors").equation(product(rational), Notation.ZERO).say("all").show(list());
    }
    if (eigenvalues.size() == 3) {
      Expression root = rational.getFirst();
      List<Expression> rest = divided(Given.coefficients(derivation), root);
      text.say("one-root", Message.maths(root), Message.maths(factor(root)))
          .equation(
              beside(factor(root), Formulas.of(Polynomials.of(rest, Given.LAMBDA))), Notation.ZERO);
      formula(rest.get(1), rest.get(2));
    } else {
      text.say("some-roots", Message.maths(Formulas.list(formulas(rational))));
    }
    return text.say(anyRounded() ? "all-rounded" : "all").show(list());
  }

  private static Formula product(List<Expression> roots) {
    Formula all = null;
    for (Expression root : roots) {
      Formula next = Formulas.brackets(factor(root));
      all =
          all == null ? next : new Formula(all.tex() + next.tex(), all.text() + "*" + next.text());
    }
    return all;
  }

  private static Formula beside(Formula a, Formula b) {
    Formula first = Formulas.brackets(a);
    Formula second = Formulas.brackets(b);
    return new Formula(first.tex() + second.tex(), first.text() + "*" + second.text());
  }

  /** λ − r. */
  private static Formula factor(Expression root) {
    return Formulas.of(Exact.difference(Expression.variable(Given.LAMBDA), root));
  }

  /** Horner's scheme: the coefficients of p/(λ − r), highest first. */
  private static List<Expression> divided(List<Expression> coefficients, Expression root) {
    List<Expression> quotient = new ArrayList<>();
    Expression carried = Expression.ZERO;
    for (Expression coefficient : coefficients.subList(0, coefficients.size() - 1)) {
      carried = Exact.sum(coefficient, Exact.product(carried, root));
      quotient.add(carried);
    }
    return quotient;
  }

  private boolean anyRounded() {
    return eigenvalues.stream().anyMatch(e -> !(e instanceof Expression.Constant));
  }

  /** Largest first, as the text gives them. */
  private Formula list() {
    List<Formula> entries = new ArrayList<>();
    List<Expression> descending = eigenvalues.reversed();
    for (int i = 0; i < descending.size(); i++) {
      entries.add(Formulas.named(Notation.eigenvalue(i + 1), descending.get(i)));
    }
    return Formulas.list(entries);
  }

  private static List<Formula> formulas(List<Expression> values) {
    return values.stream().map(Formulas::of).toList();
  }
}
