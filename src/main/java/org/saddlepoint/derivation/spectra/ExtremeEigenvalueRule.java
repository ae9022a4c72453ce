package org.saddlepoint.derivation.spectra;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** The largest or the smallest eigenvalue, signs counted. */
final class ExtremeEigenvalueRule extends NamedRule {
  private final boolean largest;
  private final List<Slip> slips;

  private ExtremeEigenvalueRule(boolean largest, Quantity gives) {
    super(gives, "eig.two", Form.NUMBER);
    this.largest = largest;
    slips =
        new FaultySteps(gives)
            .principal("E13", "other-end", this::otherEnd)
            .other("E13b", "by-magnitude", this::byMagnitude)
            .slips();
  }

  static ExtremeEigenvalueRule largest() {
    return new ExtremeEigenvalueRule(true, Quantities.LARGEST_EIGENVALUE);
  }

  static ExtremeEigenvalueRule smallest() {
    return new ExtremeEigenvalueRule(false, Quantities.SMALLEST_EIGENVALUE);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.EIGENVALUES);
  }

  @Override
  public Value value(Derivation derivation) {
    List<Expression> eigenvalues = Exact.eigenvalues(derivation);
    return new Value.Scalar(extreme(eigenvalues, largest));
  }

  private static Expression extreme(List<Expression> values, boolean largest) {
    return largest ? Collections.max(values, Exact.ORDER) : Collections.min(values, Exact.ORDER);
  }

  /** Where the magnitudes lead there as well, they are the likelier reason: see the other slip. */
  private Optional<Value> otherEnd(Derivation derivation) {
    Expression other = extreme(Exact.eigenvalues(derivation), !largest);
    return other.equals(extremeMagnitude(derivation))
        ? Optional.empty()
        : Optional.of(new Value.Scalar(other));
  }

  private Optional<Value> byMagnitude(Derivation derivation) {
    return Optional.of(new Value.Scalar(extremeMagnitude(derivation)));
  }

  /** Of two of one magnitude the right one: between those the magnitudes do not decide. */
  private Expression extremeMagnitude(Derivation derivation) {
    List<Expression> eigenvalues = Exact.eigenvalues(derivation);
    Comparator<Expression> byMagnitude = Comparator.comparing(Exact::magnitude, Exact.ORDER);
    return largest
        ? Collections.max(eigenvalues, byMagnitude.thenComparing(Exact.ORDER))
        : Collections.min(eigenvalues, byMagnitude.thenComparing(Exact.ORDER));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Formula> all =
        derivation.multiset(Quantities.EIGENVALUES).stream().map(Formulas::withRounded).toList();
    return explain()
        .say("start", Message.maths(Formulas.list(all)))
        .show(Formulas.withRounded(derivation.scalar(gives())))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("extreme", "comparison with every eigenvalue", () -> isExtreme(derivation))
        .list();
  }

  private boolean isExtreme(Derivation derivation) {
    Expression value = derivation.scalar(gives());
    boolean found = false;
    for (Expression eigenvalue : derivation.multiset(Quantities.EIGENVALUES)) {
      int order = Exact.signum(Expression.difference(value, eigenvalue));
      if (largest ? order < 0 : order > 0) {
        return false;
      }
      found |= order == 0;
    }
    return found;
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
