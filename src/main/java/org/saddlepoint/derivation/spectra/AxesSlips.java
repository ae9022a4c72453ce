package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/**
 * Faulty matrices of principal axes. Any order and any signs of the columns are right, so a slip is
 * made in any of them as well: with two rows there are eight.
 */
final class AxesSlips {
  /** Two columns, perhaps exchanged, each perhaps with the other sign. */
  private record Arrangement(boolean isSwapped, boolean isFirstTurned, boolean isSecondTurned) {
    static List<Arrangement> others() {
      List<Arrangement> all = new ArrayList<>();
      for (int i = 1; i < 8; i++) {
        all.add(new Arrangement((i & 1) != 0, (i & 2) != 0, (i & 4) != 0));
      }
      return all;
    }

    /** Whether a rotation stays one; else it becomes a reflection, its own transpose. */
    boolean keepsRotations() {
      return (isSwapped ^ isFirstTurned) == isSecondTurned;
    }

    /** Empty unless there are two columns. */
    Optional<Matrix<Expression>> of(Matrix<Expression> matrix) {
      if (matrix.width() != 2) {
        return Optional.empty();
      }
      List<List<Expression>> columns = matrix.transpose().rows();
      List<Expression> first = turned(columns.getFirst(), isFirstTurned);
      List<Expression> second = turned(columns.getLast(), isSecondTurned);
      return Optional.of(
          new Matrix<>(isSwapped ? List.of(second, first) : List.of(first, second)).transpose());
    }

    private static List<Expression> turned(List<Expression> column, boolean isTurned) {
      return isTurned ? Exact.negate(column) : column;
    }
  }

  private final PrincipalAxesRule rule;

  private AxesSlips(PrincipalAxesRule rule) {
    this.rule = rule;
  }

  static List<Slip> of(PrincipalAxesRule rule) {
    var faulty = new AxesSlips(rule);
    FaultySteps steps =
        new FaultySteps(SpectraQuantities.PRINCIPAL_AXES)
            .principal("V13", "not-normalised", of(PrincipalAxesRule::directionsAsColumns))
            .principal("X1", "rows-and-columns", of(d -> rule.right(d).transpose()))
            .principal("V3", "sign-of-one-entry", of(d -> faulty.sign(d, true)))
            .other("V3", "sign-of-one-entry", of(d -> faulty.sign(d, false)));
    Arrangement.others().forEach(other -> faulty.add(steps, other));
    return steps.slips();
  }

  private void add(FaultySteps steps, Arrangement arrangement) {
    steps
        .other("V13", "not-normalised", in(arrangement, PrincipalAxesRule::directionsAsColumns))
        .other("V3", "sign-of-one-entry", in(arrangement, d -> sign(d, true)))
        .other("V3", "sign-of-one-entry", in(arrangement, d -> sign(d, false)));
    if (arrangement.keepsRotations()) {
      steps.other("X1", "rows-and-columns", d -> transposed(d, arrangement));
    }
  }

  private Optional<Value> transposed(Derivation derivation, Arrangement arrangement) {
    return arrangement.of(rule.right(derivation)).flatMap(q -> wrong(derivation, q.transpose()));
  }

  private static Function<Derivation, Optional<Value>> of(
      Function<Derivation, Matrix<Expression>> faulty) {
    return d -> wrong(d, faulty.apply(d));
  }

  private static Function<Derivation, Optional<Value>> in(
      Arrangement arrangement, Function<Derivation, Matrix<Expression>> faulty) {
    return d -> arrangement.of(faulty.apply(d)).flatMap(q -> wrong(d, q));
  }

  private static Optional<Value> wrong(Derivation derivation, Matrix<Expression> faulty) {
    return AxesChecks.diagonalises(Given.hessian(derivation), faulty)
        ? Optional.empty()
        : Optional.of(new Value.Grid(faulty));
  }

  /** In the first row; the other entries of its column differ from that by the column's sign. */
  private Matrix<Expression> sign(Derivation derivation, boolean isLast) {
    List<List<Expression>> rows = new ArrayList<>(rule.right(derivation).rows());
    List<Expression> changed = new ArrayList<>(rows.getFirst());
    int column = isLast ? changed.size() - 1 : 0;
    changed.set(column, Exact.negate(changed.get(column)));
    rows.set(0, changed);
    return new Matrix<>(rows);
  }
}
