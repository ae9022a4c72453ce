package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
    if (coefficients.get(2).equals(Expression.ZERO)
        && !coefficients.get(1).equals(Expression.ZERO)) {
      Formula rest =
          Formulas.brackets(Formulas.of(Polynomials.of(coefficients.subList(0, 2), Given.LAMBDA)));
      return text.say("without-constant")
          .equation(Formulas.adjacent(Notation.LAMBDA, rest), Notation.ZERO)
          .say("zero-and-other")
          .show(list());
    }
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
    if (eigenvalues.size() == 3) {
      List<Expression> rest = split(nearest(rational));
      if (rational.size() == 3) {
        text.say("quadratic-factors").equation(product(rational), Notation.ZERO);
      } else {
        formula(rest.get(1), rest.get(2));
      }
    } else if (rational.size() == eigenvalues.size()) {
      text.say("factors").equation(product(rational), Notation.ZERO);
    } else {
      text.say("some-roots", Message.maths(Formulas.list(formulas(rational))));
    }
    return text.say(anyRounded() ? "all-rounded" : "all").show(list());
  }

  /** The rational root that is tried first by hand: 0, then ±1, and so on. */
  private static Expression nearest(List<Expression> rational) {
    return Collections.min(rational, Comparator.comparing(Exact::magnitude, Exact.ORDER));
  }

  /** Says how a root is found and shows the polynomial divided by it. */
  private List<Expression> split(Expression root) {
    List<Expression> coefficients = Given.coefficients(derivation);
    List<Expression> rest = Polynomials.divided(coefficients, root);
    Formula quadratic = Formulas.of(Polynomials.of(rest, Given.LAMBDA));
    if (root.equals(Expression.ZERO)) {
      text.say("without-constant")
          .equation(
              Formulas.adjacent(Notation.LAMBDA, Formulas.brackets(quadratic)), Notation.ZERO);
    } else {
      text.say(
              coefficients.stream().allMatch(EigenvaluesText::isInteger)
                  ? "one-root"
                  : "one-root-of-fractions",
              Message.maths(root),
              Message.maths(factor(root)))
          .equation(beside(factor(root), quadratic), Notation.ZERO);
    }
    return rest;
  }

  private static boolean isInteger(Expression e) {
    return e instanceof Expression.Constant(var value) && value.isInteger();
  }

  private static Formula product(List<Expression> roots) {
    Formula all = null;
    for (Expression root : roots) {
      Formula next =
          root.equals(Expression.ZERO) ? Notation.LAMBDA : Formulas.brackets(factor(root));
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
