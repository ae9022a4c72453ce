package org.saddlepoint.derivation.newton;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.newton.cost.CostQuantities;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.number.Rational;

/** Multiplications and divisions of an elimination that leaves out what is 0. */
final class SolveOperationsRule extends FractionRule {
  private static final int MOST = 10_000;

  SolveOperationsRule() {
    super(
        NewtonQuantities.SOLVE_OPERATIONS,
        "newton.nd",
        List.of(CostQuantities.PARAMETERS, NewtonQuantities.STRUCTURE),
        slipsOf());
  }

  private static List<Slip> slipsOf() {
    return new FaultySteps(NewtonQuantities.SOLVE_OPERATIONS)
        .principal("O1", "inverse-counted", d -> whole((long) n(d) * n(d) * n(d)))
        .principal("O1b", "entries-counted", d -> whole((long) n(d) * n(d)))
        .other("O2", "dense-counted", SolveOperationsRule::dense)
        .slips();
  }

  private static Optional<Value> whole(long count) {
    return Optional.of(new Value.Scalar(Expression.of(count)));
  }

  private static Optional<Value> dense(Derivation derivation) {
    return Structure.of(derivation) == Structure.DENSE
        ? Optional.empty()
        : whole(Structure.DENSE.operations(n(derivation)));
  }

  private static int n(Derivation derivation) {
    return Amounts.count(derivation, CostQuantities.PARAMETERS, MOST);
  }

  @Override
  protected Rational fraction(Derivation derivation) {
    return Rational.of(Structure.of(derivation).operations(n(derivation)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Structure structure = Structure.of(derivation);
    int n = n(derivation);
    Formula rule =
        switch (structure) {
          case DIAGONAL -> Formulas.symbol("n", "n");
          case TRIDIAGONAL, ARROW -> Formulas.symbol("5n - 4", "5*n - 4");
          case DENSE -> Formulas.symbol("\\frac{n(n^{2} + 3n - 1)}{3}", "n*(n^2 + 3*n - 1)/3");
        };
    Formula numbers =
        switch (structure) {
          case DIAGONAL -> Formulas.number(n);
          case TRIDIAGONAL, ARROW -> new Formula("5 \\cdot " + n + " - 4", "5*" + n + " - 4");
          case DENSE ->
              Formulas.fraction(
                  new Formula(
                      n + " \\cdot " + (n * (long) n + 3L * n - 1),
                      n + "*" + (n * (long) n + 3L * n - 1)),
                  Formulas.number(3));
        };
    return explain()
        .say("start." + structure.id())
        .equation(rule, numbers, Formulas.of(result(derivation)))
        .passages();
  }

  /** Counted pivot by pivot. */
  @Override
  protected boolean agrees(Derivation derivation, Rational claimed) {
    return claimed.equals(Rational.of(Structure.of(derivation).counted(n(derivation))));
  }

  @Override
  protected String method() {
    return "counting pivot by pivot";
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(CostQuantities.PARAMETERS, NewtonQuantities.STRUCTURE);
  }

  @Override
  public int cost(Derivation derivation) {
    return 16;
  }
}
