package org.saddlepoint.derivation.spectra;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Judgements;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** What the signs of the eigenvalues say about the quadratic form. */
final class DefinitenessRule extends NamedRule {
  private final List<Slip> slips;

  DefinitenessRule() {
    super(Quantities.DEFINITENESS, "def.test", Form.CHOICE);
    slips = JudgementSlips.ofDefiniteness(this);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.EIGENVALUES);
  }

  @Override
  public Value value(Derivation derivation) {
    List<Integer> signs =
        derivation.multiset(Quantities.EIGENVALUES).stream().map(Exact::signum).toList();
    return new Value.Word(
        Judgements.definiteness(
            signs.stream().filter(sign -> sign < 0).count(),
            signs.stream().filter(sign -> sign == 0).count(),
            signs.stream().filter(sign -> sign > 0).count()));
  }

  /** What this rule gives, whatever the derivation has in its place. */
  String right(Derivation derivation) {
    return own(derivation) instanceof Value.Word(var id) ? id : "";
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Formula> signs =
        derivation.multiset(Quantities.EIGENVALUES).reversed().stream()
            .map(DefinitenessRule::withSign)
            .toList();
    Explanation text = explain().say("start").show(Formulas.list(signs));
    if (isNumerical(derivation)) {
      text.say("sign-changes", Message.plain(signChanges(Given.coefficients(derivation))));
    }
    return text.say(derivation.word(Quantities.DEFINITENESS)).passages();
  }

  private static boolean isNumerical(Derivation derivation) {
    List<Expression> eigenvalues = derivation.multiset(Quantities.EIGENVALUES);
    return eigenvalues.size() == 3 && eigenvalues.stream().anyMatch(Formulas::isNumerical);
  }

  /** By Descartes’ rule as many as there are positive roots, since all of them are real. */
  private static int signChanges(List<Expression> coefficients) {
    int changes = 0;
    int last = 1;
    for (Expression coefficient : coefficients) {
      int sign = Exact.signum(coefficient);
      if (sign * last < 0) {
        changes++;
      }
      last = sign == 0 ? last : sign;
    }
    return changes;
  }

  /** 4 − 2√2 ≈ 1.17 > 0. */
  private static Formula withSign(Expression eigenvalue) {
    int sign = Exact.signum(eigenvalue);
    Formula relation =
        sign > 0
            ? Formulas.symbol("> 0", "> 0")
            : sign < 0 ? Formulas.symbol("< 0", "< 0") : Formulas.symbol("= 0", "= 0");
    if (Formulas.isNumerical(eigenvalue)) {
      return Formulas.join(Formulas.named(Notation.LAMBDA, eigenvalue), relation);
    }
    return eigenvalue.equals(Expression.ZERO)
        ? Formulas.equation(Notation.LAMBDA, Notation.ZERO)
        : Formulas.join(Formulas.withRounded(eigenvalue), relation);
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "definiteness",
            "pivots of a symmetric elimination",
            () -> derivation.word(Quantities.DEFINITENESS).equals(SpectrumChecks.form(derivation)))
        .list();
  }

  @Override
  public List<String> options(Derivation derivation) {
    return Judgements.ofForm(Given.hessian(derivation));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return derivation.multiset(Quantities.EIGENVALUES).size();
  }
}
