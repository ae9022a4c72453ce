package org.saddlepoint.derivation.spectra;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Judgements;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;

/** The second-order test at a critical point. */
final class ClassificationRule extends NamedRule {
  private final List<Slip> slips;

  ClassificationRule() {
    super(Quantities.CLASSIFICATION, "cls.second", Form.CHOICE);
    slips = JudgementSlips.ofClassification(this);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return isGradientKnown(derivation)
        ? List.of(Quantities.CRITICAL, Quantities.DEFINITENESS)
        : List.of(Quantities.DEFINITENESS);
  }

  /** A matrix by itself is said to belong to a critical point. */
  static boolean isGradientKnown(Derivation derivation) {
    return derivation.isGiven(Quantities.OBJECTIVE)
        || derivation.isGiven(Quantities.GRADIENT)
        || derivation.isGiven(Quantities.GRADIENT_AT_POINT)
        || derivation.isGiven(Quantities.CRITICAL);
  }

  @Override
  public Value value(Derivation derivation) {
    requireCritical(derivation);
    return new Value.Word(Judgements.classification(derivation.word(Quantities.DEFINITENESS)));
  }

  static void requireCritical(Derivation derivation) {
    if (isGradientKnown(derivation)
        && derivation.word(Quantities.CRITICAL).equals(Judgements.NOT_CRITICAL)) {
      throw new UnderivableException(Message.of("derivation.not-critical"));
    }
  }

  /** What this rule gives, whatever the derivation has in its place. */
  String right(Derivation derivation) {
    return own(derivation) instanceof Value.Word(var id) ? id : "";
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    String type = derivation.word(Quantities.CLASSIFICATION);
    Explanation text =
        explain()
            .say(isGradientKnown(derivation) ? "critical" : "assumed")
            .say(type, Message.term("word." + derivation.word(Quantities.DEFINITENESS)));
    if (type.equals(Judgements.SADDLE) && hasZero(derivation)) {
      text.say("zero-aside");
    }
    if (isQuadratic(derivation)) {
      text.say(
          type.equals(Judgements.DEGENERATE)
              ? "degenerate-" + derivation.word(Quantities.DEFINITENESS)
              : type + "-global");
    }
    return text.passages();
  }

  private static boolean hasZero(Derivation derivation) {
    return derivation.multiset(Quantities.EIGENVALUES).stream().anyMatch(Exact::isZero);
  }

  /** Known as a function, and with a constant Hessian. */
  private static boolean isQuadratic(Derivation derivation) {
    return derivation.isGiven(Quantities.OBJECTIVE)
        && derivation.find(Quantities.HESSIAN) instanceof Finding.Found(Value.Grid(var matrix))
        && Exact.isConstant(matrix);
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "classification",
            "pivots of a symmetric elimination",
            () -> isClass(derivation.word(Quantities.CLASSIFICATION), derivation))
        .list();
  }

  /** Read off the pivots' signs, not off the word that the rule starts from. */
  private static boolean isClass(String type, Derivation derivation) {
    String form =
        derivation.isGiven(Quantities.DEFINITENESS)
            ? derivation.word(Quantities.DEFINITENESS)
            : SpectrumChecks.form(derivation);
    return switch (type) {
      case Judgements.MINIMUM -> form.equals(Judgements.POSITIVE_DEFINITE);
      case Judgements.MAXIMUM -> form.equals(Judgements.NEGATIVE_DEFINITE);
      case Judgements.SADDLE -> form.equals(Judgements.INDEFINITE);
      case Judgements.DEGENERATE -> form.endsWith("semidefinite") || form.equals(Judgements.ZERO);
      default -> false;
    };
  }

  @Override
  public List<String> options(Derivation derivation) {
    return Judgements.CLASSES;
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 1;
  }
}
