package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/** The D of H = LDLᵀ: what stands on the diagonal after elimination without exchanges. */
final class PivotsRule extends NamedRule {
  private final List<Slip> slips =
      new FaultySteps(SpectraQuantities.PIVOTS)
          .principal("C1", "diagonal", PivotsRule::diagonal)
          .principal("E16", "minors", this::minors)
          .principal("E4", "square-added", d -> ofTwo(d, true, true))
          .other("E17", "not-divided", d -> ofTwo(d, false, false))
          .slips();

  PivotsRule() {
    super(SpectraQuantities.PIVOTS, "def.test", Form.VECTOR);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.HESSIAN_AT_POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    List<Matrix<Expression>> stages = stages(Given.symmetric(derivation));
    return new Value.Vector(stages.stream().map(stage -> stage.at(0, 0)).toList());
  }

  /** What is left of the matrix before each pivot. */
  static List<Matrix<Expression>> stages(Matrix<Expression> hessian) {
    List<Matrix<Expression>> stages = new ArrayList<>();
    Matrix<Expression> rest = hessian;
    stages.add(rest);
    while (rest.height() > 1) {
      if (Exact.isZero(rest.at(0, 0))) {
        throw new UnderivableException(Message.of("spectra.zero-pivot"));
      }
      rest = complement(rest);
      stages.add(rest);
    }
    return stages;
  }

  /** The lower right part after the first column was cleared. */
  private static Matrix<Expression> complement(Matrix<Expression> a) {
    List<List<Expression>> rows = new ArrayList<>();
    for (int i = 1; i < a.height(); i++) {
      Expression factor = Exact.quotient(a.at(i, 0), a.at(0, 0));
      List<Expression> row = new ArrayList<>();
      for (int j = 1; j < a.width(); j++) {
        row.add(Exact.difference(a.at(i, j), Exact.product(factor, a.at(0, j))));
      }
      rows.add(row);
    }
    return new Matrix<>(rows);
  }

  private static Optional<Value> diagonal(Derivation derivation) {
    Matrix<Expression> hessian = Given.hessian(derivation);
    return Given.isDiagonal(hessian)
        ? Optional.empty()
        : Optional.of(new Value.Vector(Given.diagonalEntries(hessian)));
  }

  private Optional<Value> minors(Derivation derivation) {
    Value minors = new Value.Vector(LeadingMinorsRule.minors(Given.hessian(derivation)));
    return minors.equals(own(derivation)) ? Optional.empty() : Optional.of(minors);
  }

  /** d + b²/a, or d − b². */
  private static Optional<Value> ofTwo(Derivation derivation, boolean isAdded, boolean isDivided) {
    return Given.coupled(derivation)
        .map(h -> {
          Expression square = Exact.product(h.at(0, 1), h.at(1, 0));
          Expression share = isDivided ? Exact.quotient(square, h.at(0, 0)) : square;
          Expression second =
              isAdded ? Exact.sum(h.at(1, 1), share) : Exact.difference(h.at(1, 1), share);
          return new Value.Vector(List.of(h.at(0, 0), second));
        });
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Matrix<Expression> hessian = Given.hessian(derivation);
    List<Matrix<Expression>> stages = stages(hessian);
    Explanation text = explain().say("start").equation(pivot(1), Formulas.of(hessian.at(0, 0)));
    for (int k = 1; k < stages.size(); k++) {
      Matrix<Expression> before = stages.get(k - 1);
      text.say(k == 1 ? "clear" : "again", Message.maths(before.at(0, 0)));
      if (before.height() == 2) {
        text.equation(pivot(k + 1), substituted(before), Formulas.of(stages.get(k).at(0, 0)));
      } else {
        text.show(Formulas.matrix(stages.get(k)))
            .say("next")
            .equation(pivot(k + 1), Formulas.of(stages.get(k).at(0, 0)));
      }
    }
    return text.say("check", Message.maths(Exact.ALGEBRA.determinant(hessian))).passages();
  }

  private static Formula pivot(int index) {
    return Formulas.symbol("d_{" + index + "}", "d" + index);
  }

  /** d − b²/a with its numbers. */
  private static Formula substituted(Matrix<Expression> of) {
    Formula base = Formulas.factor(of.at(0, 1));
    Formula square = new Formula(base.tex() + "^{2}", base.text() + "^2");
    return Lines.minus(
        Formulas.of(of.at(1, 1)), Formulas.fraction(square, Formulas.of(of.at(0, 0))));
  }

  /** Their running products are the leading minors. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("pivots", "products against leading minors", () -> areRatios(derivation))
        .list();
  }

  private boolean areRatios(Derivation derivation) {
    Matrix<Expression> hessian = Given.hessian(derivation);
    List<Expression> pivots = derivation.vector(gives());
    boolean all = pivots.size() == hessian.height();
    for (int size = 1; all && size <= pivots.size(); size++) {
      all =
          Measured.isDeterminant(
              LeadingMinorsRule.corner(hessian, size), Expression.product(pivots.subList(0, size)));
    }
    return all;
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    int n = Given.hessian(derivation).height();
    return n * n - 1;
  }
}
